package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/** What all orders of a school print around their points. */
record OrderFrame(
        Letterhead school,
        String city,
        @Nullable Registration registration,
        String preamble,
        Signatory curator,
        @Nullable Signatory controller,
        Signatory signatory,
        List<DeclinableName> acquainted) {}
