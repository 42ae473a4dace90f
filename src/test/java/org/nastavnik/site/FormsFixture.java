package org.nastavnik.site;

import jakarta.validation.Validator;

/** Forms outside the container. */
public final class FormsFixture {

    private FormsFixture() {}

    public static Forms with(Validator validator) {
        Forms forms = new Forms();
        forms.validator = validator;
        return forms;
    }
}
