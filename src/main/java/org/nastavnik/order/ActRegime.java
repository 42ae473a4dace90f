package org.nastavnik.order;

import java.util.Collection;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYear;

/** Whose mentoring a year has; both where the school has not said yet. */
record ActRegime(boolean pupils, boolean staff) {

    static ActRegime of(ProgrammeYear year, MentoringForms forms) {
        Collection<String> codes = year.forms();
        boolean staff = year.staff() || codes.stream().anyMatch(code -> forms.byCode(code).staff());
        boolean pupils =
                year.pupils() || codes.stream().anyMatch(code -> !forms.byCode(code).staff());
        return pupils || staff ? new ActRegime(pupils, staff) : new ActRegime(true, true);
    }

    Ground.Regime grounds() {
        return pupils && staff
                ? Ground.Regime.BOTH
                : staff ? Ground.Regime.STAFF : Ground.Regime.PUPILS;
    }

    boolean covers(Ground.Regime part) {
        return switch (part) {
            case PUPILS -> pupils;
            case STAFF -> staff;
            case BOTH -> true;
        };
    }
}
