package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.nastavnik.people.Role;

/**
 * What the programme is to change in those who take part.
 *
 * @param name as official lists print it
 * @param fallIsGood as of anxiety
 * @param restricted only psychologists and the person himself see what was measured
 */
record ImpactParameter(
        String code,
        String name,
        Audience of,
        boolean fallIsGood,
        boolean restricted,
        BigDecimal least,
        BigDecimal most) {

    /** In whom it is measured. */
    enum Audience {
        PUPIL,
        TEACHER
    }

    /** May see and type what was measured of others. */
    boolean isOpenTo(Role role) {
        return role == Role.PSYCHOLOGIST || role == Role.CURATOR && !restricted;
    }

    boolean allows(BigDecimal mark) {
        return mark.compareTo(least) >= 0 && mark.compareTo(most) <= 0;
    }
}
