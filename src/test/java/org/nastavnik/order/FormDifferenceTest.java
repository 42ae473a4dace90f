package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Option;

class FormDifferenceTest {

    private static final List<OrderField> FIELDS =
            List.of(
                    OrderField.of(
                            "persons",
                            OrderField.Input.PERSONS,
                            List.of(new Option("1", "Образцова"), new Option("2", "Тестов"))),
                    OrderField.of("trainingUntil", OrderField.Input.DAY));

    private static OrderForm form(String day, Long... persons) {
        OrderForm form = new OrderForm();
        form.preamble = "В целях\nразвития";
        form.put("trainingUntil", day);
        form.putAll("persons", List.of(persons));
        return form;
    }

    private static List<OrderFormPage.Changed> between(OrderForm kept, OrderForm typed) {
        return FormDifference.between(kept, typed, FIELDS, List.of());
    }

    @Test
    void namesTheFieldsWhereTwoCuratorsPart() {
        assertThat(between(form("2026-10-01", 1L), form("2026-10-01", 1L, 2L)))
                .containsExactly(
                        new OrderFormPage.Changed(
                                "order.field.persons", "Образцова", "Образцова, Тестов"));
    }

    @Test
    void takesNoNoticeOfTheOrderOfTicks() {
        assertThat(between(form("2026-10-01", 1L, 2L), form("2026-10-01", 2L, 1L))).isEmpty();
    }

    @Test
    void takesNoNoticeOfHowABrowserEndsLines() {
        OrderForm typed = form("2026-10-01");
        typed.preamble = "В целях\r\nразвития ";

        assertThat(between(form("2026-10-01"), typed)).isEmpty();
    }

    @Test
    void showsWhatTheOtherHasWrittenIntoTheTextOfAll() {
        OrderForm typed = form("2026-10-01");
        typed.preamble = "Иначе";

        assertThat(between(form("2026-10-01"), typed))
                .extracting(OrderFormPage.Changed::label, OrderFormPage.Changed::theirs)
                .containsExactly(tuple("order.preamble", "В целях\nразвития"));
    }
}
