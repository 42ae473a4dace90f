package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.document.DocumentPage;

/** What the quarterly diagnostics say of each participant. */
public record DiagnosticsPage(
        int startYear,
        String year,
        List<MonitoringPage.Quarter> quarters,
        List<Unit> units,
        List<DocumentPage> papers) {

    public record Unit(String code, String form, List<Row> rows) {}

    /**
     * @param name "" for the further competences of the same person
     */
    public record Row(
            String name,
            String role,
            String competence,
            String entry,
            String first,
            String second,
            String third,
            String change,
            String note) {}
}
