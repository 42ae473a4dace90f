package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;

/** Whom an order can be about: mentors not yet appointed, units agreed, units at work. */
@RequestScoped
class OrderChoices {

    @Inject Bases bases;
    @Inject Units units;
    @Inject UnitNames unitNames;
    @Inject Persons persons;
    @Inject CurrentPerson current;

    List<MentorProfile> appointable(SchoolYear year) {
        return bases.mentors(current.schoolId(), year).stream()
                .filter(MentorProfile::isAppointable)
                .toList();
    }

    List<MentoringUnit> agreed(SchoolYear year) {
        return inYear(year).filter(u -> u.state() == MentoringUnit.State.AGREED).toList();
    }

    List<MentoringUnit> working(SchoolYear year) {
        return inYear(year).filter(u -> u.state().working()).toList();
    }

    /** At work or at rest. */
    List<MentoringUnit> standing(SchoolYear year) {
        return inYear(year).filter(u -> u.state().standing()).toList();
    }

    List<Option> standingUnits(SchoolYear year) {
        return units(standing(year));
    }

    private Stream<MentoringUnit> inYear(SchoolYear year) {
        return units.of(current.schoolId(), year).stream();
    }

    /**
     * @param chosen stand in the draft already and stay in the list whatever became of them
     */
    List<Option> mentors(SchoolYear year, Collection<Long> chosen) {
        List<Long> ids =
                Stream.concat(
                                appointable(year).stream().map(MentorProfile::personId),
                                chosen.stream())
                        .distinct()
                        .toList();
        return named(ids);
    }

    /** Everyone in the base who has not been released, for a unit that loses its mentor. */
    List<Option> anyMentors(SchoolYear year) {
        return named(
                bases.mentors(current.schoolId(), year).stream()
                        .filter(MentorProfile::isOffered)
                        .map(MentorProfile::personId)
                        .toList());
    }

    private List<Option> named(List<Long> ids) {
        KnownPersons known = persons.known(ids);
        return ids.stream().map(id -> option(known.get(id))).toList();
    }

    /** Everyone who asked for a mentor this year. */
    List<Option> mentees(SchoolYear year) {
        return named(
                bases.requests(current.schoolId(), year).stream()
                        .map(MenteeRequest::personId)
                        .distinct()
                        .toList());
    }

    List<Option> agreedOr(SchoolYear year, Collection<Long> chosen) {
        return units(
                inYear(year)
                        .filter(
                                u ->
                                        u.state() == MentoringUnit.State.AGREED
                                                || chosen.contains(u.id()))
                        .toList());
    }

    /** Those and no others, whatever became of them. */
    List<Option> these(Collection<Long> ids) {
        return units(ids.stream().map(id -> units.byId(id, current.schoolId())).toList());
    }

    /** Units that have worked in the year, whether they still do or have finished. */
    List<MentoringUnit> met(SchoolYear year) {
        return inYear(year).filter(OrderChoices::hasWorked).toList();
    }

    private static boolean hasWorked(MentoringUnit unit) {
        return unit.state().standing() || unit.state() == MentoringUnit.State.COMPLETED;
    }

    List<Option> metOr(SchoolYear year, Collection<Long> chosen) {
        return units(inYear(year).filter(u -> hasWorked(u) || chosen.contains(u.id())).toList());
    }

    List<Option> among(SchoolYear year, Collection<Long> ids) {
        return units(inYear(year).filter(u -> ids.contains(u.id())).toList());
    }

    private List<Option> units(List<MentoringUnit> list) {
        return unitNames.lines(list).stream()
                .map(line -> new Option(String.valueOf(line.id()), label(line)))
                .toList();
    }

    private static String label(UnitLine line) {
        return line.code() + " — " + line.mentor() + " → " + line.menteesText();
    }

    /** Who may sign or control: staff of the school. */
    List<Option> staff() {
        return those(AffiliationKind::staff);
    }

    /** Pupils who have led a pair or a group of the year. */
    List<Option> learnersWhoMentored(SchoolYear year) {
        Set<Long> mentors =
                met(year).stream()
                        .flatMap(unit -> unit.memberships().stream())
                        .filter(membership -> membership.role() == MemberRole.MENTOR)
                        .map(Membership::personId)
                        .collect(Collectors.toSet());
        return those(AffiliationKind::learner).stream()
                .filter(option -> mentors.contains(Long.valueOf(option.value())))
                .toList();
    }

    List<Option> partners() {
        return those(kind -> kind == AffiliationKind.PARTNER_EMPLOYEE);
    }

    List<Option> anybody() {
        return those(kind -> true);
    }

    private List<Option> those(Predicate<AffiliationKind> wanted) {
        return persons.of(current.schoolId()).stream()
                .filter(
                        p ->
                                p.affiliationIn(current.schoolId())
                                        .filter(a -> wanted.test(a.kind()))
                                        .isPresent())
                .map(this::option)
                .toList();
    }

    private Option option(Person person) {
        String post = person.postIn(current.schoolId());
        String name = person.name().full();
        return new Option(String.valueOf(person.id()), post.isEmpty() ? name : name + " — " + post);
    }
}
