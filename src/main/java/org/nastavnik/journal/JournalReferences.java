package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who met, who confirmed, who corrected. */
@ApplicationScoped
class JournalReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("meeting_entry", "mentorId"),
                PersonReference.moves("meeting_entry", "confirmedBy"),
                PersonReference.moves("meeting_entry", "enteredBy"),
                PersonReference.keepsOne("meeting_attendee", "personId", "meetingId"),
                PersonReference.moves("meeting_revision", "changedBy"));
    }
}
