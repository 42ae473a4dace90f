package org.nastavnik.pairing;

import org.nastavnik.shared.NotFound;

public class RequestNotFound extends NotFound {

    RequestNotFound(long id) {
        super("request " + id);
    }
}
