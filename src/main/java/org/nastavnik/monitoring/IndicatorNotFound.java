package org.nastavnik.monitoring;

import org.nastavnik.shared.NotFound;

/** No indicator, number or group of that name. */
final class IndicatorNotFound extends NotFound {

    IndicatorNotFound(String what) {
        super(what);
    }
}
