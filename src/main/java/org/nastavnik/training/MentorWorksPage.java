package org.nastavnik.training;

/**
 * @param works what is asked of the mentor, and how it stands
 */
public record MentorWorksPage(long personId, String mentor, MentorSchoolPage.Mine works) {}
