package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.site.Problems;

class ScoreSheetTest {

    private static final List<ContestCriterion> CRITERIA =
            JuryFixtures.contest().criteria(StageKind.ABSENTEE);

    private final Portfolio work = JuryFixtures.admitted(1, 41, 1);

    @Test
    void isSubmittedOnce() {
        ScoreSheet sheet = JuryFixtures.submitted(1, work, 1, 8, 9);

        assertThatThrownBy(() -> sheet.submit(CRITERIA, JuryFixtures.IN_TIME))
                .hasMessage("contest.rule.sheetClosed");
        assertThatThrownBy(() -> sheet.write(Map.of(), null))
                .hasMessage("contest.rule.sheetClosed");
        assertThatThrownBy(() -> sheet.withdraw("знаю автора"))
                .hasMessage("contest.rule.sheetClosed");
    }

    @Test
    void isNotSubmittedWithAMarkMissing() {
        ScoreSheet sheet = JuryFixtures.sheet(1, work, 1, 8, null);

        assertThatThrownBy(() -> sheet.submit(CRITERIA, JuryFixtures.IN_TIME))
                .hasMessage("contest.rule.marksMissing");
    }

    @Test
    void tellsNobodyATotalBeforeItIsSubmitted() {
        assertThat(JuryFixtures.sheet(1, work, 1, 8, 9).total()).isNull();
        assertThat(JuryFixtures.submitted(1, work, 1, 8, 9).total()).isEqualByComparingTo("17");
    }

    @Test
    void formTakesHalvesWithACommaAndNothingBeyondTheMost() {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.add("mark1", "7,5");
        typed.add("mark2", "11");
        Problems problems = new Problems();

        Map<Integer, ScoreMark> marks = new SheetForm(typed).marks(CRITERIA, problems);

        assertThat(marks.get(1).mark()).isEqualByComparingTo("7.5");
        assertThat(problems.all().keySet()).containsExactly("mark2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "7,3", "десять", "1e1", "10,5", "0x5"})
    void formRefusesWhatIsNoMark(String mark) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.add("mark1", mark);
        Problems problems = new Problems();

        new SheetForm(typed).marks(CRITERIA, problems);

        assertThat(problems.has("mark1")).isTrue();
    }
}
