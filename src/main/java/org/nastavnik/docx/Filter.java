package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;

/** What stands behind the pipe in {@code {{date|long}}}. A null answer leaves the tag unfilled. */
@FunctionalInterface
public interface Filter {

    @Nullable Object apply(Object value);
}
