package org.nastavnik.contest;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * The ranking of a stage.
 *
 * @param apart how many works wait for one expert more to be asked
 */
public record ScoresPage(
        long contest,
        String title,
        String kind,
        String most,
        List<Nomination> nominations,
        int apart,
        boolean absentee,
        boolean published,
        Problems problems) {

    public record Nomination(String title, List<Line> works) {}

    /**
     * @param marks «42,5; 44»
     * @param experts «2 из 2»
     */
    public record Line(
            long id,
            String place,
            String code,
            String title,
            String author,
            String school,
            String marks,
            String experts,
            String spread,
            String mean,
            boolean wantsThird,
            boolean asksThird,
            boolean invited) {}
}
