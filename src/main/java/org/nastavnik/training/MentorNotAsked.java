package org.nastavnik.training;

import org.nastavnik.shared.NotFound;

public class MentorNotAsked extends NotFound {

    MentorNotAsked(long personId) {
        super("mentor " + personId);
    }
}
