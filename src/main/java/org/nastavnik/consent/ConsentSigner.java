package org.nastavnik.consent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.RepresentationBasis;

/** Who has signed, and as what. */
@Embeddable
public class ConsentSigner {

    private long personId;

    @Enumerated(EnumType.STRING)
    private @Nullable RepresentationBasis basis;

    protected ConsentSigner() {}

    ConsentSigner(long personId, @Nullable RepresentationBasis basis) {
        this.personId = personId;
        this.basis = basis;
    }

    public long personId() {
        return personId;
    }

    /** Null where the subject signed for himself. */
    public @Nullable RepresentationBasis basis() {
        return basis;
    }
}
