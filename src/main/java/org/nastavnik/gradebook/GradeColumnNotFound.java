package org.nastavnik.gradebook;

import org.nastavnik.shared.NotFound;

class GradeColumnNotFound extends NotFound {

    GradeColumnNotFound(long id) {
        super("grade column " + id);
    }
}
