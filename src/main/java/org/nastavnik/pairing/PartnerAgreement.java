package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;

/**
 * The agreement of a school with an organisation that gives mentors (D38).
 *
 * @param registration null for a draft
 * @param authority what an acting director acts on, in the genitive: «приказа от … № …»; null where
 *     it is the charter
 * @param head who signs for the partner
 * @param headAuthority as {@code authority}: «доверенности от … № …»
 * @param mentors none where the partner names them later
 * @param contact who answers for the partner day by day, null where the head does
 * @param to null where the agreement has no end
 */
public record PartnerAgreement(
        Institution school,
        String city,
        @Nullable Registration registration,
        Signatory director,
        @Nullable String authority,
        Institution partner,
        Signatory head,
        @Nullable String headAuthority,
        List<String> forms,
        String purpose,
        List<Signatory> mentors,
        Signatory curator,
        @Nullable Signatory contact,
        @Nullable LocalDate to) {}
