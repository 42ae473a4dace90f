package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph that only ends a page or a section of the document, or an empty one after it. Waits
 * for something to follow: at the end of the document it would bring an empty page.
 *
 * @param section the properties of the section that ends here
 */
record PageEnd(Kind kind, List<Step> paragraph, List<Step> section) implements Step {

    enum Kind {
        PAGE,
        SECTION,
        BLANK
    }

    @Override
    public void run(Rendering rendering) {
        rendering.hold(new Waiting(this));
    }

    private record Waiting(PageEnd end) implements Step {

        @Override
        public void run(Rendering rendering) throws IOException {
            Step.runAll(end.paragraph(), rendering);
        }
    }

    /** The end of the body: where a section has just ended, that one is the last. */
    record LastPage(List<Step> blankParagraphs, List<Step> section) implements Step {

        @Override
        public void run(Rendering rendering) throws IOException {
            List<PageEnd> ends =
                    rendering.takeHeld().stream().map(held -> ((Waiting) held).end()).toList();
            Optional<PageEnd> last =
                    ends.stream().filter(end -> end.kind() == Kind.SECTION).findFirst();
            if (last.isPresent()) {
                Step.runAll(last.get().section(), rendering);
                return;
            }
            if (ends.stream().allMatch(end -> end.kind() == Kind.BLANK)) {
                for (PageEnd blank : ends) {
                    Step.runAll(blank.paragraph(), rendering);
                }
            }
            Step.runAll(blankParagraphs, rendering);
            Step.runAll(section, rendering);
        }
    }
}
