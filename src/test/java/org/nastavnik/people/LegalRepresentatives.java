package org.nastavnik.people;

/** Who acts for whom, as entered. */
public final class LegalRepresentatives {

    private LegalRepresentatives() {}

    public static LegalRepresentative mother(long schoolId, long ward, long mother) {
        return new LegalRepresentative(schoolId, ward, mother, RepresentationBasis.MOTHER, null);
    }
}
