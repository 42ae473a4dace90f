package org.nastavnik.order;

import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** The order that approved acts was registered by mistake or cancelled. */
public record ActsApprovalUndone(
        long schoolId, SchoolYear year, long orderId, List<ActKind> acts) {}
