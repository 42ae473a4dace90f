package org.nastavnik.docx;

import org.w3c.dom.Element;

/** Which border of the layout a section runs across, so that its author reads the right remedy. */
final class CrossedBorder {

    private CrossedBorder() {}

    static FindingCode of(Element opened, Element closed, Reach reach) {
        Element row = Wml.around(opened, "tr");
        if (reach == Reach.COLUMNS && (row == null || row != Wml.around(closed, "tr"))) {
            return FindingCode.COLUMNS_OUT_OF_ROW;
        }
        Element table = Wml.around(opened, "tbl");
        if (table != Wml.around(closed, "tbl")) {
            return FindingCode.SECTION_OUT_OF_TABLE;
        }
        if (table == null) {
            return Layout.paragraphOf(opened) == Layout.paragraphOf(closed)
                    ? FindingCode.CROSSING_SECTION
                    : FindingCode.SECTION_OF_HALF_PARAGRAPH;
        }
        return Wml.around(opened, "tc") == Wml.around(closed, "tc")
                ? FindingCode.SECTION_OF_HALF_PARAGRAPH
                : FindingCode.SECTION_OF_HALF_ROW;
    }
}
