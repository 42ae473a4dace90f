package org.nastavnik.contest;

import org.nastavnik.shared.NotFound;

public class PortfolioNotFound extends NotFound {

    PortfolioNotFound(long id) {
        super("portfolio " + id);
    }
}
