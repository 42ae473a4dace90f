package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class MenteeRequestTest {

    private final MenteeRequest request = UnitFixtures.aRequest();

    private void ask() {
        request.ask(MenteeNeed.of("TEACHER_TEACHER", "Оценивать по критериям"));
    }

    @Test
    void isMendedWhileItWaits() {
        ask();

        assertThat(request.need()).isEqualTo("Оценивать по критериям");
    }

    @Test
    void isNotMendedOnceAPairIsFound() {
        request.matched();

        assertThatThrownBy(this::ask)
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.requestTaken");
        assertThat(request.need()).isEqualTo("Вести урок увереннее");
    }

    @Test
    void isNotMendedWhileThePairWorks() {
        request.inWork();

        assertThatThrownBy(this::ask).isInstanceOf(RuleBroken.class);
    }

    @Test
    void beginsAnewWhereItHadBeenWithdrawn() {
        request.withdraw();

        ask();

        assertThat(request.state()).isEqualTo(MenteeRequest.State.REGISTERED);
    }
}
