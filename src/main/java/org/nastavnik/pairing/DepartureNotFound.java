package org.nastavnik.pairing;

import org.nastavnik.shared.NotFound;

class DepartureNotFound extends NotFound {

    DepartureNotFound(long id) {
        super("departure " + id);
    }
}
