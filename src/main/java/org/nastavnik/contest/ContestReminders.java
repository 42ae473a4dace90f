package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/**
 * Experts have works to mark, the centre a third expert to ask, directors mentors to put forward.
 */
@ApplicationScoped
class ContestReminders implements Reminder {

    @Inject VisibleSheets sheets;
    @Inject VisiblePortfolios visible;
    @Inject Contests contests;
    @Inject Scores scores;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        List<Due> due = new ArrayList<>();
        long open =
                sheets.mine().stream()
                        .filter(sheet -> sheet.state() == ScoreSheet.State.ASSIGNED)
                        .count();
        if (open > 0) {
            due.add(Due.work(14, ui.count(open, "contest.due.sheets"), "jury"));
        }
        if (current.is(Role.METHODIST)) {
            contests.all().stream()
                    .filter(contest -> !contest.isPublished())
                    .forEach(contest -> apart(contest, ui, due));
        }
        int waiting = current.is(Role.DIRECTOR) ? visible.toNominate().size() : 0;
        if (waiting > 0) {
            due.add(Due.toSign(32, ui.count(waiting, "contest.due.nominate"), "portfolio"));
        }
        return due;
    }

    private void apart(Contest contest, Ui ui, List<Due> due) {
        for (StageKind kind : List.of(StageKind.ABSENTEE, StageKind.ONSITE)) {
            if (!scores.apart(contest, kind).isEmpty()) {
                due.add(
                        Due.work(
                                13,
                                ui.t("contest.due.apart", contest.title()),
                                "contests/"
                                        + contest.id()
                                        + "/scores/"
                                        + kind.name().toLowerCase(Locale.ROOT)));
            }
        }
    }
}
