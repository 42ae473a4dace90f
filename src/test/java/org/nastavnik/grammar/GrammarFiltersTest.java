package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.PersonName;

class GrammarFiltersTest {

    private static final DeclinableName MENTOR =
            DeclinableName.of(new PersonName("Примерова", "Анна", "Сергеевна"), Gender.F);

    private static String apply(Object value, String... filters) {
        Object result = value;
        for (String filter : filters) {
            result = Objects.requireNonNull(GrammarFilters.all().get(filter)).apply(result);
        }
        return result.toString();
    }

    @Test
    void chainsACaseAndAShortForm() {
        assertThat(apply(MENTOR, "gen")).isEqualTo("Примеровой Анны Сергеевны");
        assertThat(apply(MENTOR, "dat", "s")).isEqualTo("Примеровой\u00a0А.С.");
        assertThat(apply(MENTOR, "sig")).isEqualTo("А.С.\u00a0Примерова");
        assertThat(apply(MENTOR, "given")).isEqualTo("Анна Сергеевна");
        assertThat(apply(Post.of("учитель химии"), "acc", "cap")).isEqualTo("Учителя химии");
    }

    @Test
    void whatFollowsANameIsDeclinedWithNoneOfItsForms() {
        DeclinableName told = MENTOR.followedBy("методист", "7 «А»");

        assertThat(apply(told, "gen")).isEqualTo("Примеровой Анны Сергеевны (методист)");
        assertThat(apply(told, "dat", "s")).isEqualTo("Примеровой\u00a0А.С. (7 «А»)");
        assertThat(apply(told, "sig")).isEqualTo("А.С.\u00a0Примерова");
        assertThat(apply(told, "given")).isEqualTo("Анна Сергеевна");
    }

    @ParameterizedTest
    @CsvSource({
        "Освоить урок,Освоить урок.",
        "Освоить урок. ,Освоить урок.",
        "Как освоить урок?,Как освоить урок?",
        "Провести «Час чтения»,Провести «Час чтения».",
        "«Освоить урок.»,«Освоить урок.»"
    })
    void endsASentenceOnce(String typed, String printed) {
        assertThat(apply(typed, "stop")).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "Анна,Сергеевна,А.С.",
        "Анна-Мария,Сергеевна,А.-М.С.",
        "Чен-ын,,Ч.",
        "Али,Гасан оглы,А.Г.",
        "Фарид,,Ф."
    })
    void takesTheInitialsOfNames(String first, String middle, String initials) {
        DeclinableName name = DeclinableName.of(new PersonName("Учебная", first, middle), Gender.F);

        assertThat(apply(name, "sig")).isEqualTo(initials + "\u00a0Учебная");
        assertThat(apply(name, "s")).isEqualTo("Учебная\u00a0" + initials);
    }

    @Test
    void writesDatesAndNumbersSoThatTheyDoNotPart() {
        LocalDate day = LocalDate.of(2026, 9, 2);

        assertThat(apply(day, "long")).isEqualTo("2\u00a0сентября\u00a02026\u00a0г.");
        assertThat(apply(day, "dotted")).isEqualTo("02.09.2026");
        assertThat(apply("100-к", "no")).isEqualTo("№\u00a0100-к");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01,2026-10-05,с~1 по~5~октября~2026~г.,с~01.10.2026 по~05.10.2026",
        "2026-09-28,2026-10-05,с~28~сентября по~5~октября~2026~г.,с~28.09.2026 по~05.10.2026",
        "2026-09-01,2027-05-31,с~1~сентября~2026~г. по~31~мая~2027~г.,с~01.09.2026 по~31.05.2027",
        "2026-09-01,2027-09-01,с~1~сентября~2026~г. по~1~сентября~2027~г.,с~01.09.2026"
                + " по~01.09.2027",
        "2026-10-01,2026-10-01,1~октября~2026~г.,01.10.2026",
        "2026-09-01,,с~1~сентября~2026~г.,с~01.09.2026"
    })
    void writesAPeriod(LocalDate from, LocalDate to, String inWords, String dotted) {
        Period period = new Period(from, to);

        assertThat(apply(period, "long")).isEqualTo(inWords.replace('~', '\u00a0'));
        assertThat(apply(period, "dotted")).isEqualTo(dotted.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "1,пар,1~пара",
        "21,часов,21~час",
        "111,часов,111~часов",
        "2,пар,2~пары",
        "12,пар,12~пар",
        "0,встреч,0~встреч",
        "1.5,часов,'1,5~часа'",
        "2.0,часов,'2,0~часа'",
        "5.0,часов,'5,0~часов'",
        "3,лет,3~года",
        "25,лет,25~лет",
        "2,наставляемых,2~наставляемых",
        "22,человек,22~человека",
        "1001,баллов,1~001~балл"
    })
    void countsWithANoun(BigDecimal number, String noun, String written) {
        assertThat(apply(number, noun)).isEqualTo(written.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "0,num,0",
        "8.0,num,'8,0'",
        "-0.4,num,'−0,4'",
        "999,num,999",
        "1234,num,1~234",
        "1234567.25,num,'1~234~567,25'",
        "71.4,percent,'71,4~%'",
        "0,percent,0~%",
        "1.2,signed,'+1,2'",
        "-1200,signed,−1~200",
        "0.0,signed,'0,0'"
    })
    void writesNumbersTheRussianWay(BigDecimal number, String filter, String written) {
        assertThat(apply(number, filter)).isEqualTo(written.replace('~', '\u00a0'));
    }

    @Test
    void writesWholeNumbersToo() {
        assertThat(apply(5_000, "num")).isEqualTo("5\u00a0000");
        assertThat(apply(100L, "percent")).isEqualTo("100\u00a0%");
    }

    @Test
    void tellsTheGenderThatOtherWordsAgreeWith() {
        DeclinableName man = DeclinableName.of(new PersonName("Сафин", "Фарид", null), Gender.M);

        assertThat(apply(MENTOR, "female")).isEqualTo("true");
        assertThat(apply(MENTOR, "gen", "female")).isEqualTo("true");
        assertThat(apply(man, "female")).isEqualTo("false");
    }

    @Test
    void joinsAList() {
        assertThat(apply(List.of("а", "б", "в"), "list")).isEqualTo("а, б и в");
        assertThat(apply(List.of("а"), "list")).isEqualTo("а");
        assertThat(apply(List.of(), "list")).isEmpty();
    }

    @Test
    void declinesEachOfAList() {
        DeclinableName mentee = DeclinableName.of(new PersonName("Сафин", "Фарид", null), Gender.M);

        assertThat(apply(List.of(MENTOR, mentee), "gen", "list"))
                .isEqualTo("Примеровой Анны Сергеевны и Сафина Фарида");
        assertThat(apply(List.of(MENTOR, mentee), "dat", "s", "list"))
                .isEqualTo("Примеровой\u00a0А.С. и Сафину\u00a0Ф.");
    }

    @Test
    void refusesAValueOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> apply("Примерова", "gen"));
        assertThatIllegalArgumentException().isThrownBy(() -> apply("Примерова", "list"));
        assertThatIllegalArgumentException().isThrownBy(() -> apply("71,4", "percent"));
        assertThatIllegalArgumentException().isThrownBy(() -> apply("5", "часов"));
        assertThatIllegalArgumentException().isThrownBy(() -> apply("1 мая", "long"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,пара",
        "2,пары",
        "4,пары",
        "5,пар",
        "0,пар",
        "11,пар",
        "14,пар",
        "21,пара",
        "102,пары",
        "112,пар"
    })
    void choosesTheWordBesideANumber(int number, String word) {
        assertThat(Plural.of(number, "пара", "пары", "пар")).isEqualTo(number + "\u00a0" + word);
    }

    @Test
    void areAllToldToAuthorsOfTemplates() throws IOException {
        String told = Files.readString(Path.of("src", "docs", "templates.md"));

        assertThat(GrammarFilters.all().keySet())
                .allSatisfy(filter -> assertThat(told).containsPattern("(?U)\\b" + filter + "\\b"));
    }
}
