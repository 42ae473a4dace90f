package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.nastavnik.journal.MeetingEntry;
import org.nastavnik.journal.Meetings;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** «Моя пара»: the plan's progress, the last meetings, and what is mine to do. */
@RequestScoped
class MemberBoard {

    @Inject CurrentPerson current;
    @Inject VisibleUnits visible;
    @Inject UnitNames names;
    @Inject Plans plans;
    @Inject Meetings meetings;
    @Inject Awaiting awaiting;
    @Inject Schools schools;
    @Inject Visitor visitor;

    MemberPage page() {
        List<MemberPage.Pair> pairs =
                visible.mine().stream()
                        .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                        .map(this::pair)
                        .toList();
        return new MemberPage(
                pairs,
                current.is(Role.MENTEE),
                HistoryReader.of(current, schools.today()).isPresent(),
                AwaitingPage.shortened(awaiting.all()));
    }

    private MemberPage.Pair pair(MentoringUnit unit) {
        PlanProgress progress = plans.progressOf(unit);
        boolean mentor = unit.isCurrentMentor(current.personId());
        return new MemberPage.Pair(
                names.line(unit),
                mentor,
                unit.state().working(),
                progress.done(),
                progress.total(),
                "overview.plan." + (progress.state() == null ? "NONE" : progress.state()),
                lastMeetings(unit));
    }

    private List<MemberPage.Meeting> lastMeetings(MentoringUnit unit) {
        Ui ui = new Ui(visitor);
        List<MeetingEntry> mine = visibleTo(unit);
        return mine.stream()
                .sorted(Comparator.comparing(MeetingEntry::date).reversed())
                .limit(3)
                .map(
                        meeting ->
                                new MemberPage.Meeting(
                                        ui.date(meeting.date()),
                                        meeting.notes().topic(),
                                        meeting.state() == MeetingEntry.State.CONFIRMED))
                .toList();
    }

    /** A former mentor sees no entries but his own. */
    private List<MeetingEntry> visibleTo(MentoringUnit unit) {
        long me = current.personId();
        boolean former = unit.isMentor(me) && !unit.isCurrentMentor(me);
        return meetings.of(unit).stream()
                .filter(meeting -> !former || meeting.mentorId() == me)
                .toList();
    }
}
