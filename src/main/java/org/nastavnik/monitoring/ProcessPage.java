package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;

/**
 * How well the programme goes: the first stage of monitoring.
 *
 * @param missing key of what the report still waits for; null where it can be printed
 * @param swotKept the curator has sorted it; else it is what the answers offer
 */
public record ProcessPage(
        int startYear,
        String year,
        CycleState state,
        List<Asked> asked,
        List<Group> groups,
        List<Content> content,
        @Nullable ChartDrawing contentChart,
        List<Mark> curatorMarks,
        List<Field> swot,
        boolean swotKept,
        List<String> conclusions,
        List<String> proposals,
        List<DocumentPage> swotPapers,
        @Nullable String missing,
        List<DocumentPage> reports) {

    public record Asked(String who, int asked, int answered, String share) {}

    public record Group(String name, List<Row> rows, @Nullable ChartDrawing chart) {}

    public record Row(
            int no,
            String question,
            String expected,
            int expectedN,
            String found,
            int foundN,
            String difference) {}

    public record Content(String group, int n, String content, String share) {}

    public record Mark(String statement, int mark) {}

    /**
     * @param name key of a message
     */
    public record Field(String name, List<Factor> factors) {}

    /**
     * @param source "" for the curator's own
     */
    public record Factor(String words, String source) {}
}
