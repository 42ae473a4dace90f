package org.nastavnik.monitoring;

import org.nastavnik.shared.NotFound;

final class TransferNotFound extends NotFound {

    TransferNotFound(long id) {
        super("transfer " + id);
    }
}
