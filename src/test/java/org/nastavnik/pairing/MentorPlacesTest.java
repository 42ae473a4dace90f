package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class MentorPlacesTest {

    private final MentoringUnit unit = UnitFixtures.anAgreedPair();
    private final MentorProfile mentor = UnitFixtures.candidate();
    private final MentorPlaces places = new MentorPlaces();

    @Test
    void mentorTakesAsManyAsHeSaidAndNoMore() {
        places.units = UnitPlacesFixture.units();

        assertThatCode(() -> places.requireFree(mentor, unit, mentor.maxMentees()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> places.requireFree(mentor, unit, mentor.maxMentees() + 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.capacity");
    }
}
