package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * A placeholder picture whose alternative text is a tag.
 *
 * @param drawing its XML, with the facts of what fills it
 */
record PictureSlot(Expression expression, TagUse tag, Box box, List<Step> drawing) implements Step {

    private static final String IMAGE = Dml.RELATIONS + "/image";

    @Override
    public void run(Rendering rendering) throws IOException {
        if (!(expression.in(rendering.scope()) instanceof Picture picture)) {
            throw new UnfilledTag(tag);
        }
        rendering.draw(drawn(picture, rendering));
        Step.runAll(drawing, rendering);
    }

    private Drawn drawn(Picture picture, Rendering rendering) {
        try {
            Medium medium = rendering.additions().medium(picture.content());
            return new Drawn(
                    box.fitted(medium.file()),
                    picture.description(),
                    relation(medium.shown(), rendering),
                    medium.vector() == null ? null : relation(medium.vector(), rendering));
        } catch (UnfitImage why) {
            throw new UnusablePicture(tag, why);
        }
    }

    private static String relation(String part, Rendering rendering) {
        return rendering.relations().id(new Relations.Relation(IMAGE, "/" + part, false));
    }
}
