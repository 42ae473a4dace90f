package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Rows of the bases as their papers print them (D19, D20). */
@RequestScoped
class BasePapers {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject SchoolPapers papers;
    @Inject BaseContacts contacts;
    @Inject BaseWords words;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    MentorBase mentors(List<MentorRow> rows, long school, SchoolYear year) {
        LocalDate today = schools.today();
        Map<Long, String> reached =
                contacts.of(rows.stream().map(MentorRow::person).toList(), school, today);
        KnownPersons known = members(rows.stream().map(MentorRow::units).toList());
        return Namesakes.toldApart(
                new MentorBase(
                        papers.letterhead(school, today).fullName(),
                        year.slashed(),
                        today,
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> mentor(i + 1, rows.get(i), reached, known, today))
                                .toList(),
                        papers.curator(school, today)),
                school);
    }

    private KnownPersons members(Collection<List<MentoringUnit>> units) {
        Set<Long> ids =
                units.stream()
                        .flatMap(List::stream)
                        .flatMap(unit -> unit.everyone().stream())
                        .collect(Collectors.toSet());
        return persons.known(ids);
    }

    private MentorBase.Mentor mentor(
            int no, MentorRow row, Map<Long, String> reached, KnownPersons known, LocalDate day) {
        MentorProfile profile = row.profile();
        Person person = row.person();
        return new MentorBase.Mentor(
                no,
                person.declinable(day),
                reached.getOrDefault(person.id(), RUSSIAN.text("pairing.paper.none")),
                workplace(person, profile.schoolId(), day),
                filled(
                        joined(
                                BaseWords.Kind.AREAS,
                                profile.areas(),
                                profile.offer().competences())),
                profile.offer().achievements(),
                joined(
                        BaseWords.Kind.HOBBIES,
                        profile.offer().hobbies(),
                        profile.offer().interests()),
                joined(BaseWords.Kind.AGE_GROUPS, profile.offer().ageGroups(), null),
                profile.offer().hoursPerMonth() == null
                        ? null
                        : RUSSIAN.count(profile.offer().hoursPerMonth(), "pairing.hours"),
                BasePages.firstDay(row.units()),
                row.units().stream()
                        .filter(unit -> unit.orderId() != null)
                        .map(unit -> work(unit, profile, known, day))
                        .toList());
    }

    private MentorBase.Work work(
            MentoringUnit unit, MentorProfile profile, KnownPersons known, LocalDate day) {
        Optional<LocalDate> left = handedOverOn(unit, profile.personId());
        return new MentorBase.Work(
                unit.menteesOn(left.orElse(day)).stream()
                        .map(known::get)
                        .map(
                                mentee ->
                                        new MentorBase.Mentee(
                                                mentee.declinable(day),
                                                place(mentee, unit.schoolId(), day)))
                        .toList(),
                forms.byCode(unit.formCode()).name(),
                left.orElse(finished(unit)),
                left.isPresent() ? RUSSIAN.text("pairing.paper.replaced") : result(unit),
                profile.offer().caseLink());
    }

    /** The last day of a mentor whom another has followed. */
    static Optional<LocalDate> handedOverOn(MentoringUnit unit, long mentor) {
        return unit.memberships().stream()
                .filter(m -> m.personId() == mentor && m.isMentorAs(Standing.MAIN))
                .filter(m -> mentor != unit.mentor())
                .flatMap(m -> Stream.ofNullable(m.period().to()))
                .max(LocalDate::compareTo);
    }

    MenteeBase mentees(List<RequestRow> rows, long school, SchoolYear year) {
        LocalDate today = schools.today();
        List<Person> people = rows.stream().map(RequestRow::person).distinct().toList();
        Map<Long, String> reached = contacts.of(people, school, today);
        KnownPersons known = members(rows.stream().map(RequestRow::units).toList());
        Map<Long, List<RequestRow>> byPerson =
                rows.stream().collect(Collectors.groupingBy(row -> row.person().id()));
        return Namesakes.toldApart(
                new MenteeBase(
                        papers.letterhead(school, today).fullName(),
                        year.slashed(),
                        today,
                        IntStream.range(0, people.size())
                                .mapToObj(
                                        i ->
                                                mentee(
                                                        i + 1,
                                                        people.get(i),
                                                        byPerson.getOrDefault(
                                                                people.get(i).id(), List.of()),
                                                        reached,
                                                        known,
                                                        today))
                                .toList(),
                        papers.curator(school, today)),
                school);
    }

    /** One person is one row, however many requests he has. */
    private MenteeBase.Mentee mentee(
            int no,
            Person person,
            List<RequestRow> rows,
            Map<Long, String> reached,
            KnownPersons known,
            LocalDate day) {
        List<MentoringUnit> units =
                rows.stream().flatMap(row -> row.units().stream()).distinct().toList();
        LocalDate born = person.birthDate();
        return new MenteeBase.Mentee(
                no,
                person.declinable(day),
                reached.getOrDefault(person.id(), RUSSIAN.text("pairing.paper.none")),
                born == null ? null : born.getYear(),
                rows.stream()
                        .map(row -> row.request().need())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                BasePages.firstDay(units),
                rows.stream().flatMap(row -> works(row, known, day)).toList());
    }

    private Stream<MenteeBase.Work> works(RequestRow row, KnownPersons known, LocalDate day) {
        return row.units().stream()
                .filter(unit -> unit.orderId() != null)
                .map(
                        unit ->
                                new MenteeBase.Work(
                                        known.get(unit.mentor()).declinable(day),
                                        forms.byCode(unit.formCode()).name(),
                                        workplace(known.get(unit.mentor()), unit.schoolId(), day),
                                        finished(unit),
                                        result(unit),
                                        row.request().caseLink(),
                                        unit.state() == MentoringUnit.State.COMPLETED));
    }

    private static @Nullable LocalDate finished(MentoringUnit unit) {
        return MentoringUnit.State.ENDED.contains(unit.state()) ? unit.period().to() : null;
    }

    private static @Nullable String result(MentoringUnit unit) {
        return MentoringUnit.State.ENDED.contains(unit.state())
                ? RUSSIAN.text("pairing.paper.result." + unit.state())
                : null;
    }

    /** Partners name their own organisation with the post; all others are of this school. */
    private String workplace(Person person, long school, LocalDate day) {
        boolean outside =
                person.affiliationOn(school, day)
                        .map(known -> known.kind())
                        .filter(BasePapers::isOutside)
                        .isPresent();
        String place = place(person, school, day);
        return outside ? place : schools.byId(school).on(day).shortName() + ", " + place;
    }

    private static boolean isOutside(AffiliationKind kind) {
        return kind == AffiliationKind.PARTNER_EMPLOYEE
                || kind == AffiliationKind.PARENT
                || kind == AffiliationKind.GRADUATE;
    }

    private static String place(Person person, long school, LocalDate day) {
        return person.affiliationOn(school, day)
                .filter(known -> !known.postOrGrade().isEmpty())
                .map(
                        known ->
                                known.kind().learner()
                                        ? RUSSIAN.text("pairing.paper.grade", known.postOrGrade())
                                        : known.postOrGrade())
                .orElse(RUSSIAN.text("pairing.paper.none"));
    }

    private @Nullable String joined(BaseWords.Kind kind, Codes codes, @Nullable String own) {
        String chosen = String.join("; ", words.texts(kind, codes));
        if (own == null) {
            return chosen.isEmpty() ? null : chosen;
        }
        return chosen.isEmpty() ? own : chosen + "; " + own;
    }

    private static String filled(@Nullable String text) {
        return text == null ? RUSSIAN.text("pairing.paper.none") : text;
    }
}
