package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;

/** What comes over the members of one unit, by which order, and how that is undone. */
record MemberChanges(List<Membership> all) {

    /** Proposed; no order names him yet. */
    void join(long person, MemberRole role, LocalDate from) {
        begin(new Membership(person, role, from), null);
    }

    void joinBy(long order, long person, LocalDate from) {
        begin(new Membership(person, MemberRole.MENTEE, from), order);
    }

    void leadToo(long person, LocalDate from, @Nullable Long order) {
        begin(Membership.coMentor(person, from), order);
    }

    /** Another takes the absent mentor's place; both are kept. */
    void substitute(long person, Period period, long order) {
        begin(Membership.substitute(person, period), order);
    }

    /** The old mentor's days end before the new one's begin. */
    void replaceMentor(long newMentor, LocalDate from, long order, EndReason reason) {
        members().requireNot(newMentor);
        members()
                .open()
                .filter(m -> m.isMentorAs(Standing.MAIN))
                .forEach(m -> m.endBy(order, from.minusDays(1), reason));
        begin(new Membership(newMentor, MemberRole.MENTOR, from), order);
    }

    private void begin(Membership next, @Nullable Long order) {
        members().requireNot(next.personId());
        if (order != null) {
            next.startedBy(order);
        }
        all.add(next);
    }

    void beginOn(LocalDate day) {
        all.forEach(m -> m.beginOn(day));
    }

    void fixBy(long order) {
        all.forEach(m -> m.startedBy(order));
    }

    void undoFixing() {
        all.forEach(Membership::forgetStart);
    }

    void live(LocalDate today) {
        all.forEach(m -> m.live(today));
    }

    void leaveAtOnce(long person, LocalDate lastDay, EndReason reason) {
        members().open().filter(m -> m.personId() == person).forEach(m -> m.endOn(lastDay, reason));
    }

    /** No order has named him yet: he was never in. */
    void forget(long person) {
        all.removeIf(m -> m.personId() == person);
    }

    /** The last mentee leaves only with the whole group, and its mentor only by replacement. */
    void leave(long person, LocalDate lastDay, long order, EndReason reason, String code) {
        Membership leaving =
                members()
                        .open()
                        .filter(m -> m.personId() == person && !m.isMentorAs(Standing.MAIN))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken("pairing.rule.notIn", code));
        if (leaving.role() == MemberRole.MENTEE && members().mentees().size() == 1) {
            throw new RuleBroken("pairing.rule.lastOfGroup", code);
        }
        leaving.endBy(order, lastDay, reason);
    }

    void endBy(long order, LocalDate lastDay, EndReason reason) {
        members().open().forEach(m -> m.endBy(order, lastDay, reason));
        live(LocalDate.MAX);
    }

    /** Whom the order brought was never in, whom it sent away stays. */
    void undoBy(long order) {
        all.removeIf(m -> m.isBegunBy(order));
        all.stream().filter(m -> m.isEndedBy(order)).forEach(Membership::reopen);
    }

    private Members members() {
        return new Members(all);
    }
}
