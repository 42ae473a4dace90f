package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** A part with tags. */
record StoryPart(String name, List<Step> program) implements OutputPart {

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        DeflatedPart sink = zip.open(name);
        Step.runAll(program, new Rendering(sink, filling.data(), filling.ids()));
        zip.close(sink);
    }
}
