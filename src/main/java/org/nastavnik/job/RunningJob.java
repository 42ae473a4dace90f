package org.nastavnik.job;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A job in the hands of the work itself: what it is about, how far it is, where its file goes. */
public final class RunningJob {

    private final long id;
    private final JobProgress.Begun begun;
    private final JobProgress progress;
    private @Nullable JobFile file;

    RunningJob(long id, JobProgress.Begun begun, JobProgress progress) {
        this.id = id;
        this.begun = begun;
        this.progress = progress;
    }

    public long subjectId() {
        return begun.subjectId();
    }

    /** Null for the methodical centre's. */
    public @Nullable Long schoolId() {
        return begun.schoolId();
    }

    /** Stops the work where another node has taken it over. */
    public void step(int done, int total) {
        progress.step(id, begun.attempt(), done, total);
    }

    /**
     * The file that the job makes; one a job, to be closed by the work.
     *
     * @param name with its ending, without names of persons
     */
    public OutputStream file(String name) throws IOException {
        if (file != null) {
            throw new IOException("a job makes one file");
        }
        file = new JobFile(name, (no, piece) -> progress.keep(id, begun.attempt(), no, piece));
        return file;
    }

    @Nullable MadeFile made() {
        return file == null ? null : file.made();
    }
}
