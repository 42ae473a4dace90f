package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * What the extract from the minutes of the pedagogical council (D41) prints; points keep the
 * numbers that they have in the minutes.
 *
 * @param minutes number and date of the minutes
 * @param members of the council
 * @param certifiedOn when the copy was found true, null for a blank to be filled by hand
 */
public record CouncilExtract(
        Letterhead school,
        String city,
        Registration minutes,
        DeclinableName chair,
        DeclinableName secretary,
        int members,
        int present,
        List<Item> items,
        @Nullable LocalDate certifiedOn,
        Signatory certifiedBy) {

    /**
     * @param number in the agenda of the minutes
     * @param subject «О принятии Положения о наставничестве»
     * @param summary what the speaker said, in a sentence
     * @param against nobody: 0
     */
    public record Item(
            int number,
            String subject,
            Signatory speaker,
            String summary,
            List<String> decisions,
            int votesFor,
            int against,
            int abstained) {}
}
