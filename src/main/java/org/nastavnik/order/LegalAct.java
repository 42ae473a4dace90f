package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolOwned;

/**
 * An act that somebody wrote into the dictionary of grounds: the methodical centre for all schools,
 * under the school 0, or a curator for his own. When the act loses its force it stays, with its
 * last day: older orders name it.
 */
@Entity
@Table(name = "legal_act")
@NamedQuery(
        name = "LegalAct.known",
        query =
                "select a from LegalAct a where a.schoolId = :school or a.schoolId = 0"
                        + " order by a.actDate, a.id")
class LegalAct extends SchoolOwned {

    static final long CITY = 0;

    @Enumerated(EnumType.STRING)
    private Ground.Level actLevel;

    private String actNumber;
    private LocalDate actDate;
    private String wording;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Ground.Regime regime;

    private boolean main;

    protected LegalAct() {}

    LegalAct(long schoolId, Ground ground) {
        super(schoolId);
        become(ground);
    }

    final void become(Ground ground) {
        actLevel = ground.level();
        actNumber = ground.number();
        actDate = ground.date();
        wording = ground.text();
        validFrom = ground.valid().from();
        validTo = ground.valid().to();
        regime = ground.regime();
        main = ground.main();
    }

    Ground ground() {
        return new Ground(
                actLevel,
                actNumber,
                actDate,
                new Period(validFrom, validTo),
                regime,
                main,
                wording);
    }

    boolean isOfCity() {
        return schoolId() == CITY;
    }
}
