package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.ForOwnUse;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.grammar.Post;

/**
 * What the order «О проведении итогового мероприятия программы наставничества» (D29) prints.
 *
 * @param registration null for a draft
 * @param preamble the legal grounds and the purpose, up to the words «п р и к а з ы в а ю:»
 * @param time «15.00», null where the programme of the event tells it
 * @param place in the nominative: «актовый зал школы»
 * @param safety who answers for the pupils' safety, null where no pupils come
 * @param internal the list of participants names pupils and is for the school's own use
 * @param invitation null where nobody is invited from outside
 * @param controller null where the director keeps control
 */
public record FinalEventOrder(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        LocalDate day,
        @Nullable String time,
        String name,
        Phrase place,
        Signatory responsible,
        @Nullable Signatory safety,
        List<Part> programme,
        boolean internal,
        List<Participant> participants,
        @Nullable Invitation invitation,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted)
        implements ForOwnUse {

    /** Of the programme of the event. */
    public record Part(String begins, String content, DeclinableName leader) {}

    /**
     * @param role mentor or mentee, as the paper calls it
     * @param code of the pair or group; of all of them where he is in several
     */
    public record Participant(DeclinableName fullName, Post post, String role, String code) {}

    public record Invitation(LocalDate until, List<Guest> guests) {}

    /**
     * @param representative name and post where they are known
     */
    public record Guest(String organisation, @Nullable String representative) {}
}
