package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Option;
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
        Files files,
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

    /**
     * @param limits «PDF, DOCX; до 10 МБ и до 30 страниц каждый»
     * @param missing titles of files that the regulation wants
     * @param maxBytes of one of them
     */
    public record Files(
            List<Upload> all,
            String limits,
            List<String> missing,
            List<Option> titles,
            int maxBytes) {}

    /**
     * @param named the file tells its author
     */
    public record Upload(long id, String title, String what, boolean named) {}

    /** What the program adds by itself. */
    public record Gathered(int orders, int planRows, String planDone, int meetings) {}

    public record Text(String part, List<String> lines) {}

    public record Receipt(String number, String time, String sha256, long documentId) {}
}
