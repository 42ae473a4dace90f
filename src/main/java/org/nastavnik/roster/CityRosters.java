package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.people.Identities;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;

/** Counts the list of a course school by school. */
@RequestScoped
class CityRosters {

    @Inject Identities identities;
    @Inject Schools schools;

    CityRosterPage count(ReadRoster.Reading reading) {
        long registration = reading.registrationId();
        Set<String> linked = identities.linked(registration);
        List<Roster.Member> members =
                reading.roster().members().stream().filter(Roster.Member::active).toList();
        List<Roster.Member> unlinked =
                members.stream().filter(m -> !linked.contains(m.userId())).toList();
        List<IdentityHints> teachers =
                unlinked.stream().filter(Roster.Member::teaches).map(Roster.Member::hints).toList();
        return new CityRosterPage(
                true,
                members.size(),
                members.size() - unlinked.size(),
                unlinked.size(),
                bySchool(members, identities.bySchool(registration)),
                teachers.stream().filter(h -> !h.isNameless()).map(CityRosters::called).toList(),
                (int) teachers.stream().filter(IdentityHints::isNameless).count(),
                new Problems());
    }

    private List<CityRosterPage.School> bySchool(
            List<Roster.Member> members, Map<Long, Set<String>> subjects) {
        return schools.all().stream()
                .map(school -> line(school, members, subjects.getOrDefault(school.id(), Set.of())))
                .toList();
    }

    private CityRosterPage.School line(
            School school, List<Roster.Member> members, Set<String> subjects) {
        return new CityRosterPage.School(
                school.on(schools.today()).shortName(),
                (int) members.stream().filter(m -> subjects.contains(m.userId())).count());
    }

    private static String called(IdentityHints hints) {
        return Stream.of(hints.lastName(), hints.firstName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
