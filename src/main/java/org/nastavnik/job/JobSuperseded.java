package org.nastavnik.job;

/** The claim has lapsed, and another node works on the job: this attempt is to stop. */
class JobSuperseded extends RuntimeException {

    JobSuperseded(long id, int attempt) {
        super("job " + id + ", attempt " + attempt);
    }
}
