package org.nastavnik.site;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in a list; the address carries it and does not say it. */
public class Sought {

    public static final String FIELD = "find";

    @PathParam("launch")
    public @Nullable String launch;

    @QueryParam(FIELD)
    public @Nullable String sealed;

    private @Nullable String opened;

    public static Sought words(String words, String launch) {
        Sought sought = new Sought();
        sought.launch = launch;
        sought.sealed = words.isBlank() ? null : SealedWords.seal(words.strip(), launch);
        return sought;
    }

    /** "" where nothing is looked for. */
    public String words() {
        if (opened == null) {
            opened = sealed == null || launch == null ? "" : SealedWords.open(sealed, launch);
        }
        return opened;
    }

    /** For an address; "" where nothing is looked for. */
    public String sealed() {
        return sealed == null || words().isEmpty() ? "" : sealed;
    }
}
