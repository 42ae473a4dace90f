package org.nastavnik.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new one
 * @param persons of the school; who has no consent cannot be named
 */
public record PublicationPage(
        @Nullable Long id, PublicationForm form, Problems problems, List<Choice> persons) {

    public record Choice(long id, String name, boolean chosen, boolean consented) {}
}
