package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param code what the member just invited is to be told; shown once
 * @param done how the last dealing went; "" where there was none
 */
public record JuryPage(
        long contest,
        String title,
        List<Member> members,
        JuryForm form,
        List<Option> schools,
        List<Option> genders,
        List<Option> duties,
        List<Stage> stages,
        @Nullable Code code,
        String done,
        Problems problems) {

    /**
     * @param loads «заочный: 2 из 5»
     * @param state {@code IN}, {@code INVITED}, {@code LEFT}
     */
    public record Member(
            long id,
            String name,
            String post,
            String employer,
            String duty,
            String state,
            List<String> loads) {}

    /**
     * @param open works that still need an expert
     */
    public record Stage(String kind, int works, int open) {}

    public record Code(String name, String text) {}
}
