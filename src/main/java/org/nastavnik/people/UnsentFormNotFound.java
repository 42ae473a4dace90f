package org.nastavnik.people;

import org.nastavnik.shared.NotFound;

class UnsentFormNotFound extends NotFound {

    UnsentFormNotFound(long id) {
        super("unsent form " + id);
    }
}
