package org.nastavnik.training;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new task
 * @param now what stands in the program where somebody else has changed it meanwhile
 */
public record TrainingTaskFormPage(
        @Nullable Long id,
        TrainingTaskForm form,
        Problems problems,
        @Nullable TrainingTaskForm now) {

    public String action() {
        return id == null ? "mentor-school/tasks" : "mentor-school/tasks/" + id;
    }

    /** Where the form leads when it is left. */
    public String back() {
        return id == null ? "mentor-school" : action();
    }
}
