package org.nastavnik.registration;

import org.nastavnik.shared.NotFound;

class RegistrationLinkNotFound extends NotFound {
    RegistrationLinkNotFound(long id) {
        super("registration link " + id);
    }
}
