package org.nastavnik.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeTextTest {

    @Test
    void drawsEightCharactersThatNobodyConfuses() {
        Set<String> drawn =
                IntStream.range(0, 500).mapToObj(i -> CodeText.draw()).collect(Collectors.toSet());

        assertThat(drawn)
                .hasSize(500)
                .allMatch(code -> code.matches("[2-9AC-HJKMNP-RT-Y]{4}-[2-9AC-HJKMNP-RT-Y]{4}"));
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        String read = CodeText.read("A7KM-34PX");

        assertThat(read).isEqualTo("A7KM34PX");
        assertThat(CodeText.read(" a7km34px ")).isEqualTo(read);
        assertThat(CodeText.read("А7КМ 34РХ")).as("Cyrillic letters").isEqualTo(read);
        assertThat(CodeText.read("A7KM-34PY")).isNotEqualTo(read);
    }
}
