package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Problems;

/**
 * A portfolio as a check list.
 *
 * @param sha256 in groups of eight
 * @param nomination since when the school puts its mentor forward, "" not yet, null not needed
 */
public record PortfolioPage(
        long id,
        String contest,
        String deadline,
        String author,
        String state,
        @Nullable String remark,
        List<String> missing,
        Gathered gathered,
        List<Text> texts,
        List<DocumentPage> papers,
        @Nullable Receipt receipt,
        boolean ownSite,
        @Nullable String nomination,
        boolean mayNominate,
        @Nullable Result result,
        boolean mayWrite,
        boolean maySubmit,
        Problems problems) {

    /**
     * What the jury has given, once it is published.
     *
     * @param remarks of experts, without their names
     */
    public record Result(String award, String outcome, List<String> remarks) {}

    /** What the program adds by itself. */
    public record Gathered(int orders, int planRows, String planDone, int meetings) {}

    public record Text(String part, List<String> lines) {}

    public record Receipt(String number, String time, String sha256, long documentId) {}
}
