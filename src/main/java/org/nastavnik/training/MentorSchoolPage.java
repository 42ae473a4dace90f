package org.nastavnik.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param tasks of the school, for those who see it whole
 * @param withdrawn tasks that are asked no longer
 * @param mine null where nothing is asked of the one who looks
 */
public record MentorSchoolPage(
        String year,
        boolean seesSchool,
        boolean mayWrite,
        List<Task> tasks,
        List<Withdrawn> withdrawn,
        List<Waiting> waiting,
        List<Mentor> mentors,
        @Nullable Mine mine) {

    /**
     * @param over the deadline has passed
     */
    public record Task(
            long id, String title, String due, boolean over, long accepted, long waiting, int of) {}

    public record Withdrawn(long id, String title) {}

    /** A work that waits for the curator. */
    public record Waiting(
            long taskId, String task, long personId, String mentor, String handedInAt) {}

    public record Mentor(String name, long accepted, long waiting, int of) {}

    public record Mine(long accepted, List<Line> lines) {}

    /**
     * @param state of the work; {@code NONE} where nothing was written
     */
    public record Line(long id, String title, String due, boolean over, String state) {}
}
