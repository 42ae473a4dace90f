package org.nastavnik.desk;

import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.Place;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.site.Ui;

/** Says findings in the language of the reader. */
final class ReportText {

    private final Ui ui;

    ReportText(Ui ui) {
        this.ui = ui;
    }

    ReportLine line(Finding finding) {
        return new ReportLine(
                finding.code().name(),
                ui.t(finding.messageKey(), finding.arguments().toArray()),
                part(finding.place()),
                place(finding.place()),
                nothing(finding.tag()),
                finding.suggestion(),
                nothing(finding.textAround()));
    }

    ReportLine line(UnfilledTag unfilled) {
        return new ReportLine(
                "UNFILLED",
                ui.t("desk.finding.unfilled", unfilled.tag()),
                part(unfilled.place()),
                place(unfilled.place()),
                unfilled.tag(),
                null,
                null);
    }

    ReportLine warning(String code, Object... arguments) {
        return new ReportLine(
                code, ui.t("desk.warning." + code, arguments), "", "", null, null, null);
    }

    private String part(Place place) {
        return place.part().isEmpty() ? "" : ui.t(place.partKey(), place.part());
    }

    private String place(Place place) {
        boolean whole = place.paragraph() == 0 && place.table() == 0;
        return whole ? "" : ui.t(place.messageKey(), place.arguments().toArray());
    }

    private static @Nullable String nothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
