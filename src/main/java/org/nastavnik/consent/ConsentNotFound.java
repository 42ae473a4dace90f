package org.nastavnik.consent;

import org.nastavnik.shared.NotFound;

public class ConsentNotFound extends NotFound {

    private static final long serialVersionUID = 1;

    ConsentNotFound(long id) {
        super("consent " + id);
    }
}
