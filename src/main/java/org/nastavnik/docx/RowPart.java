package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row that see the item for which the row is printed. */
record RowPart(List<Step> cells) implements Step {

    record Item(@Nullable Object value, @Nullable Loop loop) {}

    @Override
    public void run(Rendering rendering) throws IOException {
        Item item = rendering.row();
        rendering.scope().push(item.value(), item.loop());
        Step.runAll(cells, rendering);
        rendering.scope().pop();
    }
}
