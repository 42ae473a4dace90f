package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.UnitAgreement.Agreeing;
import org.nastavnik.pairing.UnitAgreement.Party;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Who was in a unit when and by which orders, and who has agreed to it. */
@RequestScoped
class UnitHistory {

    @Inject Persons persons;
    @Inject AgreeUnit agree;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject @Any Instance<UnitOrders> orders;

    /**
     * @param day null for all days
     */
    List<UnitPage.Member> members(MentoringUnit unit, @Nullable LocalDate day) {
        KnownPersons known = persons.known(unit.everyone());
        return unit.memberships().stream()
                .filter(m -> day == null || m.period().contains(day))
                .map(m -> member(unit, m, known))
                .toList();
    }

    private UnitPage.Member member(MentoringUnit unit, Membership m, KnownPersons known) {
        Ui ui = new Ui(visitor);
        EndReason reason = m.endReason();
        return new UnitPage.Member(
                known.full(m.personId()),
                role(ui, m),
                ui.date(m.period().from()),
                ui.date(m.period().to()),
                order(ui, m.startOrderId(), unit.schoolId()),
                order(ui, m.endOrderId(), unit.schoolId()),
                reason == null ? "" : ui.t("pairing.reason." + reason),
                mayNotify(unit, m, known) ? m.id() : null);
    }

    private static String role(Ui ui, Membership m) {
        String role = ui.t("pairing.member." + m.role());
        return m.standing() == Standing.MAIN
                ? role
                : role + ", " + ui.t("pairing.standing." + m.standing());
    }

    private String order(Ui ui, @Nullable Long id, long schoolId) {
        if (id == null) {
            return "";
        }
        return orders.stream()
                .flatMap(room -> room.registration(id, schoolId).stream())
                .findFirst()
                .map(known -> said(ui, known))
                .orElse("");
    }

    private static String said(Ui ui, Registration known) {
        return "№\u00a0" + known.number() + ", " + ui.date(known.date());
    }

    private boolean mayNotify(MentoringUnit unit, Membership m, KnownPersons known) {
        return (current.is(Role.CURATOR) || current.is(Role.DIRECTOR))
                && m.startOrderId() != null
                && known.get(m.personId()).isRepresentedIn(unit.schoolId(), schools.today());
    }

    List<UnitPage.Agreed> agreements(MentoringUnit unit) {
        KnownPersons known = persons.known(unit.everyone());
        List<Agreeing> missing = agree.missing(unit, schools.today());
        return agree.asked(unit, schools.today()).stream()
                .map(who -> agreed(unit, who, known, missing.contains(who)))
                .toList();
    }

    private UnitPage.Agreed agreed(
            MentoringUnit unit, Agreeing who, KnownPersons known, boolean missing) {
        Ui ui = new Ui(visitor);
        String name = known.full(who.personId());
        return new UnitPage.Agreed(
                who.personId(),
                who.party().name(),
                who.party() == Party.SELF ? name : ui.t("pairing.party.REPRESENTATIVE", name),
                unit.agreements().stream()
                        .filter(done -> done.who().equals(who))
                        .map(done -> ui.date(done.agreedOn()))
                        .findFirst()
                        .orElse(""),
                missing && mayMark(who));
    }

    boolean mayMark(Agreeing who) {
        return current.is(Role.CURATOR)
                || who.party() == Party.SELF && who.personId() == current.personId();
    }
}
