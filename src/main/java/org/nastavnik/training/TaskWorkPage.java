package org.nastavnik.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param answer empty until it is handed in
 * @param late handed in after the deadline
 * @param decided when and by whom; null while nothing was decided
 * @param mayDecide the curator; not about his own work
 */
public record TaskWorkPage(
        long taskId,
        String task,
        String due,
        long personId,
        String mentor,
        String state,
        List<String> answer,
        String handedInAt,
        boolean late,
        @Nullable String remark,
        @Nullable String note,
        @Nullable String decided,
        boolean mayDecide,
        long version,
        AcceptanceForm acceptance,
        TaskReturnForm giveBack,
        Problems problems) {

    static final String NOTHING = "NONE";

    static String stateOf(@Nullable TaskWork work) {
        return work == null ? NOTHING : work.state().name();
    }

    public String address() {
        return "mentor-school/tasks/" + taskId + "/works/" + personId;
    }

    /** Something lies before the curator that can be returned. */
    public boolean handedIn() {
        return state.equals("HANDED_IN") || state.equals("ACCEPTED");
    }
}
