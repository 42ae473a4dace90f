package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class PracticeTest {

    private static final long TEACHER = 10;
    private static final long PUPIL = 20;
    private static final LocalDate DAY = LocalDate.of(2027, 5, 20);

    static Practice.Texts texts(String results) {
        return new Practice.Texts(
                "Урок на двоих",
                "TEACHER_TEACHER",
                null,
                "Освоить проектирование урока",
                null,
                "Готовят урок вместе.\n\nВедут вдвоём.",
                "Выбор темы\nПроведение",
                null,
                results,
                null,
                null,
                null);
    }

    static Practice written() {
        return new Practice(
                1, new SchoolYear(2026), texts("8 совместных уроков"), List.of(TEACHER, PUPIL));
    }

    @Test
    void isNotReadyWithoutResults() {
        Practice practice = new Practice(1, new SchoolYear(2026), texts(null), List.of(TEACHER));

        assertThat(practice.missing()).containsExactly("results");
        assertThatThrownBy(practice::ready).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isNotIncludedWithoutConsentOfNamedAuthors() {
        Practice practice = written();
        practice.ready();

        assertThatThrownBy(() -> practice.include(List.of(TEACHER)))
                .hasMessage("compendium.rule.noConsent");
    }

    @Test
    void needsNoConsentOfPupils() {
        Practice practice = written();
        practice.ready();
        practice.consent(TEACHER, TEACHER, DAY);

        practice.include(List.of(TEACHER));

        assertThat(practice.state()).isEqualTo(Practice.State.INCLUDED);
    }

    @Test
    void leavesTheCompendiumWhenConsentIsWithdrawn() {
        Practice practice = written();
        practice.ready();
        practice.consent(TEACHER, TEACHER, DAY);
        practice.include(List.of(TEACHER));

        practice.withdrawConsent(TEACHER);

        assertThat(practice.state()).isEqualTo(Practice.State.READY);
        assertThat(practice.withoutConsent(List.of(TEACHER))).containsExactly(TEACHER);
    }

    @Test
    void cannotBeRewrittenWhileIncluded() {
        Practice practice = written();
        practice.ready();
        practice.include(List.of());

        assertThatThrownBy(() -> practice.write(texts("иное"), List.of(TEACHER)))
                .hasMessage("compendium.rule.practiceIncluded");
    }

    @Test
    void keepsConsentOfAuthorsWhoStay() {
        Practice practice = written();
        practice.consent(TEACHER, TEACHER, DAY);

        practice.write(texts("9 уроков"), List.of(TEACHER));

        assertThat(practice.withoutConsent(List.of(TEACHER))).isEmpty();
        assertThat(practice.authors()).containsExactly(TEACHER);
    }

    private static Practice included() {
        Practice practice = written();
        practice.ready();
        practice.consent(TEACHER, TEACHER, DAY);
        practice.include(List.of(TEACHER));
        return practice;
    }

    @Test
    void goesToTheRegionalCentreOnlyOutOfACompendium() {
        assertThatThrownBy(() -> written().send())
                .hasMessage("compendium.rule.practiceNotIncluded");
    }

    @Test
    void isPublishedOnlyAfterItWasSent() {
        Practice practice = included();

        assertThatThrownBy(practice::publish).hasMessage("compendium.rule.practiceNotSent");
        practice.send();
        practice.publish();

        assertThat(practice.state()).isEqualTo(Practice.State.PUBLISHED);
    }

    @Test
    void cannotBeTakenOutOfTheCompendiumOnceItWasSent() {
        Practice practice = included();
        practice.send();

        assertThatThrownBy(practice::exclude).hasMessage("compendium.rule.practiceSent");
    }

    @Test
    void leavesTheCompendiumWithAConsentEvenAfterItWasSent() {
        Practice practice = included();
        practice.send();

        practice.withdrawConsent(TEACHER);

        assertThat(practice.state()).isEqualTo(Practice.State.READY);
    }

    @Test
    void hasToBeCalledReadyAgainWhenAFileCameOrWent() {
        Practice practice = written();
        practice.ready();

        practice.changed();

        assertThat(practice.state()).isEqualTo(Practice.State.DRAFT);
    }
}
