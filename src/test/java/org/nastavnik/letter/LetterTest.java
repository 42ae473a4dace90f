package org.nastavnik.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Messages;

class LetterTest {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final String CHILD = "Первоклашкин Алёша";
    private static final String COURSE = "https://moodle.example.org/course/7";

    @Test
    void countsWhatIsToBeSignedAndDoneAndLeadsToTheCourse() {
        Letter letter =
                letter(
                        Reminder.Due.toSign(1, "Приказ ждёт подписи", "orders/1"),
                        Reminder.Due.work(2, "Один", "units/1"),
                        Reminder.Due.work(3, "Два", "units/2"));

        assertThat(letter.subject()).isEqualTo("Наставник: вас ждут 3 дела");
        assertThat(letter.text())
                .contains("Тестовая школа", "подписать или утвердить: 1", "сделать: 2", COURSE);
    }

    @Test
    void namesNobodyWhateverTheReminderSays() {
        Letter letter = letter(Reminder.Due.work(1, "Согласие: " + CHILD, "consents/8"));

        assertThat(letter.subject() + letter.text()).doesNotContain("Первоклашкин", "consents");
    }

    @Test
    void saysNothingOfWhatDoesNotWait() {
        assertThat(letter(Reminder.Due.work(1, "Один", "units/1")).text())
                .doesNotContain("подписать");
    }

    private static Letter letter(Reminder.Due... due) {
        return Letter.of(List.of(due), "Тестовая школа", COURSE, RUSSIAN);
    }
}
