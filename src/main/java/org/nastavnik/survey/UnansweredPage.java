package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * Who has not answered yet, and what can be printed for them.
 *
 * @param waiting empty where the survey is anonymous
 * @param refused those who do not want to answer
 * @param unnamed null where the survey is not anonymous
 */
public record UnansweredPage(
        long id,
        String title,
        String dueOn,
        boolean over,
        List<Line> waiting,
        List<Refused> refused,
        @Nullable Unnamed unnamed,
        List<Option> persons,
        Typing typed,
        Problems problems) {

    /**
     * @param state message key
     * @param enters the person can answer in the course
     * @param printed a code stands on paper already
     */
    public record Line(
            long responseId,
            String name,
            String post,
            String state,
            boolean enters,
            boolean printed) {}

    public record Refused(long responseId, String name, String reason) {}

    /**
     * @param most how many codes can be printed
     */
    public record Unnamed(long most, long asked, long handedIn) {}

    /** As typed. */
    public record Typing(String count, String person, String reason) {}
}
