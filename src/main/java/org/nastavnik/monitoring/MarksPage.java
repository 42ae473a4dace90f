package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.site.Problems;

/** The marks of one parameter, all persons below one another. */
public record MarksPage(
        String code,
        String parameter,
        boolean restricted,
        boolean fallIsGood,
        String least,
        String most,
        List<Row> rows,
        MarksForm form,
        Problems problems) {

    public record Row(String name, String post, Cell entry, Cell exit) {

        /** Exit without entry shows no growth. */
        public boolean lacksEntry() {
            return entry.mark().isEmpty() && !exit.mark().isEmpty();
        }
    }

    /**
     * @param field its name in the form
     * @param mark "" where nobody was measured
     * @param answered by the person himself: nobody changes it for him
     */
    public record Cell(String field, String mark, boolean answered) {}
}
