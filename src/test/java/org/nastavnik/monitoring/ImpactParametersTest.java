package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;

class ImpactParametersTest {

    private final ImpactParameters parameters = new ImpactParameters();

    private ImpactParameter parameter(String code) {
        return parameters.find(code).orElseThrow();
    }

    @Test
    void anxietyBurnoutAndEmotionAreRestrictedAndNothingElse() {
        assertThat(parameters.all())
                .filteredOn(ImpactParameter::restricted)
                .extracting(ImpactParameter::code)
                .containsExactly("ANXIETY", "EMOTION", "BURNOUT");
    }

    @Test
    void onlyThePsychologistSeesWhatIsRestricted() {
        for (Role role : Role.values()) {
            assertThat(parameter("ANXIETY").isOpenTo(role)).isEqualTo(role == Role.PSYCHOLOGIST);
        }
    }

    @Test
    void curatorAndPsychologistSeeTheOthers() {
        for (Role role : Role.values()) {
            assertThat(parameter("GRADES").isOpenTo(role))
                    .isEqualTo(role == Role.PSYCHOLOGIST || role == Role.CURATOR);
        }
    }

    @Test
    void fallOfAnxietyAndBurnoutIsGood() {
        assertThat(parameters.all())
                .filteredOn(ImpactParameter::fallIsGood)
                .extracting(ImpactParameter::code)
                .containsExactly("ANXIETY", "BURNOUT");
    }

    @Test
    void marksOfSchoolEndAtFive() {
        assertThat(parameter("GRADES").allows(new BigDecimal("5"))).isTrue();
        assertThat(parameter("GRADES").allows(new BigDecimal("5.1"))).isFalse();
        assertThat(parameter("ENGAGEMENT").allows(new BigDecimal("10"))).isTrue();
        assertThat(parameter("ENGAGEMENT").allows(new BigDecimal("0.9"))).isFalse();
    }
}
