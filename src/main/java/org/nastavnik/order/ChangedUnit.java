package org.nastavnik.order;

import java.util.List;

/**
 * A pair or a group whose work an order interrupts or completes.
 *
 * @param code «П-03», «Г-01»
 */
public record ChangedUnit(
        String code,
        boolean group,
        String form,
        PairingOrder.Participant mentor,
        List<PairingOrder.Participant> mentees) {}
