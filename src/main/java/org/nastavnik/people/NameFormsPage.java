package org.nastavnik.people;

import java.util.List;

public record NameFormsPage(long id, String name, List<Form> forms) {

    /**
     * @param corrected typed by hand, not made by rule
     */
    public record Form(String grammarCase, String text, boolean corrected) {}
}
