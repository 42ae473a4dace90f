package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** What lists do in repeated blocks. */
interface ListStep extends Step {

    /** A block begins in which a list begins. */
    record Begin(String list) implements ListStep {
        @Override
        public void run(Rendering rendering) {
            rendering.lists().begin(list);
        }
    }

    /** The id under which the list is printed just now. */
    record Id(String list) implements ListStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            rendering.text(rendering.lists().id(list));
        }
    }

    /** In the part with the lists: those of marked-up text, where there has been any. */
    record Rich(String definitions) implements ListStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            List<String> printed = rendering.lists().begunAnew();
            if (printed.contains(RichLists.COUNTED) || printed.contains(RichLists.BULLETED)) {
                rendering.markup(definitions);
            }
        }
    }

    /** In the part with the lists: one more for each time that a list has begun anew. */
    record Copies(List<String> lists, List<List<Step>> definitions) implements ListStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            for (String list : rendering.lists().begunAnew()) {
                rendering.lists().next(list);
                Step.runAll(definitions.get(lists.indexOf(list)), rendering);
            }
        }
    }
}
