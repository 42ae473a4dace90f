package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who is named in orders; what is printed already stays as it is. */
@ApplicationScoped
class OrderReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("school_order", "controlBy"),
                PersonReference.moves("school_order", "signatoryId"),
                PersonReference.moves("order_entry", "personId"),
                PersonReference.keepsOne("order_acquaintance", "personId", "orderId")
                        .keepingFilled("acquaintedOn"),
                PersonReference.stays("order_acquaintance", "markedBy"),
                PersonReference.moves("order_grant", "personId"),
                PersonReference.stays("order_correction", "madeBy"),
                PersonReference.moves("council_minutes", "chairId"),
                PersonReference.moves("council_minutes", "secretaryId"),
                PersonReference.moves("council_minutes", "certifiedBy"),
                PersonReference.moves("council_item", "speakerId"),
                PersonReference.moves("reward", "personId"),
                PersonReference.keepsOne("merit", "personId", "schoolId", "source")
                        .keepingFilled("orderId"));
    }
}
