package org.nastavnik.grammar;

import java.util.Objects;

/**
 * What an order names that is no person and no post: an act («Положение о наставничестве»), a
 * reason («увольнение»), a place («актовый зал»), a part of a text («пункт 2»); with the forms
 * corrected by hand.
 */
public final class Phrase implements Declinable {

    private final String text;
    private final NameForms forms;

    private Phrase(String text, NameForms forms) {
        this.text = text;
        this.forms = forms;
    }

    public static Phrase of(String text) {
        return of(text, NameForms.NONE);
    }

    public static Phrase of(String text, NameForms forms) {
        return new Phrase(Spaces.single(text), forms);
    }

    @Override
    public Phrase in(Case wanted) {
        Phrase declined = of(forms.in(wanted).orElseGet(() -> PhraseDeclension.of(text, wanted)));
        PrintedForms.tell(this, forms, wanted, declined);
        return declined;
    }

    @Override
    public NameForms forms() {
        return forms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase that && text.equals(that.text) && forms.equals(that.forms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, forms);
    }

    @Override
    public String toString() {
        return text;
    }
}
