package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * A request of a mentee.
 *
 * @param decides the visitor analyses requests
 * @param open a mentor is still looked for
 * @param talks with the mentee; empty for who may not read them
 */
public record RequestPage(
        long id,
        long personId,
        String name,
        String post,
        String form,
        String state,
        List<MentorPage.Fact> facts,
        List<MentorPage.Talk> talks,
        boolean decides,
        boolean mayEdit,
        boolean mayTalk,
        boolean open,
        Problems problems) {}
