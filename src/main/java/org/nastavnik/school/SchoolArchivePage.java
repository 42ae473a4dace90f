package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param archived is so already and may be taken back
 */
public record SchoolArchivePage(
        long id,
        String school,
        boolean archived,
        String day,
        String successor,
        List<Option> others,
        Problems problems) {}
