package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;

/** Mentoring as work, by article 351.8 of the Labour Code. */
class LabourPapersTest {

    private static final PaperSample CONSENT = PaperSample.of("labour-mentoring-consent");
    private static final PaperSample SUPPLEMENT = PaperSample.of("labour-contract-supplement");
    private static final String NOTICE_TERM =
            "предупредив об этом другую сторону в письменной форме не позднее чем за три рабочих дня.";

    @Test
    void letsBothSidesStopThreeWorkingDaysAhead() {
        assertThat(CONSENT.text("term")).contains(NOTICE_TERM);
        assertThat(SUPPLEMENT.text("term")).contains(NOTICE_TERM);
    }

    @Test
    void agreesWithTheGenderOfTheWorker() {
        String woman =
                """
                {"post": "учитель начальных классов", "name":
                 {"lastName": "Дубко", "firstName": "Жанна", "middleName": "Олеговна", "gender": "F"}}
                """;

        assertThat(CONSENT.with("/worker", woman).text("woman"))
                .contains(
                        "от учителя начальных классов Дубко Жанны Олеговны\n",
                        "Российской Федерации согласна по поручению");
        assertThat(SUPPLEMENT.with("/worker", woman).text("woman")).contains("получила:");
    }

    @Test
    void leavesTheMenteesToAnOrder() {
        assertThat(CONSENT.with("/mentees", "[]").text("no-mentees"))
                .contains("в отношении работников, которые будут закреплены за мной приказом, на");
        assertThat(SUPPLEMENT.with("/mentees", "[]").text("no-mentees"))
                .contains("оказывает работникам, закреплённым за ним приказом, помощь");
    }

    @Test
    void namesWhatAnActingDirectorActsOn() {
        String text =
                SUPPLEMENT
                        .with("/director/post", "\"исполняющий обязанности директора\"")
                        .with("/director/name/lastName", "\"Показов\"")
                        .with("/director/name/firstName", "\"Тимур\"")
                        .with("/director/name/middleName", "\"Андреевич\"")
                        .with("/director/name/gender", "\"M\"")
                        .with(
                                "/authority",
                                "\"приказа управления образования от 01.09.2026 № 5-к\"")
                        .text("acting");

        assertThat(text)
                .contains(
                        "в лице исполняющего обязанности директора Показова Тимура Андреевича,"
                                + " действующего на основании приказа управления образования")
                .doesNotContain("Устава");
    }

    @Test
    void leavesBlanksInADraft() {
        assertThat(SUPPLEMENT.without("/registration").text("draft"))
                .contains(
                        "ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ №\u00a0____\n",
                        "г.\u00a0Образцовск\t____________\n");
    }

    @Test
    void needsNoConsentWhereMentoringIsPartOfTheJob() {
        assertThat(PaperSample.of("labour-mentoring-note").without("/clause").text("contract"))
                .contains(
                        "трудовым договором от\u00a026.08.2019 №\u00a031.",
                        "дополнительное соглашение к трудовому договору о наставничестве не"
                                + " оформляются");
    }
}
