package org.nastavnik.roster;

import org.nastavnik.shared.NotFound;

class RosterPreviewNotFound extends NotFound {

    RosterPreviewNotFound() {
        super("roster preview");
    }
}
