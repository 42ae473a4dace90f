/**
 * The template desk: the methodist, and schools where he lets them, look at the Word templates of
 * all papers, replace them by files of their own, see what is wrong with a file and how it prints,
 * and go back. Owns the permissions to do so; the versions themselves belong to {@code document},
 * which prints by them.
 */
@NullMarked
package org.nastavnik.desk;

import org.jspecify.annotations.NullMarked;
