package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** A form of one of the bases: {@code form} is a {@link MentorForm} or a {@link RequestForm}. */
public record BaseFormPage<F>(
        F form, Problems problems, List<Option> people, List<Option> forms, boolean known) {}
