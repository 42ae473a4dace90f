package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/**
 * What the order «О внедрении …» or «О продолжении реализации целевой модели наставничества» (D01)
 * prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param continued the school had the programme in the year before
 * @param supplies who answers for rooms, equipment and materials
 * @param controller null where the director keeps control
 */
public record ProgrammeLaunchOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        boolean continued,
        String year,
        LocalDate from,
        LocalDate to,
        List<String> forms,
        List<Member> group,
        Signatory supplies,
        List<MonitoringTerm> monitoring,
        List<PlannedResult> results,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted) {

    /** Of the working group. */
    public record Member(DeclinableName name, Post post, String role) {}

    public record MonitoringTerm(String stage, LocalDate from, LocalDate to) {}

    /**
     * @param target the value to reach, with its unit
     */
    public record PlannedResult(String indicator, String target, LocalDate until) {}
}
