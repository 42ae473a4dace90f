package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;

/** Whether a paper names the school of the one who brings it. */
@RequestScoped
class OwnSchool {

    @Inject Schools schools;
    @Inject CurrentPerson current;

    /** A paper that names none is taken for one's own. */
    boolean isNamedBy(String institution) {
        String named = plain(institution);
        return named.isEmpty()
                || names().anyMatch(own -> named.contains(own) || own.contains(named));
    }

    private Stream<String> names() {
        SchoolRequisites today = schools.requisitesToday(current.schoolId());
        return Stream.of(
                        today.fullName(),
                        today.shortName(),
                        today.declinableFullName().ownName(),
                        today.declinableShortName().ownName())
                .map(OwnSchool::plain)
                .filter(name -> name.length() > 2);
    }

    private static String plain(String name) {
        return PaperWords.KNOWN.headingKey(name).replace(" ", "");
    }
}
