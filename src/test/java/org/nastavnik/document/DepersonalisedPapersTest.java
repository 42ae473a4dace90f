package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.grammar.DeclinableName;

/** What leaves the school or is judged blindly has no room for a name beside those who sign. */
class DepersonalisedPapersTest {

    /** Whom a record could name, as paths of its components. */
    private static Stream<String> names(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return names(list.getActualTypeArguments()[0], path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == DeclinableName.class) {
            return Stream.of(path);
        }
        return plain.isRecord() && plain != Signatory.class
                ? Arrays.stream(plain.getRecordComponents()).flatMap(c -> names(c, path))
                : Stream.empty();
    }

    private static Stream<String> names(RecordComponent component, String path) {
        return names(component.getGenericType(), path + "." + component.getName());
    }

    private static List<String> namesIn(String folder) {
        return names(PaperKind.of(folder).record(), folder).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "depersonalised-data",
                "method-centre-report",
                "municipal-compendium",
                "expert-sheet",
                "questionnaire-blank",
                "questionnaire-filled",
                "questionnaire-summary"
            })
    void hasNoRoomForANameOfTheBases(String folder) {
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void namesOnlyTheJuryInTheSummaryOfMarks() {
        assertThat(namesIn("score-summary"))
                .containsExactly("score-summary.chair", "score-summary.secretary");
    }

    @Test
    void findsNamesWhereThereAre() {
        assertThat(namesIn("mentor-base"))
                .containsExactlyInAnyOrder(
                        "mentor-base.mentors.name", "mentor-base.mentors.works.mentees.name");
    }
}
