package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Messages;

/** What routes and personalised programmes say in the cases that the samples do not show. */
class PlanPapersTest {

    private static final PaperSample ROUTE = PaperSample.of("mentee-route");
    private static final PaperSample PROGRAMME = PaperSample.of("personalised-programme");

    @Test
    void routeOfATeacherIsSeenByNoRepresentative() {
        String teacher =
                """
                {"post": "учитель физики", "name":
                 {"lastName": "Учебная", "firstName": "Майя", "middleName": "Олеговна", "gender": "F"}}
                """;

        assertThat(
                        ROUTE.with("/mentee", teacher)
                                .with("/minor", "false")
                                .without("/need")
                                .text("teacher"))
                .contains("\nС маршрутом ознакомлена:\n", "М.О.\u00a0Учебная")
                .doesNotContain("Законный представитель", "Запрос");
    }

    @Test
    void routeIsThePlanAsTheMenteeGoesThroughIt() throws Exception {
        IndividualPlan plan = PlanFixtures.anApproved();
        plan.mark(1, PlanItem.Fact.done(PlanFixtures.TODAY, "Карты готовы"), PlanFixtures.TODAY);
        plan.mark(
                2,
                new PlanItem.Fact(PlanItem.Status.MOVED, null, null, "карантин"),
                PlanFixtures.TODAY);
        MenteeRoute route =
                MenteeRoute.of(
                        plan,
                        UnitFixtures.aPair().period(),
                        around(),
                        Messages.in(Locale.forLanguageTag("ru")));

        assertThat(PaperText.of(route))
                .contains(
                        "ФИО наставляемого. Пример Фарид\n",
                        "Период работы. С\u00a001.10.2026 по\u00a031.05.2027",
                        "1\tПроектирование урока\tРазработка технологической карты урока\t",
                        "\t20.11.2026. Карты готовы\n",
                        "\tПеренесено: карантин\n")
                .doesNotContain("Запрос");
    }

    private static MenteeRoute.Around around() {
        Signatory mentor =
                new Signatory(
                        Post.of("учитель"),
                        DeclinableName.of(new PersonName("Показова", "Лия", null), Gender.F));
        Signatory mentee =
                new Signatory(
                        Post.of(""),
                        DeclinableName.of(new PersonName("Пример", "Фарид", null), Gender.M));
        return new MenteeRoute.Around(
                InstitutionName.of("Школа"), mentee, mentor, "«Учитель – учитель»", null, false);
    }

    @Test
    void routeShowsWhatWasDoneAndWhatWasPutOff() {
        assertThat(ROUTE.text("facts"))
                .contains(
                        "\t13.10.2026. Выбрана тема «Мосты нашего города»\n",
                        "\tПеренесено на январь\n",
                        "Выступление на школьной конференции\t\n");
    }

    @Test
    void programmeLeavesBlanksInItsMarkUntilAnOrderApproves() {
        assertThat(PROGRAMME.without("/approval/order").text("draft"))
                .contains("_____________ Т.А.\u00a0Показова\nПриказ от ____________ №\u00a0____\n");
    }

    @Test
    void programmeSaysOfAParticipantOnlyWhatIsKnown() {
        assertThat(
                        PROGRAMME
                                .without("/mentor/experience")
                                .without("/mentee/experience")
                                .text("unknown"))
                .contains(
                        "Пётр Ильич, учитель математики; высшая квалификационная категория\n",
                        "Учебная Майя Олеговна, учитель физики\n");
    }

    @Test
    void programmeNamesDifficultiesLater() {
        assertThat(PROGRAMME.with("/difficulties", "[]").with("/strengths", "[]").text("first-day"))
                .contains(
                        "Затруднения: не выявлены.",
                        "Сильные стороны: будут уточнены в ходе работы.");
    }
}
