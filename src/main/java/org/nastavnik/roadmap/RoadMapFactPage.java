package org.nastavnik.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param now what is marked in the program, where someone else has marked it meanwhile
 */
public record RoadMapFactPage(
        long id,
        String content,
        String deadline,
        List<Option> statuses,
        RoadMapFactForm form,
        Problems problems,
        @Nullable String now) {

    public String action() {
        return "road-map/rows/" + id + "/fact";
    }
}
