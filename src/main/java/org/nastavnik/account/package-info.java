/**
 * Which account of which LMS is whose: one-time codes by which a newcomer proves who he is, the
 * accounts of a person and how one is taken away again, and two entries of one human made one. Owns
 * the codes; asks {@code platform} what an LMS is called.
 */
@NullMarked
package org.nastavnik.account;

import org.jspecify.annotations.NullMarked;
