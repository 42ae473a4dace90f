package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.shared.RuleBroken;

/** Who is, was and on which day was in one unit. */
record Members(List<Membership> all) {

    /** Whose days have no end yet. */
    Stream<Membership> open() {
        return all.stream().filter(Membership::isOpen);
    }

    boolean isOpenFor(long person) {
        return open().anyMatch(m -> m.personId() == person);
    }

    void requireNot(long person) {
        if (isOpenFor(person)) {
            throw new RuleBroken("pairing.rule.alreadyIn");
        }
    }

    /** The mentor of today; of the last day where the unit has ended. */
    long mentor() {
        return all.stream()
                .filter(m -> m.isMentorAs(Standing.MAIN))
                .reduce((first, last) -> last)
                .map(Membership::personId)
                .orElseThrow(() -> new IllegalStateException("unit without mentor"));
    }

    Optional<Long> mentorOn(LocalDate day) {
        return all.stream()
                .filter(m -> m.isMentorAs(Standing.MAIN) && m.period().contains(day))
                .map(Membership::personId)
                .findFirst();
    }

    List<Long> mentees() {
        return open().filter(m -> m.role() == MemberRole.MENTEE).map(Membership::personId).toList();
    }

    /** All who ever were mentees where nobody was on that day. */
    List<Long> menteesOn(LocalDate day) {
        List<Membership> mentees = all.stream().filter(m -> m.role() == MemberRole.MENTEE).toList();
        List<Long> then =
                mentees.stream()
                        .filter(m -> m.period().contains(day))
                        .map(Membership::personId)
                        .toList();
        return then.isEmpty()
                ? mentees.stream().map(Membership::personId).distinct().toList()
                : then;
    }

    /** The last day that is set for anybody. */
    Optional<LocalDate> lastDay() {
        return all.stream()
                .map(m -> m.period().to())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder());
    }

    boolean has(long person) {
        return all.stream().anyMatch(m -> m.personId() == person);
    }

    boolean isMentor(long person) {
        return all.stream().anyMatch(m -> m.personId() == person && m.role() == MemberRole.MENTOR);
    }

    boolean isCurrentMentor(long person) {
        return mentor() == person
                || all.stream().anyMatch(m -> m.personId() == person && m.leadsToo());
    }

    List<Long> everyone() {
        return all.stream().map(Membership::personId).distinct().toList();
    }

    boolean standOn(long order) {
        return all.stream().allMatch(m -> m.standsOn(order));
    }

    /** Nobody whom the order has begun was touched by a later one. */
    boolean touchedOnlyBy(long order) {
        return all.stream().filter(m -> m.isBegunBy(order)).allMatch(m -> m.isTouchedOnlyBy(order));
    }
}
