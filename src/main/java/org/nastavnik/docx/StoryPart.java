package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import org.nastavnik.deflate.ConstantPool;

/**
 * A part with tags.
 *
 * @param pool the constants of the program, sealed
 */
record StoryPart(String name, List<Step> program, ConstantPool pool) implements OutputPart {

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        try (DeflatedPart sink = zip.open(name, pool)) {
            Step.runAll(program, new Rendering(sink, filling));
            zip.end(sink);
        }
    }
}
