package org.nastavnik.job;

import org.nastavnik.shared.NotFound;

/** There is no such job, or it is not yours. */
class JobNotFound extends NotFound {

    JobNotFound(long id) {
        super("job " + id);
    }
}
