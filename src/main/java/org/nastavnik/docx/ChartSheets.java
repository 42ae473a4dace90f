package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The workbooks behind charts that no data fills: nobody has looked into them, so they stay behind;
 * the charts show what they showed.
 */
final class ChartSheets {

    private final Parts parts;

    ChartSheets(Parts parts) {
        this.parts = parts;
    }

    void strip() {
        for (String part : List.copyOf(parts.names())) {
            if (parts.has(Relations.of(part))) {
                strip(part, new Relations(parts, part));
            }
        }
        for (String part : List.copyOf(parts.names())) {
            if (part.contains("/embeddings/")) {
                new Leftovers(parts).drop(part);
            }
        }
    }

    private void strip(String chart, Relations relations) {
        for (String id : relations.ids()) {
            Relations.Relation relation = relations.find(id);
            if (relation != null && relation.isOf("package")) {
                relations.remove(id);
                new Leftovers(parts).drop(relations.resolve(relation));
                forget(chart);
            }
        }
    }

    private void forget(String chart) {
        Document tree = Xml.tree(parts.get(chart));
        Element sheet = Dml.find(tree, Dml.CHART, "externalData");
        if (sheet != null) {
            Wml.remove(sheet);
            parts.put(chart, ProgramWriter.bytes(tree));
        }
    }
}
