package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.grammar.PrintedForm;
import org.nastavnik.site.Problems;

/**
 * @param findings what stands between the draft and the signature
 * @param mends where papers that the findings miss are made
 * @param hints what is worth knowing, and stops nothing
 * @param effect what registration does, in words
 * @param text the paper as it stands, null where it cannot be made yet
 * @param life what became of it, and what may be done with it
 * @param paperKind null for an order that has no paper of ours
 */
public record OrderPage(
        Facts facts,
        List<String> about,
        Problems findings,
        List<Mend> mends,
        List<Problems.Problem> hints,
        List<String> effect,
        List<PrintedForm> forms,
        @Nullable String text,
        @Nullable String paperKind,
        List<DocumentPage> papers,
        OrderLife life,
        List<Given> rewards,
        May may,
        RegistrationForm form,
        Problems problems) {

    public record Facts(
            long id,
            long version,
            String title,
            String type,
            String series,
            @Nullable String number,
            String date,
            String state,
            @Nullable String remark,
            @Nullable String annulReason,
            @Nullable Long paperId) {}

    /** A door to the paper of a person. */
    public record Mend(String key, String name, String path) {}

    /**
     * A reward of the order.
     *
     * @param papers certificates or letters printed so far
     */
    public record Given(
            long id, String kind, String whom, boolean printable, List<DocumentPage> papers) {}

    public record May(
            boolean edit, boolean send, boolean giveBack, boolean register, boolean annul) {}
}
