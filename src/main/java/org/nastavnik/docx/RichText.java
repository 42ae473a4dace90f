package org.nastavnik.docx;

/**
 * Text with marks in a small safe HTML: paragraphs, bold, italic, lists, links, tables; everything
 * else is dropped, its text kept. A tag that stands alone in a paragraph prints it onto the
 * template's own styles.
 */
public record RichText(String html) {}
