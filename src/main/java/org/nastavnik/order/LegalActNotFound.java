package org.nastavnik.order;

import org.nastavnik.shared.NotFound;

class LegalActNotFound extends NotFound {

    LegalActNotFound(long id) {
        super("legal act " + id);
    }
}
