package org.nastavnik.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is looking at the page of this request; a room below supplies the answer. */
public interface Visitor {

    /** Address space of the launch, {@code /s/<launch>}, or "" where there is no launch. */
    String base();

    /** The token that a form of this launch must bring back. */
    String csrfToken();

    Locale locale();

    /** Head of the page; null for one who has no place in the programme yet. */
    @Nullable Shell shell();

    /** The page that shows the form which this request fills in or sends, below the base. */
    default String page() {
        return "";
    }

    /** Forms of this visitor that came too late for the session that they were written in. */
    default List<Unsent> unsent() {
        return List.of();
    }

    /** The origin whose page may show ours in a frame; null for none but ourselves. */
    @Nullable String frameOrigin();
}
