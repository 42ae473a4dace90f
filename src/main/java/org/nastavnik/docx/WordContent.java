package org.nastavnik.docx;

import java.util.List;

/**
 * What somebody has written into a Word file of unknown origin: lines and tables in their order, as
 * text. Changes that wait to be accepted are taken as accepted; a table inside of another follows
 * it as one of its own.
 */
public record WordContent(List<Block> blocks) {

    public sealed interface Block permits Line, Table {}

    /** A paragraph; line breaks and tabs stay. */
    public record Line(String text) implements Block {}

    public record Table(List<Row> rows) implements Block {}

    public record Row(List<Cell> cells) {}

    /**
     * @param column the first column of the grid that the cell covers
     * @param span how many columns it covers
     * @param continued the cell above reaches down into this row
     * @param text its paragraphs a line each
     */
    public record Cell(int column, int span, boolean continued, String text) {

        public int end() {
            return column + span;
        }
    }

    /**
     * @throws GuestRejected where the file is no Word file, or more than one should open
     */
    public static WordContent read(byte[] file) throws GuestRejected {
        Guest guest = new Guest(file);
        new Revisions(new Shed("")).accept(guest.document());
        ContentReader reader = new ContentReader();
        reader.blocks(guest.body());
        return new WordContent(reader.read());
    }
}
