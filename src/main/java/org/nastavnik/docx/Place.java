package org.nastavnik.docx;

import java.util.List;

/**
 * Where something stands, as a person would count it in Word; numbers start with 1, 0 is "not so".
 *
 * @param part name of the part in the package, or of the partial
 * @param paragraph number in the part; inside a table, in the cell
 * @param table number of the outermost table in the part
 */
public record Place(String part, int paragraph, int table, int row, int cell) {

    static Place inPart(String part) {
        return new Place(part, 0, 0, 0, 0);
    }

    /** A key of the messages of this room, to be filled with {@link #arguments()}. */
    public String messageKey() {
        if (table > 0) {
            return "docx.place.cell";
        }
        return paragraph > 0 ? "docx.place.paragraph" : "docx.place.part";
    }

    /** A key of the messages that says what the part is: the text, a header, a footnote. */
    public String partKey() {
        String file = part.substring(part.lastIndexOf('/') + 1).replaceAll("\\d*\\.xml$", "");
        return switch (file) {
            case "document", "header", "footer", "footnotes", "endnotes" -> "docx.part." + file;
            default ->
                    part.isEmpty() || part.contains(".") ? "docx.part.other" : "docx.part.partial";
        };
    }

    public List<Object> arguments() {
        return List.of(part, paragraph, table, row, cell);
    }

    @Override
    public String toString() {
        String inTable = table > 0 ? ", table " + table + " row " + row + " cell " + cell : "";
        return part + inTable + (paragraph > 0 ? ", paragraph " + paragraph : "");
    }
}
