package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * A tag that has a paragraph to itself, with the constant before it: marked-up text that begins
 * with something other than a paragraph like that of the tag must not find it opened.
 *
 * @param before up to the text of the paragraph
 * @param outside up to the paragraph
 */
record LoneSlot(Segment before, Segment outside, Slot slot) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Object value = slot.expression().in(rendering.scope());
        RichFrame frame = slot.frame();
        RichFrame.Blocks looks = frame == null ? null : frame.blocks();
        if (value instanceof RichText rich && frame != null && looks != null) {
            blocks(slot.blocks(rich), frame, looks, rendering);
        } else {
            rendering.constant(before);
            slot.print(value, rendering);
        }
    }

    private void blocks(
            List<RichBlock> blocks, RichFrame frame, RichFrame.Blocks looks, Rendering rendering)
            throws IOException {
        boolean opened = blocks.isEmpty() || isPlain(blocks.get(0));
        rendering.constant(opened ? before : outside);
        if (!opened && looks.behindTable() && blocks.get(0) instanceof RichBlock.Table) {
            rendering.markup(looks.text().plain() + "</w:p>");
        }
        new RichPrinter(rendering, frame).blocks(blocks, looks, opened);
    }

    private static boolean isPlain(RichBlock block) {
        return block instanceof RichBlock.Paragraph paragraph
                && paragraph.kind() == RichBlock.Kind.PLAIN;
    }
}
