package org.nastavnik.survey;

/** What a survey is for; in the order in which a year of the programme goes. */
public enum SurveyPhase {
    INTAKE,
    PREFERENCE,
    ENTRY,
    FEEDBACK,
    DIAGNOSTIC,
    EXIT,
    IMPACT,
    CURATOR
}
