package org.nastavnik.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;

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
     * Where the one who looks finds the work of another person, below the address of the launch.
     *
     * @return empty where he may not see it
     */
    Optional<String> review(@Nullable Long subject, long reviewed, CurrentPerson current);

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
