/**
 * The papers: which kinds there are, made from what data, by which template, frozen and numbered.
 * Owns what all kinds share on paper, the letterhead and the signature among it. Asks {@code
 * grammar}, {@code docx}, {@code school}.
 */
@NullMarked
package org.nastavnik.document;

import org.jspecify.annotations.NullMarked;
