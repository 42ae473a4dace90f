package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О назначении наставников»: who may mentor in this school year. */
@ApplicationScoped
class AppointmentKind implements OrderKind {

    /** Mentors learn within two weeks, unless the curator says otherwise. */
    private static final int TERM_DAYS = 14;

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject OrderGrants grants;
    @Inject AppointedMentors mentors;
    @Inject LabourGrounds labour;
    @Inject Preambles preambles;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.APPOINTMENT;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D07);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        List<Long> chosen = draft == null ? List.of() : draft.entries().persons();
        return List.of(
                OrderField.of("persons", OrderField.Input.PERSONS, choices.mentors(year, chosen))
                        .emptied(),
                OrderField.of("trainingUntil", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        List<MentorProfile> waiting = choices.appointable(year);
        form.putAll("persons", waiting.stream().map(MentorProfile::personId).toList());
        form.put("trainingUntil", schools.today().plusDays(TERM_DAYS));
        form.preamble =
                preambles.of(
                        preambles.regime(waiting.stream().map(MentorProfile::formCode).toList()));
    }

    @Override
    public int awaiting(SchoolYear year) {
        return choices.appointable(year).size();
    }

    @Override
    public Set<String> waiting(SchoolYear year) {
        return OrderEntries.claims(
                "person:",
                choices.appointable(year).stream().map(MentorProfile::personId).toList());
    }

    @Override
    public Set<String> claims(OrderEntries filled) {
        return filled.personClaims();
    }

    @Override
    public void check(Order order, Problems found) {
        if (order.entries().persons().isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.APPOINTMENT");
        }
        people.named(order).forEach(person -> mentors.check(order, person, found));
    }

    @Override
    public Set<Footing> gives(Order order) {
        return Footing.mentors(order.entries().persons("persons"));
    }

    @Override
    public void apply(Order order) {
        order.entries().persons("persons").forEach(person -> appoint(order, person));
    }

    void appoint(Order order, long person) {
        mentors.profile(order, person).appointBy(order.id());
        grants.grant(order, person, Role.MENTOR);
    }

    @Override
    public void reverse(Order order) {
        order.entries().persons("persons").forEach(person -> undo(order, person));
    }

    /** By the order that appointed; one that works already stays. */
    void undo(Order order, long person) {
        MentorProfile profile = mentors.profile(order, person);
        profile.undoAppointmentBy(order.id());
        if (profile.state() == MentorProfile.State.APPOINTED) {
            return;
        }
        List<String> codes =
                grants.working(order, person).stream()
                        .filter(unit -> unit.isCurrentMentor(person))
                        .map(MentoringUnit::code)
                        .toList();
        if (!codes.isEmpty()) {
            throw new RuleBroken(
                    "order.rule.mentorWorks",
                    persons.byId(person, order.schoolId()).name().surnameFirst(),
                    String.join(", ", codes));
        }
    }

    @Override
    public Record data(Order order) {
        LocalDate day = frames.day(order);
        return AppointmentOrder.of(
                frames.of(order),
                order.year(),
                order.entries().requiredDay("trainingUntil"),
                people.named(order).stream().map(person -> mentor(order, person, day)).toList(),
                people.named(order).stream()
                        .flatMap(person -> labour.ground(order, person, day).stream())
                        .toList(),
                people.namesPupils(order, day));
    }

    private AppointmentOrder.Mentor mentor(Order order, Person person, LocalDate day) {
        return new AppointmentOrder.Mentor(
                person.declinable(day),
                SchoolPapers.postOn(person, order.schoolId(), day),
                mentors.profile(order, person.id()).forms().all().stream()
                        .map(code -> forms.byCode(code).name())
                        .toList());
    }
}
