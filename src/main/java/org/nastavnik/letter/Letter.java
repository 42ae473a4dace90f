package org.nastavnik.letter;

import java.util.List;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Messages;

/** What the letter says: how much waits, in which school, and where; nobody is named. */
record Letter(String subject, String text) {

    static Letter of(List<Reminder.Due> due, String school, String link, Messages messages) {
        long sign = due.stream().filter(Reminder.Due::signature).count();
        long work = due.size() - sign;
        StringBuilder text = new StringBuilder();
        text.append(messages.text("letter.greeting")).append("\n\n");
        text.append(messages.text("letter.waits", school)).append('\n');
        if (sign > 0) {
            text.append(messages.text("letter.sign", sign)).append('\n');
        }
        if (work > 0) {
            text.append(messages.text("letter.work", work)).append('\n');
        }
        text.append('\n').append(messages.text("letter.link", link)).append("\n\n");
        text.append(messages.text("letter.end")).append('\n');
        return new Letter(messages.count(due.size(), "letter.subject"), text.toString());
    }
}
