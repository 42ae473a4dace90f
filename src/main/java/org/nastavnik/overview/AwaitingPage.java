package org.nastavnik.overview;

import java.util.List;
import org.nastavnik.place.Reminder;

/**
 * «Что ждёт меня».
 *
 * @param signature to sign and to approve
 * @param work all else
 * @param more how many lines the page of all of them has besides; 0 there
 */
public record AwaitingPage(List<Reminder.Due> signature, List<Reminder.Due> work, int more) {

    private static final int SHORT = 8;

    static AwaitingPage whole(List<Reminder.Due> due) {
        return of(due, due.size());
    }

    /** For the top of a board. */
    static AwaitingPage shortened(List<Reminder.Due> due) {
        return of(due, SHORT);
    }

    private static AwaitingPage of(List<Reminder.Due> due, int most) {
        List<Reminder.Due> sign = due.stream().filter(Reminder.Due::signature).toList();
        List<Reminder.Due> work = due.stream().filter(one -> !one.signature()).toList();
        List<Reminder.Due> shownSign = sign.stream().limit(most).toList();
        List<Reminder.Due> shownWork = work.stream().limit(most).toList();
        return new AwaitingPage(
                shownSign, shownWork, due.size() - shownSign.size() - shownWork.size());
    }

    public boolean isEmpty() {
        return signature.isEmpty() && work.isEmpty();
    }
}
