/**
 * The papers: which kinds there are, made from what data by which template, frozen with their bytes
 * and hash. Owns the made documents; asks {@code docx} to render and the rooms that own the facts,
 * through {@link org.nastavnik.document.DocumentMaker}, for the data.
 */
@NullMarked
package org.nastavnik.document;

import org.jspecify.annotations.NullMarked;
