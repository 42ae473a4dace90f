package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Problems;

/** Who learns in the school, and who has left it. */
public record LeaversPage(
        List<Pupil> pupils, List<Gone> gone, LeaversForm form, Problems problems) {

    /**
     * @param units codes of the pairs and groups that he is in
     */
    public record Pupil(long id, String name, String grade, String units) {}

    /**
     * @param keepUntil the last day for which the data are kept
     * @param over that day has passed, and nobody has said that they are destroyed
     * @param destroyed when they were, with the act; "" where they are kept
     * @param cardStays somebody else needs the card: only the school's own data are gone
     */
    public record Gone(
            long id,
            String name,
            String grade,
            String fate,
            String leftOn,
            String keepUntil,
            boolean over,
            String destroyed,
            boolean cardStays) {}
}
