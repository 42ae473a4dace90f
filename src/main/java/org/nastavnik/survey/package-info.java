/**
 * Questionnaires: those that ship, the surveys in which a school opens them, the answers of each
 * person, and the papers made of them. Asks {@code pairing} who takes part, {@code plan} which
 * competences are worked on, {@code document} who signs. What psychologists measure is not asked;
 * who may read which answer says {@link org.nastavnik.survey.SurveyReaders}. Answers of few persons
 * are never told apart.
 */
@NullMarked
package org.nastavnik.survey;

import org.jspecify.annotations.NullMarked;
