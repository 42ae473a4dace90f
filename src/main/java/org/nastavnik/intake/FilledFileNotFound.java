package org.nastavnik.intake;

import org.nastavnik.shared.NotFound;

class FilledFileNotFound extends NotFound {

    FilledFileNotFound(long id) {
        super("filled file " + id);
    }
}
