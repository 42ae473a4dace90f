package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class MonitoringTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate(
                        "participant-registry", DocumentKind.D21, ParticipantRegistry.class),
                new PaperTemplate(
                        "depersonalised-data", DocumentKind.D22, DepersonalisedData.class),
                new PaperTemplate("comparative-table", DocumentKind.D24, ComparativeTable.class),
                new PaperTemplate("swot-table", DocumentKind.D25, SwotTable.class),
                new PaperTemplate(
                        "process-monitoring-report",
                        DocumentKind.D26,
                        ProcessMonitoringReport.class),
                new PaperTemplate(
                        "impact-monitoring-report", DocumentKind.D27, ImpactMonitoringReport.class),
                new PaperTemplate(
                        "method-centre-report", DocumentKind.D43, MethodCentreReport.class));
    }
}
