package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;

/** What agreements and notices say in the cases that the samples do not show. */
class PairingPapersTest {

    private static final String TEACHER =
            """
            {"name": {"lastName": "Образцов-Тестов", "firstName": "Пётр", "middleName": "Ильич",
                      "gender": "M"},
             "post": "учитель математики", "representation": null}
            """;
    private static final String BEGINNER =
            """
            {"name": {"lastName": "Учебная", "firstName": "Майя", "middleName": "Олеговна",
                      "gender": "F"},
             "post": "учитель физики", "representation": null}
            """;
    private static final String SCHOOLGIRL =
            """
            {"name": {"lastName": "Дубко", "firstName": "Жанна", "middleName": null, "gender": "F"},
             "post": "ученица 9 «В» класса", "representation": %s}
            """;
    private static final String MOTHER =
            """
            {"acts": false, "by": {"relation": "мать", "document": null, "name":
              {"lastName": "Дубко", "firstName": "Инна", "middleName": "Олеговна", "gender": "F"}}}
            """;

    @Nested
    class Agreement {

        private final PaperSample sample = PaperSample.of("mentoring-agreement");

        @Test
        void needsNoRepresentativeBetweenTeachers() {
            String text =
                    sample.with("/mentor", TEACHER)
                            .with("/mentees", "[" + BEGINNER + "]")
                            .with("/minors", "false")
                            .text("teachers");

            assertThat(text)
                    .contains(
                            "Образцов-Тестов Пётр Ильич, учитель математики (далее\u00a0– Наставник), и"
                                    + " Учебная Майя Олеговна, учитель физики (далее",
                            "Любая Сторона может отказаться")
                    .doesNotContain("законн", "несовершеннолетн");
        }

        @Test
        void callsEachOfAGroupAMentee() {
            String text =
                    sample.with("/mentor", TEACHER)
                            .with(
                                    "/mentees",
                                    "[" + BEGINNER + "," + SCHOOLGIRL.formatted(MOTHER) + "]")
                            .with("/group", "true")
                            .text("group");

            assertThat(text)
                    .contains(
                            "учитель физики; Дубко Жанна, ученица 9 «В» класса, действующая с согласия"
                                    + " законного представителя\u00a0– матери Дубко Инны Олеговны",
                            "(далее\u00a0– Наставляемые, каждый из них\u00a0– Наставляемый)",
                            "Работа наставнической группы ведётся")
                    .doesNotContain("наставнической пары");
        }

        @Test
        void isSignedByATeenagerBesideTheRepresentative() {
            assertThat(
                            sample.with("/mentees", "[" + SCHOOLGIRL.formatted(MOTHER) + "]")
                                    .text("teenager"))
                    .contains(
                            "\nНаставляемый\t\t\t\tЖ.\u00a0Дубко\n",
                            "\nЗаконный представитель Наставляемого (мать)\t\t\t\tИ.О.\u00a0Дубко\n");
        }

        @Test
        void isSignedByTheRepresentativeInsteadOfAChild() {
            assertThat(sample.text("child"))
                    .contains("Законный представитель Наставляемого (опекун)")
                    .doesNotContain("\nНаставляемый\t", "А.Г.\u00a0Мамедов");
        }

        @Test
        void leavesARepresentativeUnknownToThePen() {
            String unknown = SCHOOLGIRL.formatted("{\"acts\": true, \"by\": null}");

            assertThat(sample.with("/mentees", "[" + unknown + "]").text("unknown"))
                    .contains(
                            "в лице законного представителя ______________________________ (далее",
                            "\nЗаконный представитель Наставляемого\t\t\t\t\n");
        }

        @Test
        void holdsNoConsentToProcessing() {
            assertThat(sample.text("no-consent")).doesNotContain("персональн", "согласие на");
        }
    }

    @Nested
    class Partnership {

        private final PaperSample sample = PaperSample.of("partner-agreement");

        @Test
        void mayHaveNoEndAndNoMentorsYet() {
            assertThat(
                            sample.without("/to")
                                    .with("/mentors", "[]")
                                    .without("/contact")
                                    .text("open"))
                    .contains(
                            "и действует бессрочно.",
                            "работников с их согласия.",
                            "от Школы\u00a0– Тестова\u00a0О.В., заместитель директора по УВР.");
        }

        @Test
        void namesAWarrantAndAgreesWithTheGenderOfWhoSigns() {
            String head =
                    """
                    {"post": "заместитель директора", "name":
                     {"lastName": "Седых", "firstName": "Лия", "middleName": "Львовна", "gender": "F"}}
                    """;

            assertThat(
                            sample.with("/head", head)
                                    .with("/headAuthority", "\"доверенности от 11.01.2026 № 2\"")
                                    .text("warrant"))
                    .contains(
                            "в лице заместителя директора Седых Лии Львовны, действующей на основании"
                                    + " доверенности от 11.01.2026 № 2, с другой стороны");
        }
    }

    @Nested
    class Notices {

        private final PaperSample pair = PaperSample.of("pair-notice");
        private final PaperSample end = PaperSample.of("mentoring-end-notice");
        private final String mother =
                """
                {"lastName": "Черновик", "firstName": "Ада", "middleName": null, "gender": "F"}
                """;

        @Test
        void tellTheParentsOfAMentorWhomTheChildHelps() {
            String text =
                    pair.with("/representative", mother)
                            .without("/mentor")
                            .with(
                                    "/mentee",
                                    "{\"post\": \"ученик 6 «Б» класса\", \"name\": {\"lastName\":"
                                            + " \"Сафин\", \"firstName\": \"Фарид\", \"middleName\":"
                                            + " null, \"gender\": \"M\"}}")
                            .text("mentor");

            assertThat(text)
                    .contains(
                            "Черновик Аде\n",
                            "Уважаемая Ада!",
                            "Наставник\u00a0– Пробный Илья Семёнович; наставляемый\u00a0– Сафин Фарид,"
                                    + " ученик 6 «Б» класса.")
                    .doesNotContain("Уважаемые родители");
        }

        @Test
        void nameNoOtherMinorOfAGroup() {
            assertThat(pair.with("/group", "true").without("/mentor").text("group"))
                    .contains(
                            "О формировании\nнаставнической группы",
                            "закреплена наставническая группа, в которую вошёл",
                            "Наставник\u00a0– Пробный Илья Семёнович.\n")
                    .doesNotContain("пара", "наставляемый");
        }

        @Test
        void tellWhyMentoringEndedEarly() {
            assertThat(
                            end.with("/early", "\"переход наставника в другую школу\"")
                                    .with(
                                            "/order",
                                            "{\"number\": \"12-од\", \"date\": \"2027-02-01\"}")
                                    .without("/results")
                                    .without("/representative")
                                    .text("early"))
                    .contains(
                            "досрочно завершена работа",
                            "Причина: переход наставника в другую школу (приказ от\u00a001.02.2027"
                                    + " №\u00a012-од).",
                            "Уважаемые родители Пробного Ильи Семёновича!")
                    .doesNotContain("Результаты");
        }
    }
}
