package org.nastavnik.document;

import org.jspecify.annotations.Nullable;

/**
 * Whose versions of a template: a school's, or the city's that hold for all schools.
 *
 * @param schoolId null for the city
 */
public record TemplateOwner(@Nullable Long schoolId) {

    public static final TemplateOwner CITY = new TemplateOwner(null);

    public static TemplateOwner school(long id) {
        return new TemplateOwner(id);
    }

    public boolean isCity() {
        return schoolId == null;
    }

    /** For columns that cannot do without a value. */
    long id() {
        return schoolId == null ? 0 : schoolId;
    }
}
