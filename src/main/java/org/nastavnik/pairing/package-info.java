/**
 * Who could mentor, who needs it, and who works with whom: profiles of mentors, requests of
 * mentees, pairs and groups with their dated members. Owns these tables; asks {@code school} for
 * the form and {@code people} for the person. A pair is proposed here and fixed by an order.
 */
@NullMarked
package org.nastavnik.pairing;

import org.jspecify.annotations.NullMarked;
