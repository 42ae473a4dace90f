package org.nastavnik.desk;

import java.util.List;

/**
 * The fields of a template.
 *
 * @param kinds what occurs among them, each explained once
 */
public record TemplateFieldsPage(
        String name, String title, List<TemplateField> fields, List<TemplateField.Kind> kinds) {}
