package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinedNamesTest {

    private final JoinedNames names = new JoinedNames();

    @Test
    void nameThatComesAgainGetsTheNextSuffixThatIsFree() {
        names.take("bookmark", "table_3");

        Stream<String> given =
                Stream.of("table", "table", "Table", "table")
                        .map(name -> names.take("bookmark", name));

        assertThat(given).containsExactly("table", "table_2", "Table_4", "table_5");
    }

    @Test
    void longNameWithASuffixIsNoLongerThanWordAllows() {
        String name = "b".repeat(40);
        for (int i = 1; i < 9; i++) {
            names.take("bookmark", name);
        }

        Stream<String> given = Stream.of(name, name).map(one -> names.take("bookmark", one));

        assertThat(given).containsExactly("b".repeat(38) + "_9", "b".repeat(37) + "_10");
    }

    @Test
    void bookmarkTakesNoNameFromACounter() {
        names.take("counter", "Table");

        assertThat(names.take("bookmark", "Table")).isEqualTo("Table");
    }
}
