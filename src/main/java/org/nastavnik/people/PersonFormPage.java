package org.nastavnik.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new person
 */
public record PersonFormPage(
        @Nullable Long id,
        PersonForm form,
        Problems problems,
        List<Option> kinds,
        List<Option> genders,
        List<PersonLine> namesakes) {}
