package org.nastavnik.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What marked-up text is made of, whatever its HTML was. */
sealed interface RichBlock {

    enum Kind {
        PLAIN,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        QUOTE,
        /** With the number or the bullet of its list. */
        ITEM,
        /** Another paragraph of the item before it. */
        ITEM_GOES_ON
    }

    /** One list of the text, to be known again by its items. */
    final class RichList {

        private final boolean ordered;
        private final int level;

        /**
         * @param level 0 where it stands in no other
         */
        RichList(boolean ordered, int level) {
            this.ordered = ordered;
            this.level = level;
        }

        boolean ordered() {
            return ordered;
        }

        int level() {
            return level;
        }
    }

    /**
     * @param list null outside of lists
     */
    record Paragraph(Kind kind, @Nullable RichList list, List<RichSpan> spans)
            implements RichBlock {

        String text() {
            return spans.stream().map(RichSpan::text).collect(Collectors.joining());
        }
    }

    /**
     * @param columns that every row has, counting how many each cell takes
     */
    record Table(int columns, List<List<Cell>> rows) implements RichBlock {}

    /**
     * @param columns how many it takes
     */
    record Cell(List<RichBlock> blocks, int columns, boolean heading, Down down) {}

    /** How a cell goes on over rows; where it does, each row has a cell in its place. */
    enum Down {
        ALONE,
        STARTS,
        GOES_ON
    }
}
