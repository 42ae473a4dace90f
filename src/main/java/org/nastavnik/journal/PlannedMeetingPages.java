package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;

/** The form of a meeting to come, and planned meetings as the journal lists them. */
@RequestScoped
class PlannedMeetingPages {

    private static final int WEEK = 7;

    @Inject MeetingDrafts drafts;
    @Inject PlannedMeetings planned;
    @Inject VisibleMeetings visible;
    @Inject TypicalTopics topics;
    @Inject UnitNames names;
    @Inject Schools schools;

    /** In a week, as the last one. */
    PlannedMeetingPage blank(MentoringUnit unit) {
        MeetingForm usual = drafts.blank(unit);
        PlannedMeetingForm form = new PlannedMeetingForm();
        form.date = schools.today().plusDays(WEEK).toString();
        form.kind = usual.kind;
        form.format = usual.format;
        return page(unit, null, form, "", new Problems());
    }

    PlannedMeetingPage page(
            MentoringUnit unit,
            @Nullable PlannedMeeting meeting,
            PlannedMeetingForm form,
            String kept,
            Problems problems) {
        return new PlannedMeetingPage(
                names.line(unit),
                meeting == null ? null : meeting.id(),
                form,
                MeetingKinds.all().stream().map(k -> new Option(k.code(), k.title())).toList(),
                Arrays.stream(WorkFormat.values())
                        .map(format -> new Option(format.name(), format.journalText()))
                        .toList(),
                topics.of(unit, form.kind),
                meeting != null && !meeting.terms().date().isAfter(schools.today()),
                kept,
                problems);
    }

    String told(PlannedMeeting meeting) {
        PlannedMeeting.Terms terms = meeting.terms();
        return when(terms) + ", " + terms.topic();
    }

    /** A former mentor keeps his own; held ones stand in the journal already. */
    List<JournalPage.Planned> of(MentoringUnit unit) {
        return planned.of(unit).stream()
                .filter(meeting -> meeting.state() != PlannedMeeting.State.HELD)
                .filter(meeting -> visible.seesPlanned(unit, meeting))
                .map(
                        meeting ->
                                new JournalPage.Planned(
                                        meeting.id(),
                                        when(meeting.terms()),
                                        meeting.terms().topic(),
                                        meeting.state().name(),
                                        Objects.requireNonNullElse(meeting.reason(), ""),
                                        meeting.isOpen() && visible.isMine(meeting)))
                .toList();
    }

    private static String when(PlannedMeeting.Terms terms) {
        return terms.time() == null
                ? Ui.day(terms.date())
                : Ui.day(terms.date()) + " " + terms.time();
    }
}
