package org.nastavnik.overview;

import java.time.Instant;
import java.util.List;
import org.nastavnik.site.Problems;

/**
 * A report being written.
 *
 * @param half in the address
 * @param drafted the conclusions are a proposal of the program, kept by nobody yet
 * @param ready the card of the centre is filled in, so that it can be made
 * @param theirs what somebody else has kept meanwhile; empty where nobody has
 */
public record CentreReportPage(
        String half,
        String year,
        CentreReportForm form,
        Problems problems,
        boolean drafted,
        boolean ready,
        List<String> theirs,
        List<Made> files) {

    public record Made(long id, Instant at, String sha256) {}
}
