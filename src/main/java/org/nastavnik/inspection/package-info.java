/**
 * What an administrator looks at when something does not work: the last launches with their
 * verdicts, our calls to platforms with their answers, and a check of the whole service by itself.
 * Owns these three journals, which keep no names, no tokens and no more than a month; asks {@code
 * platform}.
 */
@NullMarked
package org.nastavnik.inspection;

import org.jspecify.annotations.NullMarked;
