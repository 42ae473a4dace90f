package org.nastavnik.compendium;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the methodical centre wants mended, section by section. */
@Embeddable
class SectionRemarks {

    @Lob private @Nullable String remarkResults;
    @Lob private @Nullable String remarkEvents;
    @Lob private @Nullable String remarkPractices;

    protected SectionRemarks() {}

    SectionRemarks(@Nullable String results, @Nullable String events, @Nullable String practices) {
        this.remarkResults = results;
        this.remarkEvents = events;
        this.remarkPractices = practices;
    }

    /** Null where the section is as it should be. */
    @Nullable String on(CheckList.Section section) {
        return switch (section) {
            case RESULTS -> remarkResults;
            case EVENTS -> remarkEvents;
            case PRACTICES -> remarkPractices;
        };
    }

    boolean isEmpty() {
        return Stream.of(CheckList.Section.values()).allMatch(section -> on(section) == null);
    }
}
