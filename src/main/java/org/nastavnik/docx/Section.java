package org.nastavnik.docx;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code {{#x}}} and {@code {{/x}}}: repeated for a list, once for another
 * value.
 */
record Section(Expression expression, List<Step> body) implements Step {

    @Override
    public void run(Rendering rendering) throws IOException {
        Object value = expression.in(rendering.scope());
        Iterator<?> items = items(value);
        if (items != null) {
            repeat(items, rendering);
        } else if (isTrue(value)) {
            enter(value, null, rendering);
        }
    }

    private void repeat(Iterator<?> items, Rendering rendering) throws IOException {
        for (int index = 1; items.hasNext(); index++) {
            Object item = items.next();
            enter(item, new Loop(index, !items.hasNext()), rendering);
        }
    }

    private void enter(@Nullable Object value, @Nullable Loop loop, Rendering rendering)
            throws IOException {
        rendering.scope().push(value, loop);
        Step.runAll(body, rendering);
        rendering.scope().pop();
    }

    static boolean isTrue(@Nullable Object value) {
        Iterator<?> items = items(value);
        if (items != null) {
            return items.hasNext();
        }
        if (value instanceof RichText text) {
            return !text.html().isBlank();
        }
        boolean emptyText = value instanceof CharSequence text && text.isEmpty();
        return value != null && !Boolean.FALSE.equals(value) && !emptyText;
    }

    static @Nullable Iterator<?> items(@Nullable Object value) {
        if (value instanceof Iterable<?> iterable) {
            return iterable.iterator();
        }
        return value instanceof Object[] array ? List.of(array).iterator() : null;
    }
}
