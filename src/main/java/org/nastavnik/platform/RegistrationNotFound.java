package org.nastavnik.platform;

import org.nastavnik.shared.NotFound;

class RegistrationNotFound extends NotFound {

    RegistrationNotFound(long id) {
        super("registration " + id);
    }
}
