package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/**
 * Writes a meeting into the journal: it makes a fixed unit active and, where the mentor says so, a
 * row of the plan done.
 */
@ApplicationScoped
class RecordMeeting {

    @Inject Meetings meetings;
    @Inject Plans plans;
    @Inject PlanWork work;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Clock clock;

    MeetingEntry record(MentoringUnit unit, MeetingNotes notes, boolean itemDone) {
        return record(unit, notes, itemDone, current.personId());
    }

    /**
     * @param mentor whose meeting it was; another than who writes it has signed elsewhere
     */
    MeetingEntry record(MentoringUnit unit, MeetingNotes notes, boolean itemDone, long mentor) {
        MeetingEntry entry = new MeetingEntry(unit, mentor, notes, recording());
        entry.enteredBy(current.personId());
        checkOnce(unit, notes, null);
        Optional<IndividualPlan> marked = planToMark(unit, notes, itemDone);
        meetings.add(entry);
        unit.met();
        marked.ifPresent(plan -> markItem(unit, plan, notes));
        return entry;
    }

    void correct(MentoringUnit unit, MeetingEntry entry, MeetingNotes notes, boolean itemDone) {
        checkOnce(unit, notes, entry);
        Optional<IndividualPlan> marked = planToMark(unit, notes, itemDone);
        entry.correct(unit, notes, recording());
        marked.ifPresent(plan -> markItem(unit, plan, notes));
    }

    /** Another entry of the unit says the same: perhaps the mentor has pressed twice. */
    boolean isWrittenAlready(
            MentoringUnit unit, MeetingNotes notes, @Nullable MeetingEntry except) {
        return meetings.of(unit).stream()
                .filter(other -> except == null || other.id() != except.id())
                .anyMatch(other -> other.notes().repeats(notes));
    }

    private void checkOnce(MentoringUnit unit, MeetingNotes notes, @Nullable MeetingEntry except) {
        MeetingKind kind = MeetingKinds.byCode(notes.kind());
        boolean held =
                meetings.of(unit).stream()
                        .filter(other -> except == null || other.id() != except.id())
                        .anyMatch(other -> other.notes().kind().equals(kind.code()));
        if (kind.oncePerUnit() && held) {
            throw new RuleBroken("journal.rule.once", unit.code(), kind.title());
        }
    }

    /** Refuses before anything is written, for what is written by then is kept. */
    private Optional<IndividualPlan> planToMark(
            MentoringUnit unit, MeetingNotes notes, boolean itemDone) {
        if (!itemDone) {
            return Optional.empty();
        }
        Optional<IndividualPlan> plan =
                plans.currentKeptBy(unit, current.personId())
                        .filter(p -> p.items().stream().anyMatch(i -> isOf(i, notes)));
        plan.ifPresent(IndividualPlan::requireTakingFacts);
        return plan;
    }

    private void markItem(MentoringUnit unit, IndividualPlan plan, MeetingNotes notes) {
        PlanItem.Fact done = PlanItem.Fact.done(notes.date(), fact(notes));
        plan.items().stream()
                .filter(item -> isOf(item, notes))
                .forEach(item -> plan.mark(item.id(), done, schools.today()));
        work.moved(unit);
    }

    private static boolean isOf(PlanItem item, MeetingNotes notes) {
        return Objects.equals(item.id(), notes.planItemId());
    }

    /** The journal has room for more than the plan. */
    private static String fact(MeetingNotes notes) {
        String result = notes.result();
        return result.length() <= 1000 ? result : result.substring(0, 999) + "…";
    }

    private MeetingEntry.Recording recording() {
        return new MeetingEntry.Recording(
                clock.instant().truncatedTo(ChronoUnit.SECONDS), schools.today());
    }
}
