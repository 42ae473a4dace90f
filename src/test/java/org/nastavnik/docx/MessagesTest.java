package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String RUSSIAN = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";

    private static Properties messages(String file) {
        Properties messages = new Properties();
        String path = "/messages/docx/" + file;
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(MessagesTest.class.getResourceAsStream(path)),
                        StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    @ParameterizedTest
    @EnumSource
    void haveTextForEveryFinding(FindingCode code) {
        assertThat(messages(RUSSIAN)).containsKey(code.key());
    }

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(messages(ENGLISH).keySet()).isEqualTo(messages(RUSSIAN).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {RUSSIAN, ENGLISH})
    void areMessageFormats(String file) {
        assertThat(messages(file).values())
                .allSatisfy(
                        text ->
                                assertThat(
                                                MessageFormat.format(
                                                        (String) text, "а", "б", "в", "г", "д"))
                                        .doesNotContain("'", "{0}"));
    }

    @Test
    void nameTagPlaceAndRemedy() {
        Place place = new Place("word/document.xml", 1, 1, 14, 3);
        Finding finding =
                new Finding(
                        FindingCode.UNKNOWN_TAG,
                        place,
                        "{{mentor.fioo}}",
                        "а {{mentor.fioo}} б",
                        "mentor.fio");
        Properties messages = messages(RUSSIAN);

        assertThat(
                        MessageFormat.format(
                                messages.getProperty(place.messageKey()),
                                place.arguments().toArray()))
                .isEqualTo("таблица 1, строка 14, ячейка 3");
        assertThat(
                        MessageFormat.format(
                                messages.getProperty(finding.messageKey()),
                                finding.arguments().toArray()))
                .contains("{{mentor.fioo}}", "mentor.fio?");
        assertThat(messages).containsKey(place.partKey());
    }
}
