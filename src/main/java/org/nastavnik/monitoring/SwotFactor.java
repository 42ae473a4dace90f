package org.nastavnik.monitoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One line of a SWOT analysis with what it stands on. */
@Embeddable
class SwotFactor {

    static final int MOST_WORDS = 1000;

    @Enumerated(EnumType.STRING)
    private SwotField field;

    private String words;
    private @Nullable String source;

    protected SwotFactor() {}

    /**
     * @param source the question it comes from, with its mean; null for the curator's own
     */
    SwotFactor(SwotField field, String words, @Nullable String source) {
        this.field = field;
        this.words = words;
        this.source = source;
    }

    SwotField field() {
        return field;
    }

    String words() {
        return words;
    }

    @Nullable String source() {
        return source;
    }
}
