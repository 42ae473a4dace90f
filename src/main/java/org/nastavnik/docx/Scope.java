package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that sections have entered, innermost last; a name is looked for from inside out. */
final class Scope {

    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<@Nullable Loop> loops = new ArrayList<>();
    private final Numbering numbering = new Numbering();

    Scope(Object data) {
        push(data, null);
    }

    void push(@Nullable Object value, @Nullable Loop loop) {
        values.add(value);
        loops.add(loop);
    }

    void pop() {
        values.remove(values.size() - 1);
        loops.remove(loops.size() - 1);
    }

    @Nullable Object current() {
        return values.get(values.size() - 1);
    }

    @Nullable Object find(FieldName name) {
        for (int i = values.size() - 1; i >= 0; i--) {
            Object value = values.get(i);
            if (value != null && name.isIn(value)) {
                return name.of(value);
            }
        }
        return null;
    }

    /** What the program itself counts: places in lists, numbers of points. */
    @Nullable Object counted(String name) {
        return Numbering.NAMES.contains(name) ? numbering.next(name) : loop(name);
    }

    private @Nullable Object loop(String name) {
        for (int i = loops.size() - 1; i >= 0; i--) {
            Loop loop = loops.get(i);
            if (loop != null) {
                return loop.answer(name);
            }
        }
        return null;
    }
}
