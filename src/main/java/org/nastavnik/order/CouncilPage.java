package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.document.DocumentPage;

/** Minutes of a council with the extracts made of them. */
public record CouncilPage(
        long id,
        String number,
        LocalDate date,
        String chair,
        String secretary,
        int members,
        int present,
        List<Item> items,
        List<DocumentPage> papers,
        boolean mayWrite) {

    public record Item(int number, String subject, String speaker, List<String> decisions) {}
}
