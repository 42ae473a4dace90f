package org.nastavnik.pairing;

import org.nastavnik.shared.NotFound;

public class UnitNotFound extends NotFound {

    UnitNotFound(long id) {
        super("unit " + id);
    }
}
