package org.nastavnik.survey;

/**
 * What is said where there is nothing, or nothing more, to fill in.
 *
 * @param key of the message; with {@code .what} the remedy
 * @param title of the questionnaire
 */
public record CodeEndPage(String key, String school, String title) {}
