package org.nastavnik.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new one
 */
public record EventFormPage(
        @Nullable Long id, EventForm form, Problems problems, List<Option> kinds) {}
