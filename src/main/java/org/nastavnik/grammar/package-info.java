/**
 * Russian as an office writes it: cases of names, posts and institutions, dates, numbers, lists, «№
 * 5». A form that a person has corrected once wins over every rule. Owns the rules under {@code
 * grammar/*.txt}, asks only {@code shared}.
 */
@NullMarked
package org.nastavnik.grammar;

import org.jspecify.annotations.NullMarked;
