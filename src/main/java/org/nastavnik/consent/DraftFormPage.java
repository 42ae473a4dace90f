package org.nastavnik.consent;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param kinds what can be laid out
 * @param people of the school whom the kind concerns
 * @param published the addresses of pages are asked for
 */
public record DraftFormPage(
        DraftForm form,
        List<Option> kinds,
        List<Choice> people,
        boolean published,
        Problems problems) {

    /**
     * @param signers message key of whose hands the paper needs today
     */
    public record Choice(long id, String name, String post, String signers, boolean chosen) {}
}
