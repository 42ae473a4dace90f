package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

public record InterviewFormPage(
        InterviewForm form, Problems problems, String name, List<Option> results) {}
