package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.journal.MeetingEntry;
import org.nastavnik.journal.Meetings;
import org.nastavnik.order.Orders;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Those who take part by a registered order, one row a person, by the alphabet. */
@ApplicationScoped
class RegistryRows {

    private static final int YOUNG_YEARS = 3;
    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject Units units;
    @Inject Plans plans;
    @Inject Meetings meetings;
    @Inject Orders orders;
    @Inject Persons persons;
    @Inject MentoringForms forms;

    List<MentoringUnit> units(long school, SchoolYear year) {
        return units.of(school, year).stream().filter(unit -> unit.orderId() != null).toList();
    }

    List<ParticipantRegistry.Participant> of(List<MentoringUnit> fixed, long school, LocalDate on) {
        List<Long> ids =
                fixed.stream().flatMap(unit -> unit.everyone().stream()).distinct().toList();
        KnownPersons known = persons.known(ids);
        List<Person> people =
                ids.stream()
                        .map(known::get)
                        .sorted(
                                (one, other) ->
                                        RussianOrder.NAMES.compare(one.name(), other.name()))
                        .toList();
        List<Fixed> all = fixed(fixed, school);
        return IntStream.range(0, people.size())
                .mapToObj(i -> participant(i + 1, people.get(i), all, school, on))
                .toList();
    }

    /** A unit with what is told of it; read for all units at once. */
    private record Fixed(
            MentoringUnit unit, @Nullable IndividualPlan plan, List<MeetingEntry> meetings) {}

    private List<Fixed> fixed(List<MentoringUnit> units, long school) {
        if (units.isEmpty()) {
            return List.of();
        }
        Map<Long, IndividualPlan> approved = plans.approvedOf(units, school);
        Map<Long, List<MeetingEntry>> met =
                meetings.of(school, units.get(0).year()).stream()
                        .collect(Collectors.groupingBy(MeetingEntry::unitId));
        return units.stream()
                .map(
                        unit ->
                                new Fixed(
                                        unit,
                                        approved.get(unit.id()),
                                        met.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private ParticipantRegistry.Participant participant(
            int no, Person person, List<Fixed> fixed, long school, LocalDate on) {
        Optional<Affiliation> known = person.affiliationOn(school, on);
        return new ParticipantRegistry.Participant(
                no,
                RUSSIAN.text("monitoring.registry.code", "%03d".formatted(no)),
                person.declinable(on),
                RUSSIAN.text("monitoring.registry.category." + category(known, on)),
                known.map(Affiliation::postOrGrade)
                        .filter(text -> !text.isEmpty())
                        .orElse(RUSSIAN.text("monitoring.registry.none")),
                memberships(person.id(), fixed).toList());
    }

    /** On the day of the report; three full years exactly still make a young specialist. */
    static String category(Optional<Affiliation> known, LocalDate on) {
        if (known.isEmpty()) {
            return "OTHER";
        }
        Affiliation affiliation = known.get();
        if (!affiliation.kind().staff()) {
            return affiliation.kind().name();
        }
        LocalDate since = affiliation.teachingSince();
        boolean young = since != null && !since.plusYears(YOUNG_YEARS).isBefore(on);
        return young ? "YOUNG" : "STAFF";
    }

    private Stream<ParticipantRegistry.Membership> memberships(long person, List<Fixed> fixed) {
        return fixed.stream()
                .flatMap(
                        one ->
                                one.unit().memberships().stream()
                                        .filter(m -> m.personId() == person)
                                        .map(m -> membership(one, m)));
    }

    private ParticipantRegistry.Membership membership(Fixed fixed, Membership member) {
        MentoringUnit unit = fixed.unit();
        LocalDate last = last(unit, member);
        return new ParticipantRegistry.Membership(
                RUSSIAN.text("monitoring.registry.role." + member.role()),
                forms.byCode(unit.formCode()).name(),
                unit.code(),
                order(unit, member),
                member.period().from(),
                last,
                fixed.plan() == null ? null : registration(fixed.plan()),
                (int) fixed.meetings().stream().filter(held(member, unit)).count(),
                last == null ? null : outcome(unit, member));
    }

    /** A mentee was there when he came; a mentor when he led. */
    private static Predicate<MeetingEntry> held(Membership member, MentoringUnit unit) {
        boolean mentor = member.role() == MemberRole.MENTOR;
        return meeting ->
                member.period().contains(meeting.date())
                        && (mentor
                                ? meeting.mentorId() == member.personId()
                                : unit.kind() == MentoringUnit.Kind.PAIR
                                        || meeting.cameToIt(member.personId()));
    }

    private Registration order(MentoringUnit unit, Membership member) {
        Long own = member.startOrderId();
        long id = Objects.requireNonNull(own == null ? unit.orderId() : own);
        return Objects.requireNonNull(orders.byId(id, unit.schoolId()).registration());
    }

    private static @Nullable LocalDate last(MentoringUnit unit, Membership member) {
        return member.period().to() == null && unit.state() == MentoringUnit.State.COMPLETED
                ? unit.period().to()
                : member.period().to();
    }

    private static @Nullable Registration registration(IndividualPlan plan) {
        String number = plan.approvalNumber();
        LocalDate date = plan.approvalDate();
        return number == null || date == null ? null : new Registration(number, date);
    }

    private static String outcome(MentoringUnit unit, Membership member) {
        return member.endReason() == null
                ? RUSSIAN.text("monitoring.registry.unit." + unit.state())
                : RUSSIAN.text("monitoring.registry.end." + member.endReason());
    }

    /** Each person counts once in each number. */
    static ParticipantRegistry.Totals totals(List<MentoringUnit> fixed) {
        return new ParticipantRegistry.Totals(
                (int) fixed.stream().flatMap(u -> u.everyone().stream()).distinct().count(),
                persons(fixed, MemberRole.MENTOR),
                persons(fixed, MemberRole.MENTEE),
                number(fixed, MentoringUnit.Kind.PAIR),
                number(fixed, MentoringUnit.Kind.GROUP));
    }

    private static int persons(List<MentoringUnit> fixed, MemberRole role) {
        return fixed.stream()
                .flatMap(unit -> unit.memberships().stream())
                .filter(member -> member.role() == role)
                .map(Membership::personId)
                .collect(Collectors.toSet())
                .size();
    }

    private static int number(List<MentoringUnit> fixed, MentoringUnit.Kind kind) {
        Map<MentoringUnit.Kind, Long> byKind =
                fixed.stream()
                        .collect(Collectors.groupingBy(MentoringUnit::kind, Collectors.counting()));
        return byKind.getOrDefault(kind, 0L).intValue();
    }
}
