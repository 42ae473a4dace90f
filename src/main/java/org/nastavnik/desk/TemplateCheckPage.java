package org.nastavnik.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * A file that was brought and not used yet.
 *
 * @param hash "" where the file was refused
 * @param newer the version that somebody else has made meanwhile
 * @param changes what the file changes in the text that is printed now
 */
public record TemplateCheckPage(
        String name,
        String title,
        boolean city,
        String hash,
        TemplateReport report,
        TemplatePage.@Nullable Version newer,
        List<TextDifference.Change> changes,
        Data data,
        TemplateReasonForm form,
        Problems problems) {

    /**
     * What a preview is printed with.
     *
     * @param chosen id of a made document, "" for the sample
     * @param problem why it cannot be printed with that; null where it can
     */
    public record Data(List<Option> documents, String chosen, @Nullable String problem) {

        /** To be set behind the address of the file. */
        public String query() {
            return chosen.isEmpty() ? "" : "?document=" + chosen;
        }
    }
}
