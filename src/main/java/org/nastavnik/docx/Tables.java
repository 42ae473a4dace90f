package org.nastavnik.docx;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Plans what the tables of a part do with repeated rows and columns. */
final class Tables {

    private Tables() {}

    static void plan(Document tree, Expressions expressions) {
        for (Element table : Wml.below(tree)) {
            if (Wml.is(table, "tbl")) {
                TableLayout layout = TableLayout.of(table);
                new TableColumns(layout, expressions).plan();
                new MergedCells(layout, expressions).plan();
            }
        }
    }
}
