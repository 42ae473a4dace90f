package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a template makes of marked-up text in the place of a tag.
 *
 * @param runs as the tag looks
 * @param headings as their styles look
 * @param links false where they would stand in one
 * @param blocks null where the tag stands among other text
 */
record RichFrame(RunLook runs, RunLook headings, boolean links, @Nullable Blocks blocks) {

    /**
     * @param table properties of tables
     * @param behindTable a table would grow together with the one before
     */
    record Blocks(
            ParagraphLook text,
            ParagraphLook cells,
            String table,
            ListLook counted,
            ListLook bulleted,
            boolean behindTable) {}

    /**
     * @param own id of the list that the engine has brought
     * @param style of the template for items of outer lists, null where it has none
     * @param styled id of the list of that style
     * @param level of that list
     */
    record ListLook(String own, @Nullable String style, String styled, int level) {}

    /**
     * The number of one item.
     *
     * @param list null where the style knows it
     */
    record Number(@Nullable String style, @Nullable String list, int level) {}

    RunLook look(RichBlock.Kind kind) {
        return switch (kind) {
            case HEADING_1, HEADING_2, HEADING_3 -> headings;
            default -> runs;
        };
    }
}
