package org.nastavnik.grammar;

import java.util.Objects;

/**
 * What a person is at school («учитель математики», «ученик 7 «А» класса»), with the forms
 * corrected by hand.
 */
public final class Post implements Declinable {

    private final String title;
    private final NameForms forms;

    private Post(String title, NameForms forms) {
        this.title = title;
        this.forms = forms;
    }

    public static Post of(String title) {
        return of(title, NameForms.NONE);
    }

    public static Post of(String title, NameForms forms) {
        return new Post(Spaces.single(title), forms);
    }

    @Override
    public Post in(Case wanted) {
        Post declined = of(forms.in(wanted).orElseGet(() -> PostDeclension.of(title, wanted)));
        PrintedForms.tell(this, forms, wanted, declined);
        return declined;
    }

    @Override
    public NameForms forms() {
        return forms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Post that && title.equals(that.title) && forms.equals(that.forms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, forms);
    }

    @Override
    public String toString() {
        return title;
    }
}
