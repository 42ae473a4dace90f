/**
 * A handful of values that every room speaks in: a person's name, a period of days, a school year,
 * and the two ways in which the domain says no. Owns no table and asks nobody.
 */
@NullMarked
package org.nastavnik.shared;

import org.jspecify.annotations.NullMarked;
