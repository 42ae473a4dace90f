package org.nastavnik.journal;

/**
 * A kind of meeting of the programme.
 *
 * @param oncePerUnit a pair gets acquainted, tries itself and sums up only once
 */
public record MeetingKind(String code, String title, boolean oncePerUnit) {}
