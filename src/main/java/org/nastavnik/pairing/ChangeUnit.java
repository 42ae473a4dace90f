package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;

/**
 * What registered orders do to a unit at work, and how that is undone. Whose unit ends early waits
 * for a mentor again, unless he himself has left or wants no more.
 */
@ApplicationScoped
public class ChangeUnit {

    @Inject MentorPlaces places;
    @Inject Bases bases;
    @Inject WhoLeft left;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject @Any Instance<UnitTraces> traces;

    /** An order, the day from which it changes something, and why. */
    public record Change(long order, LocalDate day, EndReason reason) {}

    /** Known before the order is sent to be signed; asked again when it is registered. */
    public void requirePlaces(MentoringUnit unit, long successor) {
        bases.mentor(successor, unit.schoolId(), unit.year())
                .ifPresent(profile -> places.requireFree(profile, unit, unit.mentees().size()));
    }

    public void replaceMentor(MentoringUnit unit, long successor, Change change) {
        if (unit.mentees().contains(successor)) {
            throw new RuleBroken("pairing.rule.ownMentor");
        }
        places.require(successor, unit, unit.mentees().size());
        unit.replaceMentor(successor, change.day(), change.order(), change.reason());
    }

    public void substitute(MentoringUnit unit, long person, Period period, long order) {
        unit.substitute(person, period, order);
        unit.live(schools.today());
    }

    public void pause(MentoringUnit unit, Period period, long order) {
        unit.pause(period, order);
        unit.live(schools.today());
    }

    public void join(MentoringUnit group, long mentee, Change change) {
        places.require(group.mentor(), group, group.mentees().size() + 1);
        group.joinLater(mentee, change.day(), change.order());
        requests(group, List.of(mentee)).forEach(MenteeRequest::inWork);
    }

    public void leadToo(MentoringUnit group, long mentor, Change change) {
        group.leadToo(mentor, change.day(), change.order());
    }

    /**
     * @param change its day is the first one without the person
     */
    public void leave(MentoringUnit group, long person, Change change) {
        group.leave(person, change.day().minusDays(1), change.order(), change.reason());
        settle(group, List.of(person), change.reason());
    }

    /**
     * @param change its day is the first one without the unit
     */
    public void end(MentoringUnit unit, Change change) {
        List<Long> mentees = unit.mentees();
        unit.end(change.day().minusDays(1), change.order(), change.reason());
        settle(unit, mentees, change.reason());
        if (change.reason() == EndReason.LEFT_SCHOOL && left.hasLeft(unit.mentor(), unit)) {
            requests(unit, mentees).stream()
                    .filter(request -> !left.hasLeft(request.personId(), unit))
                    .forEach(MenteeRequest::waitAgain);
        }
        if (change.reason() == EndReason.COMPLETED) {
            years.unitCompleted(unit.schoolId(), unit.year());
        }
    }

    private void settle(MentoringUnit unit, List<Long> mentees, EndReason reason) {
        requests(unit, mentees).forEach(request -> request.unitEnded(reason));
    }

    private List<MenteeRequest> requests(MentoringUnit unit, List<Long> mentees) {
        return mentees.stream()
                .flatMap(id -> bases.requestsOf(id, unit.schoolId(), unit.year()).stream())
                .filter(request -> request.formCode().equals(unit.formCode()))
                .toList();
    }

    /** Refuses where a later order or work already done stands on it. */
    public void undo(MentoringUnit unit, long order) {
        unit.memberships().stream()
                .filter(m -> m.isBegunBy(order) && m.role() == MemberRole.MENTOR)
                .forEach(m -> requireNoTrace(m.personId(), unit));
        List<Long> before = unit.mentees();
        unit.undoBy(order);
        unit.live(schools.today());
        List<Long> after = unit.mentees();
        requests(unit, after).stream()
                .filter(request -> !before.contains(request.personId()))
                .forEach(MenteeRequest::inWork);
        requests(unit, before).stream()
                .filter(request -> !after.contains(request.personId()))
                .forEach(MenteeRequest::waitAgain);
    }

    private void requireNoTrace(long mentor, MentoringUnit unit) {
        if (traces.stream().anyMatch(room -> room.isLeftBy(mentor, unit))) {
            throw new RuleBroken("pairing.rule.workBegun", unit.code());
        }
    }
}
