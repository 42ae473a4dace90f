package org.nastavnik.pairing;

import org.nastavnik.shared.NotFound;

public class MentorNotFound extends NotFound {

    MentorNotFound(long personId) {
        super("mentor " + personId);
    }
}
