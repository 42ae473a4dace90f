package org.nastavnik.compendium;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/**
 * The full edition of a school's compendium (D32): the same, with the names of those who took part.
 * It stays in the school.
 */
public record SchoolCompendiumFull(SchoolCompendium compendium, List<Unit> units) {

    /**
     * A pair or a group.
     *
     * @param plans «92 %»; «нет данных» where there is no plan
     * @param outcome null while it works
     */
    public record Unit(
            String code,
            String form,
            Member mentor,
            List<Member> mentees,
            LocalDate from,
            LocalDate to,
            int meetings,
            String plans,
            @Nullable String outcome) {}

    /**
     * @param post post or class
     */
    public record Member(DeclinableName name, Post post) {}
}
