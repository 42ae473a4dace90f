package org.nastavnik.pairing;

/** Rooms below know whether somebody has worked in a unit already. Found by CDI. */
public interface UnitTraces {

    boolean isLeftBy(long mentor, MentoringUnit unit);
}
