/**
 * Deflate (RFC 1951) for bytes of which much is known beforehand: the constants of a template are
 * referred to where they stood last, instead of being searched for. What comes out is an ordinary
 * stream that every inflater reads. Knows no other room; {@code docx} is who asks it.
 */
@NullMarked
package org.nastavnik.deflate;

import org.jspecify.annotations.NullMarked;
