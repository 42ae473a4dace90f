package org.nastavnik.site;

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

    /** The origin whose page may show ours in a frame; null for none but ourselves. */
    @Nullable String frameOrigin();
}
