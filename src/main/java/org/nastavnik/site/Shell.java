package org.nastavnik.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of one line: school, role, school year, tabs.
 *
 * @param tabs at most six, by role
 * @param keepsPapers has the school's papers at hand, on every page
 * @param choices other schools and roles to step into, empty where there is but one
 */
public record Shell(
        @Nullable String school,
        String role,
        @Nullable String year,
        String person,
        List<Tab> tabs,
        boolean keepsPapers,
        List<Choice> choices) {

    /**
     * @param path below the base of the launch, without a leading slash
     * @param also first words of other addresses that stand under it
     */
    public record Tab(String key, String path, List<String> also) {

        public Tab(String key, String path) {
            this(key, path, List.of());
        }
    }

    public record Choice(long schoolId, String school) {}
}
