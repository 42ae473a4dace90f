/**
 * Pages of the program that an activity of a course may open, and work in them that a grade book
 * can count. Each room offers its own as beans of {@link org.nastavnik.place.PlaceKind}; the rooms
 * below that speak with the LMS ask for them all and know none of them.
 */
@NullMarked
package org.nastavnik.place;

import org.jspecify.annotations.NullMarked;
