package org.nastavnik.document;

import java.util.Optional;

/** What stands above the papers of the methodical centre, where it has filled in its card. */
public interface CentreLetterhead {

    Optional<Letterhead> letterhead();
}
