package org.nastavnik.letter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.DayOfWeek;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class HourOfLettersTest {

    private final HourOfLetters hour = new HourOfLetters();

    @Test
    void timerOutlivesADatabaseThatIsAway() {
        hour.letters =
                new SendLetters() {
                    @Override
                    void sendDue() {
                        throw new PersistenceException("away");
                    }
                };

        assertThatCode(hour::send).doesNotThrowAnyException();
    }

    @Test
    void misspeltDayIsToldAtTheStart() {
        hour.settings = new Set("MONTAG");

        assertThatThrownBy(hour::check).hasMessage("nastavnik.smtp.day cannot be read");
    }

    @Test
    void readableSettingsStart() {
        hour.settings = new Set("FRIDAY");

        assertThatCode(hour::check).doesNotThrowAnyException();
    }

    private static final class Set extends LetterSettings {

        private final String day;

        Set(String day) {
            this.day = day;
        }

        @Override
        boolean isOn() {
            return true;
        }

        @Override
        DayOfWeek day() {
            return DayOfWeek.valueOf(day);
        }

        @Override
        int hour() {
            return 8;
        }

        @Override
        Properties session() {
            return new Properties();
        }
    }
}
