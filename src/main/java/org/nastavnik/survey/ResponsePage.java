package org.nastavnik.survey;

import java.util.List;

/**
 * A handed in questionnaire.
 *
 * @param path where the reader came from
 * @param person "" where it is the reader's own
 * @param entered who typed the paper in; "" where it was filled on a screen
 * @param file where it is printed; "" for who may not
 * @param anonymous the answers went their own way: nobody can show them again
 */
public record ResponsePage(
        String path,
        String title,
        String person,
        String handedIn,
        String entered,
        String file,
        boolean anonymous,
        List<Row> rows) {

    /**
     * @param answer one line for each option or line; empty where there is no answer
     * @param hidden not for this reader
     */
    public record Row(int no, String question, List<String> answer, boolean hidden) {}
}
