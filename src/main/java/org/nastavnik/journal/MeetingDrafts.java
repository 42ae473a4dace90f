package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.Plans;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.school.Schools;

/** What the form proposes, so that a usual meeting is written down within a minute. */
@RequestScoped
class MeetingDrafts {

    /** So near to the end of the unit a meeting is likely the last. */
    private static final int LAST_DAYS = 14;

    @Inject Meetings meetings;
    @Inject Plans plans;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    /** Format, place and length are those of the last meeting: most meetings are alike. */
    MeetingForm blank(MentoringUnit unit) {
        MeetingForm form = usual(unit);
        lastOwn(unit)
                .map(last -> MeetingForm.of(last.notes()))
                .ifPresent(
                        last -> {
                            form.format = last.format;
                            form.arrangement = last.arrangement;
                            form.activity = last.activity;
                            form.duration = last.duration;
                        });
        return form;
    }

    private MeetingForm usual(MentoringUnit unit) {
        boolean pair = unit.kind() == MentoringUnit.Kind.PAIR;
        MeetingForm form = new MeetingForm();
        form.date = schools.today().toString();
        form.kind = missingKind(unit);
        form.format = WorkFormat.IN_PERSON.name();
        form.arrangement = MeetingKinds.arrangements().get(pair ? 0 : 1);
        form.activity = MeetingKinds.activities().get(0);
        form.attendees = unit.menteesOn(schools.today());
        form.formKey = UUID.randomUUID().toString();
        return form;
    }

    /** What was agreed on becomes an entry; the day stays the agreed one unless it is to come. */
    MeetingForm fromPlanned(MentoringUnit unit, PlannedMeeting planned) {
        PlannedMeeting.Terms terms = planned.terms();
        MeetingForm form = fromItem(unit, terms.planItemId() == null ? 0 : terms.planItemId());
        if (!terms.date().isAfter(schools.today())) {
            form.date = terms.date().toString();
        }
        form.kind = terms.kind();
        form.format = terms.format().name();
        form.outside = terms.venue() == Venue.SCHOOL ? "" : MeetingForm.TICKED;
        form.parentsAgreed = terms.venue() == Venue.OUTSIDE_AGREED ? MeetingForm.TICKED : "";
        form.topic = terms.topic();
        form.planned = String.valueOf(planned.id());
        return form;
    }

    MeetingForm fromItem(MentoringUnit unit, long itemId) {
        MeetingForm form = blank(unit);
        openItems(unit, null).stream()
                .filter(item -> item.id() == itemId)
                .forEach(
                        item -> {
                            form.planItem = String.valueOf(itemId);
                            form.borrowFrom(item);
                            WorkFormat planned = item.terms().format();
                            form.format = planned == null ? form.format : planned.name();
                        });
        return form;
    }

    /** The last meeting once more, today; what a unit does only once is not repeated. */
    MeetingForm repeated(MentoringUnit unit, String which) {
        MeetingForm form = blank(unit);
        String proposed = form.kind;
        return mine(unit).stream()
                .filter(e -> which.equals("last") || which.equals(String.valueOf(e.id())))
                .reduce((earlier, later) -> later)
                .map(last -> MeetingForm.of(last.notes()))
                .map(
                        again -> {
                            again.date = form.date;
                            again.attendees = form.attendees;
                            again.formKey = form.formKey;
                            again.planItem = isOpen(unit, again) ? again.planItem : "";
                            // parents agree to each meeting anew
                            again.parentsAgreed = "";
                            again.kind =
                                    MeetingKinds.byCode(again.kind).oncePerUnit()
                                            ? proposed
                                            : again.kind;
                            return again;
                        })
                .orElse(form);
    }

    private boolean isOpen(MentoringUnit unit, MeetingForm form) {
        return openItems(unit, null).stream()
                .anyMatch(item -> String.valueOf(item.id()).equals(form.planItem));
    }

    private Optional<MeetingEntry> lastOwn(MentoringUnit unit) {
        return mine(unit).stream().reduce((earlier, later) -> later);
    }

    boolean mayRepeat(MentoringUnit unit) {
        return !mine(unit).isEmpty();
    }

    private List<MeetingEntry> mine(MentoringUnit unit) {
        return meetings.of(unit).stream()
                .filter(entry -> entry.mentorId() == current.personId())
                .toList();
    }

    /** The first kind that the programme expects and the unit has not had. */
    private String missingKind(MentoringUnit unit) {
        Set<String> held =
                meetings.of(unit).stream()
                        .filter(e -> isHeldFor(e, unit))
                        .map(e -> e.notes().kind())
                        .collect(Collectors.toSet());
        return proposedKind(held, unit.period().to(), schools.today());
    }

    /** A new mentor has to get acquainted himself; the rest the unit has had. */
    private static boolean isHeldFor(MeetingEntry entry, MentoringUnit unit) {
        return unit.isCurrentMentor(entry.mentorId())
                || !entry.notes().kind().equals(MeetingKinds.ACQUAINTANCE);
    }

    static String proposedKind(Set<String> held, @Nullable LocalDate end, LocalDate today) {
        for (String early :
                List.of(MeetingKinds.ACQUAINTANCE, MeetingKinds.TRIAL, MeetingKinds.PLANNING)) {
            if (!held.contains(early)) {
                return early;
            }
        }
        boolean near = end != null && !today.isBefore(end.minusDays(LAST_DAYS));
        return near && !held.contains(MeetingKinds.FINAL)
                ? MeetingKinds.FINAL
                : MeetingKinds.REGULAR;
    }

    /** Rows of the plan still to be done, and the one that the entry already names. */
    List<PlanItem> openItems(MentoringUnit unit, @Nullable Long named) {
        return plans.currentKeptBy(unit, current.personId()).stream()
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.isOpen() || named != null && item.id() == named)
                .toList();
    }
}
