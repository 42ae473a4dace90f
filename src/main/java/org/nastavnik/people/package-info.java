/**
 * Persons with their dated names, posts and roles; the identities by which an LMS knows them; the
 * session of a launch and the person behind the current request. Owns the tables of persons,
 * affiliations, assignments, identities and sessions; asks {@code audit} to remember.
 */
@NullMarked
package org.nastavnik.people;

import org.jspecify.annotations.NullMarked;
