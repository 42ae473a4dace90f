package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.lms.Page;

/** Monitoring of school № 1, whose six pupils were asked and measured twice. */
class MonitoringIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final int YEAR =
            TODAY.getMonthValue() >= 9 ? TODAY.getYear() : TODAY.getYear() - 1;

    /** Pupils of the pairs and groups in which something was measured. */
    private static final List<String> PUPILS =
            List.of("ENGAGEMENT", "GRADES", "SOFT_SKILLS", "FUTURE");

    private final DemonstrationTown town = DemonstrationTown.get();

    @Test
    void firstStageGoesFromAnswersToTheDirectorsApproval() {
        Visitor curator = town.enter("curator1");
        Visitor director = town.enter("director1");
        Page process = curator.get("monitoring/process");
        assertThat(process.body())
                .contains("<svg", "Ожидание и факт", "Ощущали ли Вы поддержку наставника?")
                .contains("Партнёры готовы провести экскурсии", "Это черновик по ответам");
        assertThat(curator.post("documents", "kind", "D25", "subject", "" + YEAR).body())
                .contains("Сначала разберите и сохраните SWOT-анализ");

        Page form = curator.get("monitoring/process/swot");
        Page refused = curator.post("monitoring/process/swot", "version", field(form, "version"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Отметьте хотя бы один вывод");
        Page kept =
                curator.post(
                        "monitoring/process/swot",
                        "version",
                        field(form, "version"),
                        "field.0",
                        "STRENGTH",
                        "words.0",
                        "Наставники поддерживают",
                        "source.0",
                        field(form, "source.0"),
                        "take.0",
                        "yes",
                        "own.THREAT",
                        "Ремонт актового зала");
        assertThat(kept.body())
                .contains("Так его сохранил куратор", "Наставники поддерживают", "средний балл")
                .contains("Ремонт актового зала");

        Page stale = curator.post("monitoring/process/swot", "version", "0", "own.THREAT", "Иное");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("Сейчас сохранено", "Ремонт актового зала", "Иное");

        Page conclusions = curator.get("monitoring-stages/process/conclusions");
        assertThat(conclusions.body()).contains("Участием в программе довольны", "Высоко оценено");
        Page concluded =
                curator.post(
                        "monitoring-stages/process/conclusions",
                        "version",
                        field(conclusions, "version"),
                        "conclusions",
                        "Программа полезна участникам.",
                        "proposals",
                        "Обновить групповые встречи.");
        assertThat(concluded.body()).contains("Отправить директору");
        curator.post(
                "monitoring-stages/process/submission", "version", field(concluded, "version"));
        assertThat(director.get("monitoring").body()).contains("на утверждении у директора");
        Page toApprove = director.get("monitoring/process");
        Page approved =
                director.post(
                        "monitoring-stages/process/approval",
                        "version",
                        field(toApprove, "version"));
        assertThat(approved.body()).contains("утверждён");
        assertThat(
                        curator.post(
                                        "monitoring/process/swot",
                                        "version",
                                        field(approved, "version"),
                                        "own.THREAT",
                                        "Поздно")
                                .status())
                .isEqualTo(422);
        isMade(curator, "D25");
        isMade(curator, "D26");
    }

    private static void isMade(Visitor visitor, String kind) {
        Page made = visitor.post("documents", "kind", kind, "subject", "" + YEAR);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.url().getPath()).matches(".*/documents/\\d+");
    }

    @Test
    void secondStageTellsMeansAndNoPersons() {
        Visitor director = town.enter("director1");
        Page impact = director.get("monitoring/impact");

        assertThat(impact.body())
                .contains("<svg", "вовлеченность обучающихся", "снижение – улучшение")
                .contains("мало данных")
                .doesNotContain("Тестова Вера", "monitoring/measurements");
        isMade(town.enter("curator1"), "D27");
    }

    @Test
    void psychologistTypesWhatTheCuratorDoesNotEvenFind() {
        Visitor psychologist = town.enter("psychologist1");
        Visitor curator = town.enter("curator1");
        String address = "monitoring/measurements/BURNOUT";
        assertThat(curator.get("monitoring/measurements").body()).doesNotContain("BURNOUT");
        assertThat(curator.get(address).status()).isEqualTo(404);
        assertThat(curator.post(address, "entry.15", "7", "method", "Опрос").status())
                .isEqualTo(404);

        Page wrong =
                psychologist.post(
                        address, "entry.15", "77", "entry.15.was", "", "method", "Методика");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"entry.15-problem\"", "value=\"77\"");
        Page nameless = psychologist.post(address, "entry.15", "7", "entry.15.was", "");
        assertThat(nameless.body()).contains("id=\"method-problem\"");

        psychologist.post(
                address, "entry.15", "6,5", "entry.15.was", "", "method", "Методика психолога");
        assertThat(psychologist.get(address).body()).contains("value=\"6,5\"");
        assertThat(town.enter("mentee1").get("monitoring/mine").body())
                .contains("уровень профессионального выгорания", "6,5", "Методика психолога");
        assertThat(town.enter("mentor1").get("monitoring/mine").body())
                .doesNotContain("профессионального выгорания");

        Page unseen =
                psychologist.post(
                        address, "entry.15", "5", "entry.15.was", "", "method", "Методика");
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.body()).contains("оценку изменили: сейчас 6,5");
        psychologist.post(
                address, "entry.15", "", "entry.15.was", "6,5", "method", "Методика психолога");
        assertThat(town.enter("mentee1").get("monitoring/mine").body())
                .doesNotContain("профессионального выгорания");
    }

    @Test
    void whatSomebodyAnsweredNobodyChangesForHim() {
        Visitor curator = town.enter("curator1");
        String address = "monitoring/measurements/ENGAGEMENT";

        assertThat(curator.get(address).body()).contains("ответил(а) сам(а)");
        Page refused =
                curator.post(address, "entry.103", "9", "entry.103.was", "", "method", "Журнал");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("На это участник ответил сам");
    }

    @Test
    void diagnosticsNamePersonsToCuratorAndPsychologistOnly() {
        Visitor curator = town.enter("curator1");
        assertThat(curator.get("monitoring/diagnostics").body())
                .contains("П-01", "Работа с родителями", "+2");
        isMade(curator, "D24");

        for (String other : List.of("director1", "mentor1", "mentee1", "methodist", "admin")) {
            Visitor visitor = town.enter(other);
            assertThat(visitor.get("monitoring/diagnostics").status()).as(other).isEqualTo(403);
            assertThat(visitor.post("documents", "kind", "D24", "subject", "" + YEAR).status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void methodistMentorAndStrangerSeeNothingOfPersons() {
        for (String other : List.of("methodist", "admin", "mentor1", "mentee1")) {
            Visitor visitor = town.enter(other);
            assertThat(visitor.get("monitoring").status()).as(other).isEqualTo(403);
            assertThat(visitor.get("monitoring/impact").status()).as(other).isEqualTo(403);
            for (String parameter : PUPILS) {
                assertThat(visitor.get("monitoring/measurements/" + parameter).status())
                        .as(other)
                        .isEqualTo(403);
            }
        }
        Visitor stranger = town.enter("curator2");
        assertThat(stranger.get("monitoring/process").body())
                .doesNotContain("Партнёры готовы провести экскурсии");
        assertThat(stranger.get("monitoring/measurements/GRADES").body())
                .doesNotContain("entry.103");
        assertThat(
                        stranger.post(
                                        "monitoring/measurements/GRADES",
                                        "entry.103",
                                        "5",
                                        "entry.103.was",
                                        "",
                                        "method",
                                        "Журнал")
                                .status())
                .isEqualTo(200);
        assertThat(town.enter("curator1").get("monitoring/measurements/GRADES").body())
                .contains("value=\"3,2\"");
    }

    private static String field(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"")
                        .matcher(page.body());
        assertThat(field.find()).as(name).isTrue();
        return field.group(1).replace("&#34;", "\"").replace("&amp;", "&");
    }
}
