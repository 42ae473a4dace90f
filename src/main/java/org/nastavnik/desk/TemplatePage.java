package org.nastavnik.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * One template.
 *
 * @param report what is to be said about the file in use
 * @param lastNumber the last own version, 0 for none
 * @param own whether a file of one's own is in use, so that there is a way back
 * @param schools who prints a file of his own, for the methodist
 * @param permission null for schools
 */
public record TemplatePage(
        TemplateListPage.Line line,
        TemplateReport report,
        List<Version> versions,
        int lastNumber,
        boolean own,
        List<String> schools,
        @Nullable Permission permission,
        TemplateReasonForm form,
        Problems problems) {

    /**
     * @param restored goes back to the common template: no file
     */
    public record Version(
            int number, boolean restored, boolean current, String by, String at, String reason) {}

    public record Permission(boolean forThis, boolean forAll) {}
}
