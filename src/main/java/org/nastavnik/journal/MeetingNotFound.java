package org.nastavnik.journal;

import org.nastavnik.shared.NotFound;

public class MeetingNotFound extends NotFound {

    MeetingNotFound(long id) {
        super("meeting " + id);
    }
}
