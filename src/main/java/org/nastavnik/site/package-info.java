/**
 * What all pages share: the layout and its words, forms and their problems, error pages, files of
 * the look, protection against forged requests. Owns no table; asks a {@link
 * org.nastavnik.site.Visitor} who is looking.
 */
@NullMarked
package org.nastavnik.site;

import org.jspecify.annotations.NullMarked;
