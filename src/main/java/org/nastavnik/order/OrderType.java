package org.nastavnik.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;

/** What an order is about. */
public enum OrderType {
    /** Appoints mentors; its subjects are persons. */
    APPOINTMENT(DocumentKind.D07),
    /** Fixes pairs and groups; its subjects are units. */
    PAIRING(DocumentKind.D08),
    /** Gives a unit another mentor; its subject is the unit with the new mentor. No paper yet. */
    REPLACEMENT(null);

    private final @Nullable DocumentKind paper;

    OrderType(@Nullable DocumentKind paper) {
        this.paper = paper;
    }

    Optional<DocumentKind> paper() {
        return Optional.ofNullable(paper);
    }
}
