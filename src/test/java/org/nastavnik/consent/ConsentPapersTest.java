package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;

/** What consents and their withdrawal say in the cases that the samples do not show. */
class ConsentPapersTest {

    private static final PaperSample ADULT = PaperSample.of("processing-consent");
    private static final PaperSample CHILD = PaperSample.of("processing-consent-child");
    private static final PaperSample TEEN = PaperSample.of("processing-consent-teen");
    private static final PaperSample PUBLIC = PaperSample.of("distribution-consent");
    private static final PaperSample WITHDRAWAL = PaperSample.of("consent-withdrawal");
    private static final PaperSample NOTICE = PaperSample.of("processing-end-notice");
    private static final String WOMAN =
            """
            {"lastName": "Примерова", "firstName": "Анна", "middleName": "Сергеевна", "gender": "F"}
            """;
    private static final String MOTHER =
            """
            {"name": %s, "relation": "мать", "document": null}
            """
                    .formatted(WOMAN);

    @Test
    void speaksToAWomanAsToAWoman() {
        assertThat(ADULT.with("/subject", WOMAN).text("woman"))
                .contains("Я, Примерова Анна Сергеевна,\nзарегистрированная по адресу:")
                .doesNotContain("зарегистрированный");
    }

    @Test
    void givesNobodyTheDataWhereTheSchoolProcessesAllByItself() {
        assertThat(ADULT.without("/processor").text("own-server"))
                .contains(
                        "5. Обработка другим лицом по поручению Оператора: не производится.",
                        "извлечение, использование, блокирование,")
                .doesNotContain("передача");
    }

    @Test
    void lastsUntilThePurposeIsReachedWhereNoDayIsSet() {
        assertThat(ADULT.without("/validTo").text("no-term"))
                .contains("6. Срок действия согласия: со дня подписания до достижения цели");
    }

    @Test
    void takesTheCertificateOfBirthAsAMothersAuthority() {
        assertThat(CHILD.with("/representative", MOTHER).text("mother"))
                .contains(
                        "являюсь законным представителем (мать) несовершеннолетней Мамедовой Лейлы",
                        "(подтверждает также полномочия законного представителя)")
                .doesNotContain("основание:");
        assertThat(TEEN.text("mother"))
                .contains("полномочия подтверждает свидетельство о рождении:");
    }

    @Test
    void namesTheDocumentOfATrustee() {
        String trustee =
                """
                {"name": {"lastName": "Дюма", "firstName": "Пётр", "middleName": null, "gender": "M"},
                 "relation": "попечитель", "document": "распоряжение от 12.01.2026 № 3"}
                """;

        assertThat(TEEN.with("/representative", trustee).text("trustee"))
                .contains(
                        "(попечитель) несовершеннолетнего Пробного Ильи Семёновича, 30.11.2011",
                        "(основание: распоряжение от 12.01.2026 № 3)",
                        "П.\u00a0Дюма")
                .doesNotContain("свидетельство о рождении");
    }

    @Test
    void letsATeenagerConsentInADocumentOfTheirOwn() {
        String text = TEEN.text("two-sheets");

        assertThat(text.split("СОГЛАСИЕ\n"))
                .hasSize(3)
                .satisfies(
                        papers -> {
                            assertThat(papers[1])
                                    .startsWith("законного представителя на обработку")
                                    .contains("Д.П.\u00a0Пробная-Черновик")
                                    .doesNotContain("И.С.\u00a0Пробный");
                            assertThat(papers[2])
                                    .startsWith("на обработку персональных данных\nЯ, Пробный Илья")
                                    .contains("И.С.\u00a0Пробный")
                                    .doesNotContain("Пробная-Черновик", "законн");
                        });
    }

    @Test
    void leavesYesAndNoToAPen() {
        assertThat(PUBLIC.text("pen"))
                .contains("\nфамилия, имя, отчество (при наличии)\t\t\n", "\n☐\u00a0без передачи")
                .doesNotContain("☑", "☒");
    }

    @Test
    void printsTheContactThatIsKnown() {
        assertThat(PUBLIC.with("/contact", "\"post@primer.example\"").text("contact"))
                .contains("контактная информация: post@primer.example,")
                .doesNotContain("адрес электронной почты или");
    }

    @Test
    void takesBackOnesOwnConsent() {
        assertThat(WITHDRAWAL.without("/ward").text("own"))
                .contains(
                        "отзываю согласие на обработку моих персональных данных, данное 07.09.2026",
                        "не превышающий тридцати дней с даты поступления")
                .doesNotContain("несовершеннолетн", "трёх рабочих дней");
    }

    @Test
    void demandsThatAPublicationVanishes() {
        String publication =
                """
                {"data": ["фотографии", "фамилия и имя"],
                 "resources": ["https://obrazcovskaya.example/nastavnichestvo/index.html"]}
                """;

        assertThat(WITHDRAWAL.with("/publication", publication).text("publication"))
                .contains(
                        "ТРЕБОВАНИЕ\nо прекращении распространения персональных данных",
                        "персональных данных: фотографии; фамилия и имя.",
                        "index.html\u00a0– не позднее трёх рабочих дней",
                        "несовершеннолетнего Пробного Ильи Семёновича")
                .doesNotContain("ЗАЯВЛЕНИЕ", "тридцати дней");
    }

    @Test
    void answersSomebodyWhoHadConsentedForHimself() {
        assertThat(NOTICE.without("/ward").without("/act").with("/applicant", WOMAN).text("own"))
                .contains(
                        "Примеровой Анне Сергеевне\n",
                        "Уважаемая Анна Сергеевна!",
                        "обработка Ваших персональных данных. Цель",
                        "уничтожены 01.12.2026, в пределах тридцати дней")
                .doesNotContain("акт от", "несовершеннолетн");
    }

    @Test
    void saysWhenNoConsentIsRegistered() {
        assertThat(PaperSample.of("consent-register").with("/entries", "[]").text("empty"))
                .contains("Согласий не зарегистрировано.");
    }
}
