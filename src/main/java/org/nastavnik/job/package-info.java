/**
 * Long work in the background: who asked for it, how far it is, what came of it. Owns the jobs,
 * their files and the claims by which one node at a time works on one; a claim whose node has died
 * lapses, and another node begins the work anew. Rooms below say what the work is ({@link
 * org.nastavnik.job.LongWork}). Asks {@code people} who is looking.
 */
@NullMarked
package org.nastavnik.job;

import org.jspecify.annotations.NullMarked;
