package org.nastavnik.docx;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dotted name and the filters that its value goes through. */
record Expression(List<FieldName> path, @Nullable String counter, List<Filter> filters) {

    static Expression of(TagUse tag, List<Filter> filters) {
        String name = tag.name();
        if (name.startsWith("@")) {
            return new Expression(List.of(), name, filters);
        }
        String[] path = name.equals(".") ? new String[0] : name.split("\\.");
        return new Expression(Arrays.stream(path).map(FieldName::new).toList(), null, filters);
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
        if (counter != null) {
            return scope.counted(counter);
        }
        if (path.isEmpty()) {
            return scope.current();
        }
        Object value = scope.find(path.get(0));
        for (int i = 1; value != null && i < path.size(); i++) {
            value = path.get(i).of(value);
        }
        return value;
    }
}
