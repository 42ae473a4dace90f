package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

public record UnitFormPage(
        UnitForm form,
        Problems problems,
        List<Option> forms,
        List<Option> mentors,
        List<Option> mentees) {}
