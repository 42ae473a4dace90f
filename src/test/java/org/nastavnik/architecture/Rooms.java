package org.nastavnik.architecture;

import java.util.List;

/** The table of rooms: each may know those that stand before it, never those after. */
final class Rooms {

    static final List<String> IN_ORDER =
            List.of(
                    "shared",
                    "system",
                    "grammar",
                    "deflate",
                    "docx",
                    "site",
                    "audit",
                    "people",
                    "job",
                    "school",
                    "place",
                    "document",
                    "desk",
                    "consent",
                    "pairing",
                    "training",
                    "plan",
                    "journal",
                    "intake",
                    "event",
                    "order",
                    "roadmap",
                    "survey",
                    "monitoring",
                    "compendium",
                    "contest",
                    "overview",
                    "platform",
                    "letter",
                    "inspection",
                    "registration",
                    "account",
                    "roster",
                    "gradebook",
                    "deeplink",
                    "launch");

    private static final String ROOT = "org.nastavnik.";

    private Rooms() {}

    static String packageOf(String room) {
        return ROOT + room;
    }

    /** The rooms that the room may not know. */
    static String[] forbiddenTo(String room) {
        return IN_ORDER.stream()
                .skip(IN_ORDER.indexOf(room) + 1)
                .map(Rooms::packageOf)
                .toArray(String[]::new);
    }
}
