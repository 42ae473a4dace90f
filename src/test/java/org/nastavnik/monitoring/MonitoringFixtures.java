package org.nastavnik.monitoring;

import java.time.LocalDate;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

final class MonitoringFixtures {

    static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    static final String YEAR = "2026/2027";
    static final InstitutionName SCHOOL = InstitutionName.of("Школа");
    static final Letterhead LETTERHEAD = new Letterhead(null, SCHOOL, "«Школа»", "Образцовск");
    static final Signatory CURATOR = new Signatory(Post.of("методист"), name("Тестова"));

    private MonitoringFixtures() {}

    static DeclinableName name(String last) {
        return DeclinableName.of(new PersonName(last, "Ольга", "Львовна"), Gender.F);
    }
}
