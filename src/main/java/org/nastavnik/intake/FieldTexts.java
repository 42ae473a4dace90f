package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.journal.MeetingKind;
import org.nastavnik.journal.MeetingKinds;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.site.Option;
import org.nastavnik.site.Ui;

/** Fields as people read them, and what a list offers. */
final class FieldTexts {

    private FieldTexts() {}

    static String shown(RowField field, String value, Ui ui) {
        if (field.isDate()) {
            return value.isEmpty() ? "" : ui.date(LocalDate.parse(value));
        }
        return options(field).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** Empty for a field to type into. */
    static List<Option> options(RowField field) {
        return switch (field) {
            case PLAN_FORMAT -> formats(PaperKind.PLAN);
            case FORMAT -> formats(PaperKind.JOURNAL);
            case KIND -> MeetingKinds.all().stream().map(FieldTexts::option).toList();
            case ARRANGEMENT -> same(MeetingKinds.arrangements());
            case ACTIVITY -> same(MeetingKinds.activities());
            default -> List.of();
        };
    }

    static List<Option> formats(PaperKind kind) {
        Stream<WorkFormat> formats = Arrays.stream(WorkFormat.values());
        return formats.map(
                        format ->
                                new Option(
                                        format.name(),
                                        kind == PaperKind.PLAN
                                                ? format.planText()
                                                : format.journalText()))
                .toList();
    }

    private static Option option(MeetingKind kind) {
        return new Option(kind.code(), kind.title());
    }

    private static List<Option> same(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }

    static int rows(RowField field) {
        return switch (field) {
            case CONTENT, PLAN_CONTENT -> 4;
            case RESULT, PLAN_RESULT, COMPETENCE -> 2;
            default -> 0;
        };
    }
}
