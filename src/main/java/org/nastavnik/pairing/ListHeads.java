package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The chips and pages of a list: only what occurs in it can narrow it. */
@RequestScoped
class ListHeads {

    @Inject MentoringForms forms;
    @Inject BaseWords words;
    @Inject Visitor visitor;

    /** What the rows hold that chips are made of. */
    record Values(List<Codes> forms, List<String> states, List<Codes> areas) {}

    ListHead head(BaseFilter filter, Values all, int found, String stateKey) {
        Ui ui = new Ui(visitor);
        return new ListHead(
                filter.search(),
                filter.sort(),
                chips(filter, all, stateKey, ui),
                all.states().size(),
                found,
                filter.query(),
                filter.pageOf(found),
                pages(filter, found));
    }

    private List<ListHead.Group> chips(BaseFilter filter, Values all, String stateKey, Ui ui) {
        return List.of(
                group(
                        "pairing.chips.form",
                        forms.all().stream()
                                .map(form -> new Option(form.code(), form.name()))
                                .toList(),
                        filter,
                        BaseFilter.FORM,
                        code -> rows(all.forms(), code)),
                group(
                        "pairing.chips.state",
                        all.states().stream()
                                .distinct()
                                .map(state -> new Option(state, ui.t(stateKey + state)))
                                .toList(),
                        filter,
                        BaseFilter.STATE,
                        state -> all.states().stream().filter(state::equals).count()),
                group(
                        "pairing.chips.area",
                        words.options(BaseWords.Kind.AREAS, ui.lang()),
                        filter,
                        BaseFilter.AREA,
                        code -> rows(all.areas(), code)));
    }

    private static long rows(Collection<Codes> rows, String code) {
        return rows.stream().filter(codes -> codes.contains(code)).count();
    }

    private static ListHead.Group group(
            String key,
            List<Option> options,
            BaseFilter filter,
            String field,
            Function<String, Long> rows) {
        return new ListHead.Group(
                key,
                field,
                options.stream()
                        .map(
                                option ->
                                        new Chip(
                                                option.label(),
                                                option.value(),
                                                filter.toggled(field, option.value()),
                                                filter.has(field, option.value()),
                                                Objects.requireNonNull(rows.apply(option.value()))))
                        .filter(chip -> chip.on() || chip.rows() > 0)
                        .toList());
    }

    private static List<String> pages(BaseFilter filter, int found) {
        int count = (found + BaseFilter.PAGE_SIZE - 1) / BaseFilter.PAGE_SIZE;
        return count < 2
                ? List.of()
                : IntStream.rangeClosed(1, count).mapToObj(filter::queryOfPage).toList();
    }
}
