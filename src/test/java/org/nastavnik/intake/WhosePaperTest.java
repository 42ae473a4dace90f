package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;

class WhosePaperTest {

    private final MentoringUnit pair = UnitFixtures.aPair();
    private final MentoringUnit group = UnitFixtures.aGroup();

    private static List<WhosePaper.Fit> fits(WhosePaper.Fit... fits) {
        return Arrays.asList(fits);
    }

    @Test
    void theOnlyOneThatIsNamedIsTaken() {
        assertThat(
                        WhosePaper.surest(
                                fits(new WhosePaper.Fit(pair, 23), new WhosePaper.Fit(group, 0))))
                .contains(pair);
    }

    @Test
    void ofTwoThatFitAlikeNoneIsGuessed() {
        assertThat(
                        WhosePaper.surest(
                                fits(new WhosePaper.Fit(pair, 20), new WhosePaper.Fit(group, 20))))
                .isEmpty();
    }

    @Test
    void whereNobodyIsNamedNoneIsGuessed() {
        assertThat(WhosePaper.surest(fits(new WhosePaper.Fit(pair, 0)))).isEmpty();
    }
}
