package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.RepresentationBasis;

/** Consents without a database. */
final class ConsentFixtures {

    static final long SCHOOL = 1;
    static final long SUBJECT = 101;
    static final long MOTHER = 401;
    static final LocalDate PRINTED = LocalDate.of(2026, 9, 2);
    static final LocalDate SIGNED = LocalDate.of(2026, 9, 7);
    static final LocalDate LAST = LocalDate.of(2027, 8, 31);

    private ConsentFixtures() {}

    static Consent printed(ConsentKind kind) {
        return new Consent(SCHOOL, SUBJECT, kind, terms(LAST), PRINTED);
    }

    static ConsentTerms terms(@Nullable LocalDate last) {
        return new ConsentTerms("участие", List.of("имя", "класс"), "сбор", last);
    }

    static Consent signed(ConsentKind kind) {
        Consent consent = printed(kind);
        consent.sign(SIGNED, hands(), "папка 04-12");
        return consent;
    }

    static List<ConsentSigner> hands() {
        return List.of(
                new ConsentSigner(MOTHER, RepresentationBasis.MOTHER),
                new ConsentSigner(SUBJECT, null));
    }
}
