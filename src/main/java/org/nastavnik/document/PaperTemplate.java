package org.nastavnik.document;

import org.jspecify.annotations.Nullable;

/**
 * One Word file of the programme and the data that fills it. A kind of paper may have several: an
 * order in two editions, a letter to parents and one to a partner.
 *
 * @param folder below {@code templates}; its message {@code document.template.<folder>} is the
 *     title
 * @param kind null for what is no paper of the register: the list of a package, a letterhead
 * @param data the record with exactly what the template prints; no two templates share one
 */
public record PaperTemplate(
        String folder, @Nullable DocumentKind kind, Class<? extends Record> data) {

    public String titleKey() {
        return "document.template." + folder;
    }
}
