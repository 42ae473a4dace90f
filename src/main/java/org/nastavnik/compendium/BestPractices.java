package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.JoinAnnexes;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * Practices of all schools before the eyes of the methodical centre: those of submitted compendia
 * whose authors still agree. It hands the best on to the regional centre.
 */
@ApplicationScoped
class BestPractices {

    @Inject MunicipalGathering gathering;
    @Inject Practices practices;
    @Inject Authors authors;
    @Inject AttachedFiles files;
    @Inject MentoringForms forms;
    @Inject SchoolPapers papers;
    @Inject MakeDocument print;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** A practice with the school that gave it. */
    record Shown(String school, Practice practice) {}

    List<Shown> of(SchoolYear year) {
        current.require(Role.METHODIST);
        List<Shown> shown = new ArrayList<>();
        for (MunicipalGathering.SchoolOfYear school : gathering.schools(year)) {
            if (school.hasSubmitted()) {
                gathering.practices(school, year).stream()
                        .map(practice -> new Shown(school.name(), practice))
                        .forEach(shown::add);
            }
        }
        return shown;
    }

    Practice byId(long id, SchoolYear year) {
        return byIds(List.of(id), year).get(0);
    }

    /** All at once, for each look reads the practices of every school. */
    List<Practice> byIds(Collection<Long> ids, SchoolYear year) {
        Map<Long, Practice> known =
                of(year).stream()
                        .map(Shown::practice)
                        .collect(Collectors.toMap(Practice::id, Function.identity()));
        return ids.stream().distinct().map(id -> byId(id, known)).toList();
    }

    private static Practice byId(long id, Map<Long, Practice> known) {
        Practice practice = known.get(id);
        if (practice == null) {
            throw new PracticeNotFound(id);
        }
        return practice;
    }

    void send(Practice practice) {
        practice.send();
        log("PRACTICE_SENT_TO_REGION", practice);
    }

    void publish(Practice practice) {
        practice.publish();
        log("PRACTICE_PUBLISHED", practice);
    }

    void log(String action, Practice practice) {
        audit.write(current.personId(), practice.schoolId(), action, "practice:" + practice.id());
    }

    /** The description (D34) with its files, as it was read in the compendium. */
    byte[] file(Practice practice) throws IOException {
        long school = practice.schoolId();
        Attachment.Owner owner = Attachment.Owner.of(practice);
        BestPractice data =
                new BestPractice(
                        papers.letterhead(school, schools.today()),
                        practice.year().slashed(),
                        SchoolCompendium.PracticeText.of(
                                practice,
                                forms.byCode(practice.formCode()).name(),
                                authors.printed(practice),
                                files.of(owner)));
        byte[] paper =
                print.print(
                        new PaperData(school, data, practice.title(), PaperWords.of("practice")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JoinAnnexes.join(paper, files.annexes(owner), out, done -> {});
        return out.toByteArray();
    }
}
