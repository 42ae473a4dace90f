package org.nastavnik.order;

import org.nastavnik.shared.NotFound;

class CouncilMinutesNotFound extends NotFound {

    CouncilMinutesNotFound(long id) {
        super("council minutes " + id);
    }
}
