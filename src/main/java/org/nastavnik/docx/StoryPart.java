package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import org.nastavnik.deflate.ConstantPool;

/**
 * A part with tags, its relations after it, and the parts that it has brought.
 *
 * @param pool the constants of the program, sealed
 */
record StoryPart(String name, List<Step> program, ConstantPool pool, RelationsPart relations)
        implements OutputPart {

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        AddedRelations added = relations.none();
        try (DeflatedPart sink = zip.open(name, pool)) {
            Step.runAll(program, new Rendering(sink, filling, added));
            zip.end(sink);
        }
        relations.write(zip, added);
        filling.additions().write(zip, filling);
    }
}
