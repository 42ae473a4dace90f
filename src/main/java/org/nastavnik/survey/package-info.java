/**
 * Questionnaires: the blank with its one-time code, a filled one, and what all answers say
 * together. Answers of few persons are never told apart. Asks {@code document} who signs.
 */
@NullMarked
package org.nastavnik.survey;

import org.jspecify.annotations.NullMarked;
