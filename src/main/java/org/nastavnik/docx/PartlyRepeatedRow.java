package org.nastavnik.docx;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * A row of which a section repeats some cells downwards; the cells beside it see what the row sees.
 *
 * @param merged the cells beside
 */
record PartlyRepeatedRow(Expression section, List<String> merged, List<Step> row) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Object value = section.in(rendering.scope());
        Iterator<?> items = Section.items(value);
        rendering.merges().reset(merged);
        if (items == null && Section.isTrue(value)) {
            print(new RowPart.Item(value, null), rendering);
        }
        for (int index = 1; items != null && items.hasNext(); index++) {
            Object item = items.next();
            print(new RowPart.Item(item, new Loop(index, !items.hasNext())), rendering);
        }
    }

    private void print(RowPart.Item item, Rendering rendering) throws IOException {
        RowPart.Item outer = rendering.enterRow(item);
        Step.runAll(row, rendering);
        rendering.enterRow(outer);
    }
}
