package org.nastavnik.contest;

import org.nastavnik.shared.NotFound;

public class RegulationNotFound extends NotFound {

    RegulationNotFound(String code) {
        super("regulation " + code);
    }
}
