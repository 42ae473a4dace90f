/**
 * Questionnaires: those that ship and those that centre and schools write, the surveys in which a
 * school opens them, the answers of each person, in the course, by code or on paper, or of nobody
 * in particular, and the papers made of them. {@link org.nastavnik.survey.SurveyAnswers} and {@link
 * org.nastavnik.survey.PairedAnswers} tell rooms below what was answered. Asks {@code pairing} who
 * takes part, {@code plan} which competences are worked on, {@code document} who signs. What
 * psychologists measure is not asked; who may read which answer says {@link
 * org.nastavnik.survey.SurveyReaders}. Answers of few persons are never told apart.
 */
@NullMarked
package org.nastavnik.survey;

import org.jspecify.annotations.NullMarked;
