package org.nastavnik.pairing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;

/** What a unit has agreed to, as it is kept. */
@Embeddable
public class UnitTerms {

    private String formCode;
    private @Nullable String direction;
    private String goal;
    private LocalDate beginsOn;
    private LocalDate endsOn;

    protected UnitTerms() {}

    UnitTerms(MentoringUnit.Terms agreed, LocalDate lastOfYear) {
        this.formCode = agreed.formCode();
        this.direction = agreed.direction();
        this.goal = agreed.goal();
        last(agreed.period(), lastOfYear);
    }

    /** Without an end it lasts as long as the school year. */
    final void last(Period stated, LocalDate lastOfYear) {
        beginsOn = stated.from();
        endsOn = stated.to() == null ? lastOfYear : stated.to();
    }

    void directTo(@Nullable String words) {
        direction = words;
    }

    String formCode() {
        return formCode;
    }

    @Nullable String direction() {
        return direction;
    }

    String goal() {
        return goal;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
