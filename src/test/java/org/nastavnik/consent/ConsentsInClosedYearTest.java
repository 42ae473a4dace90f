package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;

class ConsentsInClosedYearTest {

    private static final long SCHOOL = 1;
    private static final long PERSON = 10;

    private final Consent consent =
            new Consent(
                    SCHOOL,
                    PERSON,
                    ConsentKind.PROCESSING,
                    new ConsentTerms("цель", List.of("имя"), "сбор", null),
                    LocalDate.of(2026, 10, 1));

    private VisibleConsents visible() {
        VisibleConsents visible = new VisibleConsents();
        visible.current = Someone.ofSchool(SCHOOL, PERSON, Role.CURATOR);
        visible.consents =
                new Consents() {
                    @Override
                    public Consent byId(long id, long schoolId) {
                        return consent;
                    }
                };
        visible.years =
                new ProgrammeYears() {
                    @Override
                    public void requireOpen(long schoolId) {
                        throw new RuleBroken("school.year.rule.closed", "2026/2027");
                    }
                };
        return visible;
    }

    @Test
    void areNotChanged() {
        assertThatThrownBy(() -> visible().toChange(1))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("school.year.rule.closed");
    }

    @Test
    void canStillBeWithdrawn() {
        assertThat(visible().kept(1)).isSameAs(consent);
    }
}
