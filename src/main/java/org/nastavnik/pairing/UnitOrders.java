package org.nastavnik.pairing;

import java.util.Optional;
import org.nastavnik.document.Registration;

/** The room of orders tells number and date of one that a unit stands on. Found by CDI. */
public interface UnitOrders {

    /** Empty for an order of another school. */
    Optional<Registration> registration(long order, long schoolId);
}
