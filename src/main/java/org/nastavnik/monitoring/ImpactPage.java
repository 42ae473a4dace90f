package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;

/** What the programme has changed: the second stage of monitoring. */
public record ImpactPage(
        int startYear,
        String year,
        CycleState state,
        boolean measured,
        boolean seesPersons,
        List<Group> groups,
        List<String> conclusions,
        List<DocumentPage> reports) {

    /**
     * @param name key of a message
     */
    public record Group(
            String name,
            int participants,
            List<Row> rows,
            @Nullable ChartDrawing chart,
            List<Test> tests,
            List<String> connections,
            List<Once> once) {}

    public record Row(
            String parameter,
            boolean fallIsGood,
            int n,
            String entry,
            String exit,
            String change) {}

    /**
     * @param verdict in words, before any number
     */
    public record Test(
            String parameter,
            String verdict,
            String medianEntry,
            String medianExit,
            int gained,
            int same,
            int lost,
            String sign,
            String ranked) {}

    /** Who was measured once only makes no change. */
    public record Once(String parameter, int entry, int exit) {}
}
