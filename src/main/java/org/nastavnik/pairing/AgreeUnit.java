package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.pairing.UnitAgreement.Agreeing;
import org.nastavnik.pairing.UnitAgreement.Party;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.RuleBroken;

/**
 * Both sides agree, and the representative of each minor with them. The mentor's capacity is
 * checked when the last one has, with his profile held, so that two curators cannot each give him
 * the last place.
 */
@ApplicationScoped
class AgreeUnit {

    @Inject MentorPlaces places;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject UnitConsents consents;

    /** Who has to agree on that day, mentors first. */
    List<Agreeing> asked(MentoringUnit unit, LocalDate day) {
        List<Agreeing> all = new ArrayList<>();
        unit.memberships().stream()
                .filter(Membership::isOpen)
                .map(m -> persons.known(m.personId()))
                .forEach(member -> add(all, member, unit.schoolId(), day));
        return all;
    }

    /** Under 14 the representative speaks for the child. */
    private static void add(List<Agreeing> all, Person member, long schoolId, LocalDate day) {
        if (!member.isRepresentedAloneOn(day)) {
            all.add(new Agreeing(member.id(), Party.SELF));
        }
        if (member.isRepresentedIn(schoolId, day)) {
            all.add(new Agreeing(member.id(), Party.REPRESENTATIVE));
        }
    }

    List<Agreeing> missing(MentoringUnit unit, LocalDate day) {
        List<Agreeing> all = new ArrayList<>(asked(unit, day));
        unit.agreements().forEach(done -> all.remove(done.who()));
        return all;
    }

    /** The curator writes down that one has agreed; with the last one the unit is agreed. */
    void mark(MentoringUnit unit, Agreeing who, LocalDate day, long by) {
        if (!asked(unit, day).contains(who)) {
            throw new RuleBroken("pairing.rule.notAsked", unit.code());
        }
        unit.agreedBy(who, day, by);
        if (missing(unit, day).isEmpty()) {
            agree(unit, day);
        }
    }

    /** The curator vouches for all who have not been written down yet. */
    void agreeAll(MentoringUnit unit, LocalDate day, long by) {
        missing(unit, day).forEach(who -> unit.agreedBy(who, day, by));
        agree(unit, day);
    }

    private void agree(MentoringUnit unit, LocalDate day) {
        if (!missing(unit, day).isEmpty()) {
            throw new RuleBroken("pairing.rule.notAllAgreed", unit.code());
        }
        consents.requireToAgree(unit);
        places.require(unit.mentor(), unit, unit.mentees().size());
        unit.agree();
        bases.requestsFor(unit).forEach(MenteeRequest::matched);
    }

    static boolean takesPlaces(MentoringUnit unit) {
        return unit.state() == MentoringUnit.State.AGREED || unit.state().standing();
    }
}
