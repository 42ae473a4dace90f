package org.nastavnik.journal;

import java.util.List;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.pairing.UnitLine;

/**
 * The journal as the official table.
 *
 * @param mentor whose journal it is: the reader's own, else that of the mentor of today
 * @param mayTake a journal that was kept in Word may be read
 */
public record JournalPage(
        UnitLine unit,
        String mentor,
        String direction,
        List<Row> rows,
        boolean mayWrite,
        boolean mayTake,
        boolean mayPrint,
        List<DocumentPage> papers) {

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
