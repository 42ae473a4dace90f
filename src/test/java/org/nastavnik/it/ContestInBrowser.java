package org.nastavnik.it;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.nastavnik.contest.PortfolioPart;

/** A contest by pressing what people press: from its regulation to the thanks for its winner. */
final class ContestInBrowser implements AutoCloseable {

    private static final String PRACTICE = "Первый год без страха";
    private static final List<String> EXPERTS = List.of("expert", "newcomer");
    private static final String FULL = "10";

    private final Function<String, BrowserVisitor> people;
    private final CityPapers papers;
    private final LocalDate today;
    private final String title;
    private final BrowserVisitor methodist;
    private final BrowserVisitor mentor;
    private String contest = "";

    /**
     * @param people comes in by the name of an account
     */
    ContestInBrowser(
            Function<String, BrowserVisitor> people,
            CityPapers papers,
            LocalDate today,
            String title) {
        this.people = people;
        this.papers = papers;
        this.today = today;
        this.title = title;
        methodist = people.apply("methodist");
        mentor = people.apply("mentor1b");
    }

    void announce() {
        methodist.open("contests").shoot("contests").open("contests/new?template=practices");
        methodist.fill("title", title).fill("opensOn", today.minusDays(1));
        methodist.fill("deadlineDay", today.plusDays(10)).fill("deadlineTime", "23:59");
        methodist.press("Записать").press("Объявить конкурс").shoot("contest-announced");
        contest = methodist.path();
    }

    void enter() {
        mentor.open("portfolio").shoot("contest-open").press("Начать портфолио");
        mentor.open("portfolio").follow(title).follow("Заполнить");
        for (PortfolioPart part : PortfolioPart.values()) {
            if (part == PortfolioPart.NOMINATION) {
                mentor.choose(part.name(), "Педагог – педагог");
            } else {
                mentor.fill(part.name(), ContestWalk.text(part, PRACTICE));
            }
        }
        mentor.shoot("portfolio-form").press("Записать").shoot("portfolio-written");
        try (BrowserVisitor director = people.apply("director1")) {
            director.open("portfolio").follow(title).press("Выдвинуть");
        }
        mentor.open("portfolio").follow(title).tick("согласие на передачу");
        mentor.press("Сдать портфолио").sees("SHA-256").shoot("portfolio-receipt");
    }

    /** After the deadline. */
    void admit() {
        methodist.open(contest).shoot("contest-entries");
        methodist.unfold("summary:has-text('Техническая экспертиза')");
        methodist.press("Допустить").sees("допущено");
        methodist.save("2", papers.file("D35-portfolio"));
    }

    void judge() {
        invite("Оценкина", "председатель", "expert");
        invite("Судейкина", "эксперт", "newcomer");
        invite("Протоколова", "секретарь", "");
        methodist.open(contest + "/jury").press("Раздать работы заочного этапа");
        methodist.shoot("contest-jury");
        mark("ABSENTEE");
        methodist.open(contest + "/scores/absentee").sees(PRACTICE).shoot("contest-scores");
        methodist.save("Сводная ведомость", papers.file("D36-summary"));
        methodist.check("main input[name=work]").press("Пригласить отмеченных");
        methodist.open(contest + "/jury").press("Раздать работы очного этапа");
        mark("ONSITE");
        methodist.open(contest + "/scores/onsite").shoot("contest-onsite");
    }

    private void invite(String lastName, String duty, String username) {
        methodist.open(contest + "/jury").fill("lastName", lastName).fill("firstName", "Вера");
        methodist.fill("middleName", "Павловна").choose("gender", "женский");
        methodist.fill("post", "методист").choose("duty", duty);
        methodist.press("Пригласить и получить код");
        String code = methodist.text("main [role=status] code");
        if (!username.isEmpty()) {
            try (BrowserVisitor expert = people.apply(username)) {
                expert.open("code").fill("code", code).press("Войти по коду");
            }
        }
    }

    private void mark(String stage) {
        for (String username : EXPERTS) {
            try (BrowserVisitor expert = people.apply(username)) {
                expert.open("jury").sees(PRACTICE).shoot("jury-" + stage);
                expert.pressBeside("оценено 0", PRACTICE).fillAll("mark", FULL);
                expert.fill("conclusion", "Работа цельная, опыт можно перенять.");
                expert.shoot("sheet-" + stage).press("Сдать лист").sees("сдан");
            }
        }
    }

    void award() {
        methodist.open(contest + "/results").chooseIn("main select[name^=award]", "победитель");
        methodist.fill("number", "3").fill("on", today).fill("place", "Примерск").fill("yes", "2");
        methodist.press("Записать").shoot("contest-results");
        methodist.save("Протокол жюри", papers.file("D36-protocol"));
        methodist.open(contest + "/results").press("Опубликовать итоги");
        mentor.open("portfolio").follow(title).sees("победитель", "Работа цельная");
        mentor.shoot("portfolio-result");
        try (BrowserVisitor curator = people.apply("curator1")) {
            curator.open("rewards").sees("победа в конкурсе").shoot("rewards-waiting");
        }
    }

    @Override
    public void close() {
        methodist.close();
        mentor.close();
    }
}
