package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.Person;
import org.nastavnik.platform.Secrets;
import org.nastavnik.school.Course;
import org.nastavnik.school.Courses;

/** Holds a list that was read against the school and keeps what differs for the curator. */
@RequestScoped
class TakePreview {

    private static final int SHORTEST_SURNAME = 2;

    @Inject RosterPreviews previews;
    @Inject Identities identities;
    @Inject Courses courses;
    @Inject CurrentPerson current;
    @Inject Clock clock;

    /**
     * @return the id of what was kept
     */
    @Transactional
    String take(ReadRoster.Reading reading, String surname) {
        long school = current.schoolId();
        long registration = reading.registrationId();
        List<Identity> ours = identities.ofSchool(registration, school);
        Set<Long> before = previews.readBefore(reading.courseKey());
        boolean whole = isOwn(reading.courseKey());
        CourseDifference difference =
                CourseDifference.of(
                        reading.roster().members(),
                        ours.stream()
                                .collect(Collectors.toMap(Identity::sub, TakePreview::account)),
                        identities.linked(registration),
                        ours.stream()
                                .filter(identity -> before.contains(identity.id()))
                                .map(Identity::sub)
                                .collect(Collectors.toSet()),
                        whole ? member -> true : called(surname));
        remember(reading, ours);
        RosterPreview preview =
                new RosterPreview(
                        Secrets.random(18),
                        school,
                        current.personId(),
                        registration,
                        clock.instant());
        preview.shows(difference, whole, surname, reading.roster().members().size());
        previews.add(preview);
        return preview.id();
    }

    /** A school's own course; in any other a curator lists nobody whom he does not know by name. */
    boolean isOwn(@org.jspecify.annotations.Nullable String courseKey) {
        return courses.find(courseKey)
                .filter(course -> course.kind() == Course.Kind.SCHOOL)
                .map(Course::schoolId)
                .filter(school -> school == current.schoolId())
                .isPresent();
    }

    private static CourseDifference.Account account(Identity identity) {
        return new CourseDifference.Account(
                identity.sub(), Objects.requireNonNull(identity.personId()), identity.hints());
    }

    private static Predicate<Roster.Member> called(String surname) {
        String key = Person.searchKey(surname);
        return member ->
                key.length() >= SHORTEST_SURNAME
                        && member.hints().lastName() != null
                        && Person.searchKey(member.hints().lastName()).equals(key);
    }

    private void remember(ReadRoster.Reading reading, List<Identity> ours) {
        Map<String, Long> bySub =
                ours.stream().collect(Collectors.toMap(Identity::sub, Identity::id));
        previews.remember(
                reading.courseKey(),
                reading.roster().members().stream()
                        .filter(Roster.Member::active)
                        .map(Roster.Member::userId)
                        .map(bySub::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
