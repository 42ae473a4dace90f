package org.nastavnik.document;

import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.Template;

/**
 * What prints a paper in a school.
 *
 * @param letterhead whose letterhead stands in it; null for the shipped one or none
 * @param setAside the version that should have been used and does not fit the data any more
 */
record ChosenTemplate(
        PaperTemplate paper,
        Template template,
        TemplateEdition edition,
        @Nullable TemplateVersion letterhead,
        @Nullable TemplateVersion setAside) {

    @Nullable Long letterheadId() {
        return letterhead == null ? null : letterhead.id();
    }

    @Nullable Long setAsideId() {
        return setAside == null ? null : setAside.id();
    }
}
