package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** What a table of contents does, and what headings do for it. */
interface TocStep extends Step {

    /**
     * Goes through the headings of the document before its text is printed, and keeps none of them.
     *
     * @param empty the paragraph where there is no heading at all
     */
    record Contents(List<Step> headings, List<Step> empty) implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            rendering.markup("");
            rendering.headings().startCounting();
            Step.runAll(headings, rendering.fromStart());
            int entries = rendering.headings().startListing();
            Step.runAll(entries == 0 ? empty : headings, rendering.fromStart());
        }
    }

    /**
     * @param paragraph empty where this table does not list the heading
     */
    record Entry(List<Step> text, List<Step> paragraph) implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            Sheet sheet = new Sheet();
            if (!paragraph.isEmpty()) {
                Step.runAll(text, rendering.onto(sheet, rendering.relations()));
            }
            if (rendering.headings().list(sheet.all())) {
                Step.runAll(paragraph, rendering);
            }
        }
    }

    /** A paragraph with a number that is not listed. */
    record Passed(List<Step> text) implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            Step.runAll(text, rendering.onto(new Sheet(), rendering.relations()));
        }
    }

    record Text() implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            rendering.copy(rendering.headings().text());
        }
    }

    /** The first entry opens the field, the last closes it. */
    record Edge(boolean first, List<Step> field) implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            Headings headings = rendering.headings();
            if (first ? headings.isFirst() : headings.isLast()) {
                Step.runAll(field, rendering);
            }
        }
    }

    /** The bookmark that an entry leads to. */
    record Target(int before) implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            rendering.text("_Toc" + (before + rendering.headings().listed()));
        }
    }

    /** The same where the heading stands. */
    record Name(int before) implements TocStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            rendering.headings().print();
            rendering.text("_Toc" + (before + rendering.headings().printed()));
        }
    }
}
