package org.nastavnik.grammar;

import java.util.Objects;

/** The full name of a school or another institution, with the forms corrected by hand. */
public final class InstitutionName implements Declinable {

    private final String name;
    private final NameForms forms;

    private InstitutionName(String name, NameForms forms) {
        this.name = name;
        this.forms = forms;
    }

    public static InstitutionName of(String name) {
        return of(name, NameForms.NONE);
    }

    public static InstitutionName of(String name, NameForms forms) {
        return new InstitutionName(Spaces.single(name), forms);
    }

    @Override
    public InstitutionName in(Case wanted) {
        InstitutionName declined =
                of(forms.in(wanted).orElseGet(() -> InstitutionDeclension.of(name, wanted)));
        PrintedForms.tell(this, forms, wanted, declined);
        return declined;
    }

    /**
     * «Муниципальное бюджетное общеобразовательное учреждение»: what stands before the quoted part.
     */
    public String legalForm() {
        int quote = name.indexOf('«');
        return quote < 1 ? name : name.substring(0, quote).strip();
    }

    /**
     * «Ершовская средняя общеобразовательная школа» with its quotes; empty where the name has no
     * quoted part.
     */
    public String ownName() {
        int quote = name.indexOf('«');
        return quote < 1 ? "" : name.substring(quote);
    }

    @Override
    public NameForms forms() {
        return forms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstitutionName that
                && name.equals(that.name)
                && forms.equals(that.forms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, forms);
    }

    @Override
    public String toString() {
        return name;
    }
}
