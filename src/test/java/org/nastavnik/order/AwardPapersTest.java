package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;

/** What certificates, letters and the register say in the cases that the samples do not show. */
class AwardPapersTest {

    private static final PaperSample PARENTS = PaperSample.of("thanks-to-parents");
    private static final PaperSample PARTNER = PaperSample.of("thanks-to-partner");

    @Test
    void certificateNamesNoOrderWhereNoneIsGiven() {
        assertThat(PaperSample.of("best-mentor-certificate").without("/order").text("no-order"))
                .endsWith("\nг.\u00a0Образцовск, 2027 год\n")
                .doesNotContain("Приказ");
    }

    @Test
    void certificateLeavesNameAndClassInTheNominative() {
        String text =
                PaperSample.of("best-mentor-certificate")
                        .with(
                                "/name",
                                """
                                {"lastName": "Образченко", "firstName": "Любовь", "middleName": null,
                                 "gender": "F"}
                                """)
                        .with("/post", "\"ученица 10 «А» класса\"")
                        .text("pupil");

        assertThat(text)
                .contains("награждается\nОбразченко Любовь\nученица 10 «А» класса,\nза высокие");
    }

    @Test
    void letterSpeaksToAManAsToAMan() {
        String man =
                """
                {"post": "учитель информатики", "name":
                 {"lastName": "Мамедов", "firstName": "Али", "middleName": "Гасан оглы", "gender": "M"}}
                """;

        assertThat(PaperSample.of("thanks-to-mentor").with("/mentor", man).text("man"))
                .contains(
                        "учителю информатики\nМамедову Али Гасан оглы\nУважаемый Али Гасан оглы!");
    }

    @Test
    void letterWritesToParentsWhoseNamesAreUnknown() {
        assertThat(PARENTS.with("/parents", "[]").text("unknown"))
                .contains("Уважаемые родители Черновик Дарьи Павловны!");
    }

    @Test
    void letterTellsParentsOfTheirChildByTheFirstName() {
        assertThat(PARENTS.text("child")).contains("В 2026/2027 учебном году Дарья стала");
    }

    @Test
    void letterWithoutAHeadSpeaksToThePartnerAsAWhole() {
        String text =
                PARTNER.without("/head")
                        .with("/partner", "\"Дом детского творчества\"")
                        .text("no-head");

        assertThat(text)
                .contains("\nДому детского творчества\nУважаемые коллеги!\n")
                .contains("благодарят коллектив Дома детского творчества за участие");
    }

    @Test
    void letterWritesToOneParent() {
        String father =
                """
                [{"name": {"lastName": "Черновик", "firstName": "Павел", "middleName": "Андреевич",
                           "gender": "M"}}]
                """;

        assertThat(PARENTS.with("/parents", father).without("/merit").text("father"))
                .contains(
                        "\nУважаемый Павел Андреевич!\n",
                        "Дарья стала наставником младших школьников.");
    }

    @Test
    void letterThanksAPartnerWhoseMentorsAreNotNamed() {
        assertThat(PARTNER.with("/mentors", "[]").without("/merit").text("whole"))
                .contains("в 2026/2027 учебном году.\n")
                .doesNotContain("Особая благодарность");
    }

    @Test
    void registerSaysWhenItIsEmpty() {
        assertThat(PaperSample.of("order-register").with("/entries", "[]").text("empty"))
                .contains("Приказов не зарегистрировано.");
    }
}
