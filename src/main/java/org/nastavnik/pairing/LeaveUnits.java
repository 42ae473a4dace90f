package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.pairing.LetPupilsGo.Leave;

/**
 * What becomes of the pairs and groups of pupils who leave the school: a group in which others stay
 * goes on without them, be it proposed or at work; all else comes to an end.
 */
@ApplicationScoped
class LeaveUnits {

    @Inject Units units;
    @Inject Bases bases;
    @Inject CancelUnit cancel;
    @Inject WhoLeft left;

    /**
     * What orders have to say: which units end for which reason, and who leaves a group that goes
     * on.
     */
    record Outcome(Map<EndReason, Set<Long>> ending, Set<PupilsLeft.FromGroup> fromGroups) {

        Outcome() {
            this(new EnumMap<>(EndReason.class), new LinkedHashSet<>());
        }

        private void end(EndReason reason, MentoringUnit unit) {
            ending.computeIfAbsent(reason, known -> new TreeSet<>()).add(unit.id());
        }
    }

    Outcome leave(Collection<Long> leaving, Leave leave) {
        Outcome outcome = new Outcome();
        for (long pupil : leaving) {
            for (MentoringUnit unit : units.ofPerson(pupil, leave.school(), leave.year())) {
                if (unit.isOpenFor(pupil)) {
                    leave(unit, pupil, leaving, leave, outcome);
                }
            }
        }
        return outcome;
    }

    private void leave(
            MentoringUnit unit,
            long pupil,
            Collection<Long> leaving,
            Leave leave,
            Outcome outcome) {
        if (!unit.state().standing()) {
            drop(unit, pupil, leaving);
        } else if (!goesOn(unit, leaving)) {
            outcome.end(reason(unit, leaving, leave), unit);
        } else if (unit.mentees().contains(pupil)) {
            outcome.fromGroups().add(new PupilsLeft.FromGroup(unit.id(), pupil));
        } else {
            unit.leaveAtOnce(pupil, leave.lastDay(), leave.fate().reason);
        }
    }

    private void drop(MentoringUnit unit, long pupil, Collection<Long> leaving) {
        if (unit.state() != MentoringUnit.State.PROPOSED
                && unit.state() != MentoringUnit.State.AGREED) {
            return;
        }
        if (!goesOn(unit, leaving)) {
            cancel.cancel(unit);
            return;
        }
        bases.requestsOf(pupil, unit.schoolId(), unit.year()).stream()
                .filter(request -> request.formCode().equals(unit.formCode()))
                .filter(request -> request.state() == MenteeRequest.State.MATCHED)
                .forEach(MenteeRequest::waitAgain);
        unit.leaveBeforeOrder(pupil);
    }

    /** A group whose mentor and some mentees stay. */
    private boolean goesOn(MentoringUnit unit, Collection<Long> leaving) {
        return unit.kind() == MentoringUnit.Kind.GROUP
                && !leaving.contains(unit.mentor())
                && someStay(unit, leaving);
    }

    /** Who has left before is in it until an order takes him out. */
    private boolean someStay(MentoringUnit unit, Collection<Long> leaving) {
        return unit.mentees().stream()
                .anyMatch(mentee -> !leaving.contains(mentee) && !left.hasLeft(mentee, unit));
    }

    /**
     * Where only the mentor leaves in the middle of the year, the work is not done, even if it is
     * the school that he has finished.
     */
    private EndReason reason(MentoringUnit unit, Collection<Long> leaving, Leave leave) {
        LocalDate may = LocalDate.of(leave.year().startYear() + 1, Month.MAY, 1);
        return someStay(unit, leaving) && leave.lastDay().isBefore(may)
                ? EndReason.LEFT_SCHOOL
                : leave.fate().reason;
    }
}
