package org.nastavnik.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of the centre.
 *
 * @param board the methodist's; null for who is administrator only
 * @param schools the administrator's: which ones there are and who leads them
 * @param mayAdd enters schools
 */
public record CityPage(
        AwaitingPage awaiting,
        @Nullable CityBoardPage board,
        List<Line> schools,
        boolean methodist,
        boolean mayAdd) {

    /**
     * @param year message key of the state of the programme year
     */
    public record Line(long id, String school, String year, long curators) {}
}
