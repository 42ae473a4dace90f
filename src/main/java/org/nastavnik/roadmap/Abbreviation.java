package org.nastavnik.roadmap;

/** A line of «Список используемых сокращений». */
public record Abbreviation(String brief, String whole) {}
