package org.nastavnik.people;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * @param forms those that this school may correct: the name of a person of two schools it may not
 */
public record NameFormsPage(long id, String name, List<CaseForms> forms, Problems problems) {}
