package org.nastavnik.contest;

import org.nastavnik.shared.NotFound;

public class ScoreSheetNotFound extends NotFound {

    ScoreSheetNotFound(long id) {
        super("score sheet " + id);
    }
}
