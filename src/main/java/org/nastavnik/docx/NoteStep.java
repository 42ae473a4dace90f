package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** What notes do while the text that refers to them is printed. */
interface NoteStep extends Step {

    /** Prints the mark into the text and the note onto the sheet. */
    record Reference(NoteKind kind, List<Step> mark, List<Step> note) implements NoteStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            NoteSheet sheet = rendering.notes(kind);
            sheet.begin();
            Step.runAll(mark, rendering);
            Step.runAll(note, rendering.onto(sheet, sheet.relations()));
        }
    }

    record Id(NoteKind kind) implements NoteStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            rendering.text(rendering.notes(kind).id());
        }
    }

    /** All notes, in their own part. */
    record All(NoteKind kind) implements NoteStep {
        @Override
        public void run(Rendering rendering) throws IOException {
            NoteSheet sheet = rendering.notes(kind);
            rendering.copy(sheet.all());
            rendering.relations().take(sheet.relations());
        }
    }
}
