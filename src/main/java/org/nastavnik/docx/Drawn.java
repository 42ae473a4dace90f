package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;

/**
 * What fills one placeholder.
 *
 * @param relation id of the relation to the part that is shown
 * @param vector id of the relation to the SVG that the shown picture stands for
 */
record Drawn(Box size, String description, String relation, @Nullable String vector) {}
