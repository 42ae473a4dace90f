package org.nastavnik.plan;

import org.nastavnik.shared.NotFound;

public class PlanNotFound extends NotFound {

    PlanNotFound(String what) {
        super("plan " + what);
    }
}
