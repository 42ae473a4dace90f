package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Sought;

class BaseFilterTest {

    private final BaseFilter filter = new BaseFilter();

    private boolean finds(String... texts) {
        return filter.matches(
                Codes.of("TEACHER_TEACHER"), "SELECTED", Codes.of("LESSON"), List.of(texts));
    }

    @Test
    void findsYoByYeAndYeByYo() {
        filter.sought = Sought.words("елкин", "1");
        boolean byYe = finds("Ёлкин Пётр");
        filter.sought = Sought.words("Пётр", "1");

        assertThat(byYe).isTrue();
        assertThat(finds("Елкин Петр")).isTrue();
        assertThat(finds("Тестов Иван")).isFalse();
    }

    @Test
    void takesOneOrAnotherValueOfOneKind() {
        filter.states = List.of("CANDIDATE", "SELECTED");

        assertThat(finds("Ёлкин")).isTrue();
    }

    @Test
    void takesAllKindsTogether() {
        filter.states = List.of("SELECTED");
        filter.areas = List.of("DIGITAL");

        assertThat(finds("Ёлкин")).isFalse();
    }

    @Test
    void keepsEverythingChosenInTheAddress() {
        filter.sought = Sought.words("ёлка & ко", "1");
        filter.forms = List.of("PUPIL_PUPIL");

        assertThat(filter.query())
                .isEqualTo("?find=" + filter.sought.sealed() + "&form=PUPIL_PUPIL")
                .doesNotContain("%D1%91");
        assertThat(filter.toggled(BaseFilter.FORM, "TEACHER_PUPIL"))
                .endsWith("&form=PUPIL_PUPIL&form=TEACHER_PUPIL");
        assertThat(filter.toggled(BaseFilter.FORM, "PUPIL_PUPIL")).doesNotContain("form=");
    }

    @Test
    void showsFiftyRowsAPage() {
        List<Integer> rows = IntStream.range(0, 120).boxed().toList();
        filter.page = "3";

        assertThat(filter.cut(rows)).hasSize(20).startsWith(100);
    }

    @Test
    void showsTheLastPageWhereFewerAreLeft() {
        filter.page = "9";

        assertThat(filter.cut(List.of(1, 2))).containsExactly(1, 2);
    }

    @Test
    void showsTheFirstPageWhereTheAddressSaysNonsense() {
        filter.page = "-1; drop";

        assertThat(filter.pageOf(200)).isEqualTo(1);
    }
}
