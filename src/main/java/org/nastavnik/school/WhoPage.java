package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param waiting a request has been sent and nobody has answered yet
 */
public record WhoPage(
        WhoForm form,
        Problems problems,
        List<Option> schools,
        List<Option> kinds,
        List<Option> genders,
        List<Option> roles,
        boolean waiting,
        boolean courseUnknown) {}
