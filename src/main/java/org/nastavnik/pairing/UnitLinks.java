package org.nastavnik.pairing;

import java.util.List;

/** Rooms below offer their own pages about a unit: its plan, its journal. Found by CDI. */
public interface UnitLinks {

    List<UnitPage.Link> of(MentoringUnit unit);
}
