package org.nastavnik.survey;

import java.util.List;

/**
 * A handed in questionnaire.
 *
 * @param path where the reader came from
 * @param person "" where it is the reader's own
 */
public record ResponsePage(
        String path, String title, String person, String handedIn, List<Row> rows) {

    /**
     * @param answer one line for each option or line; empty where there is no answer
     * @param hidden not for this reader
     */
    public record Row(int no, String question, List<String> answer, boolean hidden) {}
}
