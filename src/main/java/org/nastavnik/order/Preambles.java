package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Proposes the words before «п р и к а з ы в а ю:», out of acts in force today. */
@ApplicationScoped
class Preambles {

    @Inject Orders orders;
    @Inject LegalActs acts;
    @Inject MentoringForms forms;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    String of(Ground.Regime regime) {
        return grounds()
                .preamble(
                        schools.today(),
                        regime,
                        regional(SchoolYear.of(schools.today())),
                        Optional.empty());
    }

    String afterAppointment(Ground.Regime regime, SchoolYear year) {
        return after(OrderType.APPOINTMENT, regime, year);
    }

    String ofCompletion(Ground.Regime regime, SchoolYear year) {
        return grounds()
                .preamble(
                        schools.today(),
                        regime,
                        regional(year),
                        OrderWords.text("preamble.completion"),
                        OrderBook.lastOf(OrderType.PAIRING, orders.of(current.schoolId(), year)));
    }

    /** Stands on the year's last order of that type too, where there is one. */
    String after(OrderType type, Ground.Regime regime, SchoolYear year) {
        return grounds()
                .preamble(
                        schools.today(),
                        regime,
                        regional(year),
                        OrderBook.lastOf(type, orders.of(current.schoolId(), year)));
    }

    private Grounds grounds() {
        return acts.grounds(current.schoolId());
    }

    /** Written once, at the programme year. */
    private String regional(SchoolYear year) {
        return years.regionalBasis(current.schoolId(), year);
    }

    /** Whose mentoring it is, by the forms that take part. */
    Ground.Regime regime(Collection<String> formCodes) {
        long staff = formCodes.stream().filter(code -> forms.byCode(code).staff()).count();
        if (staff == formCodes.size()) {
            return formCodes.isEmpty() ? Ground.Regime.BOTH : Ground.Regime.STAFF;
        }
        return staff == 0 ? Ground.Regime.PUPILS : Ground.Regime.BOTH;
    }
}
