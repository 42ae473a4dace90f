package org.nastavnik.contest;

import org.nastavnik.shared.NotFound;

public class JuryMemberNotFound extends NotFound {

    JuryMemberNotFound(long id) {
        super("jury member " + id);
    }
}
