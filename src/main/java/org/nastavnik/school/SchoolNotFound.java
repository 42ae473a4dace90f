package org.nastavnik.school;

import org.nastavnik.shared.NotFound;

public class SchoolNotFound extends NotFound {

    SchoolNotFound(long id) {
        super("school " + id);
    }
}
