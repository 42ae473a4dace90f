package org.nastavnik.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place whose work can be counted in a grade book. */
public interface GradedKind extends PlaceKind {

    /**
     * What a person has done there.
     *
     * @param subject as in {@link #path}
     * @return empty while nothing is asked of him
     */
    Optional<Done> done(@Nullable Long subject, long personId);

    /**
     * @param of at least 1
     * @param done from 0 to {@code of}
     */
    record Done(int done, int of) {

        public Done {
            if (of < 1 || done < 0 || done > of) {
                throw new IllegalArgumentException(done + " of " + of);
            }
        }
    }
}
