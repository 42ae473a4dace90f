package org.nastavnik.intake;

import java.util.Map;

/** Reads the rows of one table in their order. */
interface RowReader {

    /** A row that is but a title of those below. */
    void section(String title);

    /**
     * @param cells as they stand in the file
     */
    ReadPaper.Row row(Map<PaperColumn, String> cells, Map<String, String> source);
}
