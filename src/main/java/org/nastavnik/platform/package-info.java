/**
 * The learning platforms that we know and how we speak with them: their registrations, addresses,
 * keys and courses, our own signing keys, tokens for their services, and the bounded HTTP under it
 * all. What came from outside is read here, and doubted here.
 */
@NullMarked
package org.nastavnik.platform;

import org.jspecify.annotations.NullMarked;
