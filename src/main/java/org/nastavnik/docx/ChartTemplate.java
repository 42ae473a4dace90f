package org.nastavnik.docx;

import java.util.List;
import org.nastavnik.deflate.ConstantPool;

/**
 * A native chart of a template, laid out for other data.
 *
 * @param relations those that its copies keep, as XML
 * @param workbook id of the relation to the sheet
 */
record ChartTemplate(List<Step> program, ConstantPool pool, String relations, String workbook) {

    /** Relations to what each chart has of its own; copies do without the styles of the editor. */
    static boolean isOwn(Relations.Relation relation) {
        return relation.isOf("package")
                || relation.isOf("chartStyle")
                || relation.isOf("chartColorStyle");
    }
}
