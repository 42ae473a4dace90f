package org.nastavnik.contest;

import org.nastavnik.shared.NotFound;

public class ContestNotFound extends NotFound {

    ContestNotFound(long id) {
        super("contest " + id);
    }
}
