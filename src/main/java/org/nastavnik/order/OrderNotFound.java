package org.nastavnik.order;

import org.nastavnik.shared.NotFound;

public class OrderNotFound extends NotFound {

    OrderNotFound(long id) {
        super("order " + id);
    }
}
