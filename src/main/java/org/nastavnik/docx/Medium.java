package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;

/**
 * A picture as it lies in the document.
 *
 * @param shown name of the part that every program can show
 * @param vector name of the part with the SVG
 */
record Medium(ImageFile file, String shown, @Nullable String vector) {}
