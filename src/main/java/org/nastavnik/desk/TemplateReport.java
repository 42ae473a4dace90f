package org.nastavnik.desk;

import java.util.List;

/**
 * What the check of a file says.
 *
 * @param errors with any of them the file cannot be used
 * @param warnings may be left as they are
 */
public record TemplateReport(List<ReportLine> errors, List<ReportLine> warnings) {

    public boolean passes() {
        return errors.isEmpty();
    }
}
