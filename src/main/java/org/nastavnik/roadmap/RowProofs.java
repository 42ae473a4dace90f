package org.nastavnik.roadmap;

import java.util.Map;
import org.nastavnik.shared.SchoolYear;

/** What one room knows of the proofs of road maps. Found by CDI; later rooms have beans too. */
public interface RowProofs {

    /** Only the proofs of which there is anything to say. */
    Map<Proof, Proven> of(long schoolId, SchoolYear year);
}
