package org.nastavnik.job;

import java.io.IOException;
import java.util.Set;
import org.nastavnik.people.Role;

/**
 * What a room does in the background. Found by CDI. It may be begun anew after the death of its
 * node, so it writes nothing but the file of the job.
 */
public interface LongWork {

    /** A word of the code; the message {@code job.kind.<kind>} is what people call it. */
    String kind();

    /** Who may look at such jobs, in the school of the job or, where it has none, in the centre. */
    Set<Role> readers();

    /** Where the page of the subject is, below the base of the launch. */
    String path(long subjectId);

    /** Goes on without a transaction of its own. */
    void run(RunningJob job) throws IOException;
}
