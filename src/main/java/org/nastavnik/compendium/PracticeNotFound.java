package org.nastavnik.compendium;

import org.nastavnik.shared.NotFound;

public class PracticeNotFound extends NotFound {

    PracticeNotFound(long id) {
        super("practice " + id);
    }
}
