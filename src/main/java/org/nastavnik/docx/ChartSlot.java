package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;

/**
 * A native chart whose alternative text is a tag.
 *
 * @param drawing its XML, with the facts of what fills it
 */
record ChartSlot(
        Expression expression, TagUse tag, Box box, ChartTemplate template, List<Step> drawing)
        implements Step {

    private static final String CHART = Dml.RELATIONS + "/chart";

    @Override
    public void run(Rendering rendering) throws IOException {
        if (!(expression.in(rendering.scope()) instanceof ChartData data)) {
            throw new UnfilledTag(tag);
        }
        String part = rendering.additions().chart(template, data);
        String relation =
                rendering.relations().id(new Relations.Relation(CHART, "/" + part, false));
        rendering.draw(new Drawn(box, data.title(), relation, null));
        Step.runAll(drawing, rendering);
    }
}
