package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of one guest could not be brought along; each thing once. */
final class Shed {

    private static final int MOST = 200;
    private static final int LONGEST = 120;

    private final String file;
    private final Set<Finding> all = new LinkedHashSet<>();

    Shed(String file) {
        this.file = file;
    }

    void add(FindingCode code) {
        add(code, "");
    }

    void add(FindingCode code, String what) {
        String shown = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        if (all.size() < MOST) {
            all.add(new Finding(code, Place.inPart(file), shown.strip(), "", null));
        }
    }

    List<Finding> all() {
        return List.copyOf(new ArrayList<>(all));
    }
}
