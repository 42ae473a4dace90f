package org.nastavnik.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new one
 * @param papers agreements made of it
 */
public record PartnerPage(
        @Nullable Long id,
        PartnerForm form,
        Problems problems,
        List<Option> genders,
        List<DocumentPage> papers) {}
