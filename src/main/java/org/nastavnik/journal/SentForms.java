package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * A form of a meeting makes one entry, however often it is sent: by a double click, or once more
 * after going back. Who goes back and writes something else makes another entry.
 */
@ApplicationScoped
class SentForms {

    @Inject Meetings meetings;
    @Inject PlannedMeetings planned;

    boolean isRepeated(MentoringUnit unit, MeetingForm form) {
        meetings.hold(unit);
        List<MeetingEntry> written = meetings.of(unit);
        if (form.formKey.isEmpty() || written.stream().noneMatch(e -> e.usesKey(form.formKey))) {
            return false;
        }
        MeetingNotes notes = form.notes(unit, Typed.id(form.planItem), new Problems());
        return notes != null && written.stream().anyMatch(e -> e.cameBy(form.formKey, notes));
    }

    /** The entry came of this form, and of the planned meeting that the form names. */
    void keep(MentoringUnit unit, MeetingForm form, MeetingEntry entry) {
        boolean used = meetings.of(unit).stream().anyMatch(e -> e.usesKey(form.formKey));
        entry.cameBy(used ? null : Typed.text(form.formKey));
        Long agreed = Typed.id(form.planned);
        if (agreed != null) {
            planned.find(agreed, unit).filter(PlannedMeeting::isOpen).ifPresent(m -> m.held(entry));
        }
    }
}
