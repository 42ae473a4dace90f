/**
 * The template engine: compiles a Word file with Mustache tags into an immutable program of
 * constant bytes and slots, holds its tags against the shape of the data, and streams documents out
 * of it; joins Word files of any origin into documents of ours (the classes named Guest and
 * Joined). Owns no table, knows no other room and asks nobody; filters and partials are handed in
 * by the caller. The only room that knows docx4j.
 */
@NullMarked
package org.nastavnik.docx;

import org.jspecify.annotations.NullMarked;
