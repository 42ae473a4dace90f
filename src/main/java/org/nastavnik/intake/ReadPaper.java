package org.nastavnik.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of the file as the program has understood it.
 *
 * @param columns headings that have no field in the program
 */
record ReadPaper(PaperKind kind, PaperHead head, List<Row> rows, List<String> columns) {

    /**
     * @param fields what was understood, by the names of {@link RowFields}
     * @param source what stands in the file, heading by heading
     * @param remarks what the reader has decided by himself, or could not
     */
    record Row(Map<String, String> fields, Map<String, String> source, Set<RowRemark> remarks) {}
}
