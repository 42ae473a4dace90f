package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However a school shuffles and spells the two forms, the same rows come out. */
class VarietyTest {

    private static final int FILES = 250;
    private static final String[] PLAN = {
        RowFields.COMPETENCE,
        RowFields.CONTENT,
        RowFields.LAST_DAY,
        RowFields.FORMAT,
        RowFields.RESULT
    };
    private static final String[] JOURNAL = {
        RowFields.DATE,
        RowFields.FORMAT,
        RowFields.ARRANGEMENT,
        RowFields.ACTIVITY,
        RowFields.TOPIC,
        RowFields.CONTENT,
        RowFields.RESULT
    };

    private static List<List<String>> rows(Variety.Case paper, String... fields) {
        ReadPapers read = OfficialForms.read(paper.file());
        return read.papers().stream()
                .flatMap(found -> found.rows().stream())
                .map(row -> Stream.of(fields).map(f -> row.fields().getOrDefault(f, "?")).toList())
                .toList();
    }

    private static List<String> differences(boolean plans) {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < FILES; seed++) {
            Variety variety = new Variety(seed);
            Variety.Case paper = plans ? variety.plan() : variety.journal();
            List<List<String>> read = rows(paper, plans ? PLAN : JOURNAL);
            if (!read.equals(paper.expected())) {
                wrong.add(seed + ": " + read + "\n  not " + paper.expected());
            }
        }
        return wrong;
    }

    @Test
    void plansOfAnyShapeGiveTheSameRows() {
        assertThat(differences(true)).isEmpty();
    }

    @Test
    void journalsOfAnyShapeGiveTheSameRows() {
        assertThat(differences(false)).isEmpty();
    }
}
