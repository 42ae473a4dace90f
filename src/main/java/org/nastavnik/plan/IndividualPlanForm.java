package org.nastavnik.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Approval;
import org.nastavnik.grammar.DeclinableName;

/** What the individual plan (D16) prints, field by field as in the official form. */
public record IndividualPlanForm(
        School school,
        Approval approval,
        String form,
        DeclinableName mentor,
        List<DeclinableName> mentees,
        String goal,
        List<Item> items,
        List<AnnexRow> annex) {

    /**
     * The name in the two lines of the form.
     *
     * @param ownName the quoted part, null where the name has none
     */
    public record School(String legalForm, @Nullable String ownName, String shortName) {}

    public record Item(
            String competence, String content, String deadline, String format, String result) {}

    /** Documents and formats that the form offers to one kind of pair. */
    public record AnnexRow(String label, List<String> documents, List<String> formats) {}
}
