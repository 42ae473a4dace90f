package org.nastavnik.school;

import org.nastavnik.shared.NotFound;

class StageNotFound extends NotFound {

    StageNotFound() {
        super("stage");
    }
}
