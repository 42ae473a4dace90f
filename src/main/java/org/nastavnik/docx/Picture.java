package org.nastavnik.docx;

/**
 * An image for a placeholder picture whose alternative text is the tag; it is fitted into the box
 * of the placeholder, keeping its proportions.
 *
 * @param content a PNG, JPEG or SVG file; told by its bytes, not by a name
 * @param description alternative text for those who do not see it
 */
public record Picture(byte[] content, String description) {}
