package org.nastavnik.docx;

import java.time.Instant;

/**
 * The core properties of a made document; they replace those of the template.
 *
 * @param language as in {@code ru-RU}
 */
public record DocumentProperties(String title, String creator, Instant created, String language) {}
