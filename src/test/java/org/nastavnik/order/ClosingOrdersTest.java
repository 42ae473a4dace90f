package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.SamplePaper;

/** The variants of the orders on the final event, on rewards, and on other orders. */
class ClosingOrdersTest {

    private static final SamplePaper EVENT = SamplePaper.of(FinalEventOrder.class);
    private static final SamplePaper REWARD = SamplePaper.of(RewardOrder.class);
    private static final SamplePaper AMENDMENT = SamplePaper.of(OrderAmendment.class);
    private static final SamplePaper CANCELLATION = SamplePaper.of(OrderCancellation.class);

    @Test
    void holdsAnEventOfStaffAmongThemselves() throws IOException {
        SamplePaper staff =
                EVENT.without("safety")
                        .without("invitation")
                        .without("time")
                        .with("internal", false)
                        .with("place", Json.createValue("библиотека"));

        assertThat(staff.text("staff"))
                .contains(
                        "1. Провести 20 мая 2027 г. итоговое мероприятие",
                        "возможности» в библиотеке.",
                        "4. Контроль")
                .doesNotContain("безопасности", "пригласить", "Приложение № 3", "служебного");
    }

    @Test
    void listsManyParticipants() throws IOException {
        assertThat(EVENT.repeated("participants", 7).text("long"))
                .contains("\n35\tДюма Алина\tученица 7 «Б» класса\t");
    }

    @Test
    void numbersOnlyTheRewardsThatAreGiven() throws IOException {
        assertThat(REWARD.without("thanked").without("letters").without("basis").text("awards"))
                .contains(
                        "1. Наградить грамотой «Лучший наставник»:",
                        "1.2. Бабенко Никиту, социального педагога",
                        "2. Заместителю директора",
                        "3. Контроль")
                .doesNotContain("благодарност", "письма", "Основание");
    }

    @Test
    void endsTheListOfLettersWithAFullStop() throws IOException {
        JsonObject letters =
                Json.createObjectBuilder()
                        .add("partners", REWARD.object("letters").getJsonArray("partners"))
                        .add("pupils", Json.createArrayBuilder())
                        .build();

        assertThat(REWARD.with("letters", letters).text("partners"))
                .contains("дополнительного образования «Учебный дом творчества».\n")
                .doesNotContain("родителям");
    }

    @Test
    void amendsTheTextOnly() throws IOException {
        assertThat(AMENDMENT.only("changes", 0).without("units").text("text"))
                .contains("1.1. в пункте 1 слова «по 30.04.2027» заменить словами «по 31.05.2027».")
                .doesNotContain("Приложение", "новая редакция", "№ п/п");
    }

    @Test
    void givesALongAnnexANewEdition() throws IOException {
        assertThat(AMENDMENT.repeated("units", 16).with("internal", true).text("long"))
                .contains("Для служебного пользования школы\n", "\n32\tГ-01\t");
    }

    @Test
    void endsSeveralOrdersAtOnce() throws IOException {
        SamplePaper several =
                CANCELLATION.repeated("cancelled", 2).with("repealed", true).without("successor");

        assertThat(several.text("several"))
                .contains(
                        "\nО признании утратившими силу приказов\n",
                        "1. Признать утратившими силу с 23.09.2026 в связи с ошибкой в составе"
                                + " наставнических пар:",
                        "1.1. приказ от 22.09.2026 № 99-к «О закреплении наставнических пар"
                                + " (групп)»;",
                        "1.2. приказ от 22.09.2026 № 99-к «О закреплении наставнических пар"
                                + " (групп)».",
                        "2. Заместителю директора")
                .doesNotContain("Отменить", "Руководствоваться");
    }

    @Test
    void saysThatOneOrderHasLostItsForce() throws IOException {
        assertThat(CANCELLATION.with("repealed", true).text("repealed"))
                .contains(
                        "\nО признании утратившим силу приказа\n",
                        "1. Признать утратившим силу с 23.09.2026");
    }
}
