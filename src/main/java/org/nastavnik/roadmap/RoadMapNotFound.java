package org.nastavnik.roadmap;

import org.nastavnik.shared.NotFound;

public class RoadMapNotFound extends NotFound {

    RoadMapNotFound(String what) {
        super("road map " + what);
    }
}
