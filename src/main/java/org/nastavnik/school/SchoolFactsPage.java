package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param kept what somebody else has written meanwhile
 */
public record SchoolFactsPage(
        SchoolFactsForm form, Problems problems, List<Option> zones, List<String> kept) {}
