package org.nastavnik.order;

import java.util.List;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.SchoolYear;

/** An order that approves acts was registered; its number and date go into their grif. */
public record ActsApproved(
        long schoolId,
        SchoolYear year,
        long orderId,
        Registration registration,
        List<ActKind> acts) {}
