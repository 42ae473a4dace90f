package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/** A part with tags, its relations after it, and the pictures that it has brought. */
record StoryPart(String name, List<Step> program, RelationsPart relations) implements OutputPart {

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        DeflatedPart sink = zip.open(name);
        AddedRelations added = relations.none();
        Step.runAll(program, new Rendering(sink, filling, added));
        zip.close(sink);
        relations.write(zip, added);
        filling.additions().write(zip);
    }
}
