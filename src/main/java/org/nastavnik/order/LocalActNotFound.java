package org.nastavnik.order;

import org.nastavnik.shared.NotFound;

class LocalActNotFound extends NotFound {

    LocalActNotFound(long startYear) {
        super("local acts of " + startYear);
    }
}
