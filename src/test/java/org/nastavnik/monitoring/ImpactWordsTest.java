package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.monitoring.ImpactTest.pair;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactWordsTest {

    private final ImpactWords words = new ImpactWords();

    private static ImpactFindings.Group group(
            List<Impact> parameters, ImpactFindings.Connection... connections) {
        return new ImpactFindings.Group(
                ImpactParameter.Audience.PUPIL, 14, parameters, null, List.of(connections));
    }

    private static Impact anxiety(int persons, int entry, int exit) {
        return Impact.of("тревожность", true, Collections.nCopies(persons, pair(entry, exit)));
    }

    private static ImpactFindings.Connection connection(boolean fallIsGood, String rho, String p) {
        return new ImpactFindings.Connection(
                ImpactFindings.Cause.MEETINGS,
                "тревожность",
                fallIsGood,
                new RankCorrelation(12, new BigDecimal(rho), new BigDecimal(p)));
    }

    private String sentence(ImpactFindings.Connection connection) {
        return words.printed(group(List.of(), connection)).connections().get(0);
    }

    private List<String> draft(Impact... parameters) {
        return words.draft(new ImpactFindings(List.of(group(List.of(parameters))), true));
    }

    @Test
    void saysInWordsWhatIsNoChance() {
        assertThat(draft(anxiety(12, 7, 5)))
                .containsExactly(
                        "Обучающиеся: улучшение не случайно – тревожность (с 7,0 до 5,0).");
        assertThat(draft(anxiety(12, 5, 7)))
                .containsExactly(
                        "Обучающиеся: ухудшение не случайно – тревожность (с 5,0 до 7,0).");
    }

    @Test
    void doesNotJudgeNinePersons() {
        assertThat(draft(anxiety(9, 7, 5)))
                .containsExactly(
                        "Обучающиеся: изменилось, но участников меньше десяти, и о случайности"
                                + " судить рано – тревожность (с 7,0 до 5,0).");
    }

    @Test
    void tellsNoValueOfFourPersons() {
        assertThat(draft(anxiety(4, 7, 5)))
                .containsExactly("Обучающиеся: мало данных – тревожность.");
    }

    @Test
    void moreMeetingsAndLessAnxietyIsBetter() {
        assertThat(sentence(connection(true, "-0.64", "0.025")))
                .isEqualTo(
                        "чем больше встреч, тем заметнее улучшение: тревожность (ρ\u00a0=\u00a0−0,64, n\u00a0=\u00a012),"
                                + " связь не случайна");
        assertThat(sentence(connection(false, "-0.64", "0.025"))).contains("ухудшение");
    }

    @Test
    void bondThatMayBeChanceHasNoDirection() {
        assertThat(sentence(connection(true, "-0.20", "0.530")))
                .contains("связь может быть случайной")
                .doesNotContain("улучшение", "ухудшение");
    }
}
