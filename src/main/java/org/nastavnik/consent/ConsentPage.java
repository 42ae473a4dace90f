package org.nastavnik.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * One consent: what it says, who has signed, what can be done now.
 *
 * @param signers message key of whose hands it needs
 * @param representatives who may sign for the subject; none where he signs alone
 * @param withdrawers who may take it back
 * @param kind of the paper to be signed
 * @param labour null where it is no labour matter
 * @param scans of the signed paper, the newest first
 */
public record ConsentPage(
        Facts facts,
        String signers,
        List<Option> representatives,
        List<Option> withdrawers,
        String kind,
        List<Papers> papers,
        @Nullable LabourForm labour,
        List<Scan> scans,
        May may,
        SignatureForm signature,
        WithdrawalForm withdrawal,
        EndForm end,
        Problems problems) {

    /**
     * @param lastWorkDay the day after which a worker who has taken it back is free; "" for others
     */
    public record Facts(
            long id,
            long version,
            long personId,
            String person,
            String kind,
            String state,
            String purpose,
            List<String> data,
            String actions,
            List<String> resources,
            @Nullable String processor,
            String validTo,
            String printed,
            String signed,
            List<String> hands,
            @Nullable String place,
            String refused,
            String withdrawn,
            @Nullable String withdrawnBy,
            @Nullable String ground,
            String stopBy,
            String stopped,
            String destroyed,
            String lastWorkDay) {}

    /** What was printed of one kind. */
    public record Papers(String kind, List<DocumentPage> made) {}

    /**
     * @param former another has come after it
     */
    public record Scan(long id, String type, String broughtAt, String broughtBy, boolean former) {}

    public record May(
            boolean print,
            boolean sign,
            boolean refuse,
            boolean withdraw,
            boolean stop,
            boolean work,
            boolean supplement) {}
}
