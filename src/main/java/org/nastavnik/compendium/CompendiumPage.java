package org.nastavnik.compendium;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;

/**
 * The compendium as a check list.
 *
 * @param id 0 while nothing is written
 */
public record CompendiumPage(
        long id,
        String year,
        String state,
        @Nullable String remark,
        Results results,
        boolean introduction,
        boolean conclusions,
        List<Item> items,
        List<SectionState> sections,
        List<SubmissionLine> submissions,
        List<DocumentPage> papers,
        boolean mayWrite,
        boolean mayCheck,
        boolean mayApprove,
        boolean maySubmit) {

    public record Results(List<FormFigures> byForm, FormFigures totals, int orders) {}

    public record Item(long id, String title, String heldOn) {}

    /**
     * @param key last part of the message keys of the section
     */
    public record SectionState(
            String key, boolean done, List<Missing> missing, int number, @Nullable String remark) {}

    public record Missing(boolean blocks, String text) {}

    public SectionState section(String key) {
        return sections.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }
}
