package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.order.EarnedMerit;
import org.nastavnik.order.Merits;
import org.nastavnik.school.Schools;

class AwardedMentorsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 14);

    private final List<String> noted = new ArrayList<>();

    private AwardedMentors awarded() {
        AwardedMentors awarded = new AwardedMentors();
        awarded.merits =
                new Merits() {
                    @Override
                    public void note(long schoolId, EarnedMerit earned) {
                        noted.add(
                                schoolId
                                        + " "
                                        + earned.personId()
                                        + " "
                                        + earned.source()
                                        + " "
                                        + earned.first()
                                        + " "
                                        + earned.content());
                    }
                };
        awarded.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return DAY;
                    }
                };
        return awarded;
    }

    @Test
    void winnersAreProposedToTheirSchoolsForAReward() {
        awarded()
                .note(
                        new ContestConcluded(
                                7,
                                "«Мастерская»",
                                List.of(
                                        new ContestConcluded.Awarded(13, 1, true),
                                        new ContestConcluded.Awarded(24, 2, false))));

        assertThat(noted)
                .containsExactly(
                        "1 13 contest:7 true победа в конкурсе «Мастерская»",
                        "2 24 contest:7 false призовое место в конкурсе «Мастерская»");
    }

    @Test
    void titleIsQuotedOnceAndQuotesWithinAreOthers() {
        String won = "победа в конкурсе «Мастер „Золотые руки“»";

        assertThat(AwardedMentors.merit(true, "«Мастер «Золотые руки»»")).isEqualTo(won);
        assertThat(AwardedMentors.merit(true, "Мастер «Золотые руки»")).isEqualTo(won);
        assertThat(AwardedMentors.merit(true, "«А» и «Б»"))
                .isEqualTo("победа в конкурсе «„А“ и „Б“»");
    }

    @Test
    void longTitleIsCutWithinItsQuotesToFitIntoALineOfAnOrder() {
        assertThat(AwardedMentors.merit(true, "Мастерская ".repeat(60)))
                .hasSize(300)
                .endsWith("…»");
    }
}
