package org.nastavnik.compendium;

import org.nastavnik.shared.NotFound;

public class CompendiumNotFound extends NotFound {

    CompendiumNotFound(String what) {
        super(what);
    }
}
