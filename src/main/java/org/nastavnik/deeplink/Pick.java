package org.nastavnik.deeplink;

/**
 * A choice that goes into the course.
 *
 * @param graded with a column in the grade book
 */
record Pick(Choice choice, boolean graded) {}
