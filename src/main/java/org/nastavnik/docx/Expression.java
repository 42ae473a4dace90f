package org.nastavnik.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dotted name and the filters that its value goes through. */
record Expression(List<String> path, List<Filter> filters) {

    static Expression of(TagUse tag, List<Filter> filters) {
        boolean current = tag.name().equals(".");
        return new Expression(current ? List.of() : List.of(tag.name().split("\\.")), filters);
    }

    @Nullable Object in(Scope scope) {
        Object value = find(scope);
        for (int i = 0; value != null && i < filters.size(); i++) {
            value = filters.get(i).apply(value);
        }
        return value;
    }

    /**
     * Only the first name is looked for in the outer values; the others belong to what it found.
     */
    private @Nullable Object find(Scope scope) {
        if (path.isEmpty()) {
            return scope.current();
        }
        String first = path.get(0);
        Object value = first.startsWith("@") ? scope.counted(first) : scope.find(first);
        for (int i = 1; value != null && i < path.size(); i++) {
            value = Fields.get(value, path.get(i));
        }
        return value;
    }
}
