package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/**
 * The book of a year's consents (D46).
 *
 * @param school short name
 * @param year «2026/2027»
 * @param keeper who keeps the book
 */
public record ConsentRegister(String school, String year, List<Entry> entries, Signatory keeper) {

    /**
     * @param kind «на обработку персональных данных»
     * @param representative who signed for a minor, null where the subject did
     * @param signed null where the paper has not come back
     * @param validTo null where the consent lasts until the purpose is reached
     * @param place where the paper is kept
     */
    public record Entry(
            DeclinableName subject,
            String kind,
            String purpose,
            @Nullable Signer representative,
            @Nullable LocalDate signed,
            boolean refused,
            @Nullable LocalDate validTo,
            String place,
            @Nullable Withdrawal withdrawal) {}

    public record Signer(DeclinableName name, Post relation) {}

    public record Withdrawal(LocalDate date, String ground) {}
}
