package org.nastavnik.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * «Кто что делал»: acts, newest first.
 *
 * @param actors persons, or for the city schools, to choose from
 * @param older the last act here, where more follow
 */
public record HistoryPage(
        HistoryReader reader,
        HistoryFilter filter,
        Problems problems,
        List<Option> actors,
        List<Option> kinds,
        List<Act> acts,
        @Nullable Long older) {

    /**
     * @param who "" where it goes without saying
     * @param path of the subject; "" for none
     */
    public record Act(String at, String who, String what, String path) {}
}
