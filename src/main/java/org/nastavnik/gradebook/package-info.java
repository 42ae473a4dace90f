/**
 * Assignment and Grade Services 2.0: columns in the grade book of a course, the scores that go
 * there in the background, and the review of the work behind a score. Asks the places for what was
 * done; owns what was sent and what the platform said to it.
 */
@NullMarked
package org.nastavnik.gradebook;

import org.jspecify.annotations.NullMarked;
