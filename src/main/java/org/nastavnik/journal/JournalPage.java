package org.nastavnik.journal;

import java.util.List;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.pairing.UnitLine;

/**
 * The journal as the official table.
 *
 * @param mentor whose journal it is: the reader's own, else that of the mentor of today
 */
public record JournalPage(
        UnitLine unit,
        String mentor,
        String direction,
        List<Row> rows,
        boolean mayWrite,
        boolean mayPrint,
        List<DocumentPage> papers,
        List<Planned> planned,
        List<Print> prints) {

    /**
     * A meeting that is to come or was not held.
     *
     * @param mayAct it is still open and the reader's own
     */
    public record Planned(
            long id, String when, String topic, String state, String reason, boolean mayAct) {}

    /** What may be printed of the journal: whose, of which days. */
    public record Print(long subject, String label) {}

    /**
     * @param arranged the second column: format, of one or of many, activity
     * @param absent who of a group did not come, "" where all came
     * @param writtenBy the mentor of those days where it was another, else ""
     */
    public record Row(
            long id,
            String date,
            String kind,
            String arranged,
            String topic,
            String content,
            String result,
            String absent,
            String signedOn,
            String state,
            String writtenBy,
            boolean mayConfirm) {}
}
