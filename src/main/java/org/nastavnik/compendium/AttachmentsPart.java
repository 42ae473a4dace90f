package org.nastavnik.compendium;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * The files of a practice or a meeting, as part of its page.
 *
 * @param address below the base of the launch
 * @param people who can be seen on a picture
 */
public record AttachmentsPart(
        String address,
        List<Line> lines,
        boolean mayWrite,
        Problems problems,
        String title,
        boolean nobody,
        List<Option> people,
        List<String> chosen) {

    /**
     * @param shown false for a picture that somebody on it has not agreed to
     */
    public record Line(
            long id, String title, String kind, String size, boolean picture, boolean shown) {}
}
