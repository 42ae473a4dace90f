package org.nastavnik.school;

import java.util.List;
import org.nastavnik.people.CaseForms;
import org.nastavnik.site.Problems;

public record SchoolFormsPage(List<CaseForms> forms, Problems problems) {}
