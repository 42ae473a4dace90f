package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;

/** The rows of the two bases of a school, by the alphabet. */
@ApplicationScoped
class BaseRows {

    private static final Comparator<MentorRow> BY_MENTOR =
            Comparator.comparing(row -> row.person().name(), RussianOrder.NAMES);
    private static final Comparator<RequestRow> BY_MENTEE =
            Comparator.comparing(row -> row.person().name(), RussianOrder.NAMES);

    @Inject Bases bases;
    @Inject Units units;
    @Inject Persons persons;

    List<MentorRow> mentors(long schoolId, SchoolYear year) {
        List<MentorProfile> profiles = bases.mentors(schoolId, year);
        KnownPersons known = persons.known(profiles.stream().map(MentorProfile::personId).toList());
        List<MentoringUnit> all = notCancelled(units.of(schoolId, year));
        return profiles.stream()
                .map(
                        profile ->
                                new MentorRow(
                                        known.get(profile.personId()),
                                        profile,
                                        of(all, u -> u.isMentor(profile.personId()))))
                .sorted(BY_MENTOR)
                .toList();
    }

    List<RequestRow> requests(long schoolId, SchoolYear year) {
        List<MenteeRequest> requests = bases.requests(schoolId, year);
        KnownPersons known = persons.known(requests.stream().map(MenteeRequest::personId).toList());
        List<MentoringUnit> all = notCancelled(units.of(schoolId, year));
        return requests.stream()
                .map(r -> new RequestRow(known.get(r.personId()), r, of(all, u -> serves(u, r))))
                .sorted(BY_MENTEE)
                .toList();
    }

    static boolean serves(MentoringUnit unit, MenteeRequest request) {
        return unit.formCode().equals(request.formCode())
                && unit.memberships().stream()
                        .anyMatch(
                                m ->
                                        m.role() == MemberRole.MENTEE
                                                && m.personId() == request.personId());
    }

    private static List<MentoringUnit> notCancelled(List<MentoringUnit> units) {
        return of(units, unit -> unit.state() != MentoringUnit.State.CANCELLED);
    }

    private static List<MentoringUnit> of(
            List<MentoringUnit> units, Predicate<MentoringUnit> which) {
        return units.stream().filter(which).toList();
    }

    boolean matches(MentorRow row, BaseFilter filter) {
        MentorProfile profile = row.profile();
        return filter.matches(
                profile.forms(),
                row.standing().name(),
                profile.areas(),
                texts(
                        row.person().name().full(),
                        row.person().postIn(profile.schoolId()),
                        profile.offer().competences(),
                        profile.offer().interests()));
    }

    boolean matches(RequestRow row, BaseFilter filter) {
        MenteeRequest request = row.request();
        return filter.matches(
                Codes.of(request.formCode()),
                request.state().name(),
                request.areas(),
                texts(
                        row.person().name().full(),
                        row.person().postIn(request.schoolId()),
                        request.need(),
                        request.interests()));
    }

    private static List<String> texts(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }
}
