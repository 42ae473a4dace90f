package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * A field of a row, as it is shown and corrected; names and sizes are those of plan and journal.
 */
enum RowField {
    COMPETENCE(PaperKind.PLAN, RowFields.COMPETENCE, 500, Need.LATER),
    PLAN_CONTENT(PaperKind.PLAN, RowFields.CONTENT, 2000, Need.NOW),
    DEADLINE(PaperKind.PLAN, RowFields.DEADLINE, 100, Need.LATER),
    LAST_DAY(PaperKind.PLAN, RowFields.LAST_DAY, 0, Need.NEVER),
    PLAN_FORMAT(PaperKind.PLAN, RowFields.FORMAT, 20, Need.LATER),
    PLAN_RESULT(PaperKind.PLAN, RowFields.RESULT, 1000, Need.LATER),
    DATE(PaperKind.JOURNAL, RowFields.DATE, 0, Need.NOW),
    KIND(PaperKind.JOURNAL, RowFields.KIND, 20, Need.NOW),
    FORMAT(PaperKind.JOURNAL, RowFields.FORMAT, 20, Need.NOW),
    ARRANGEMENT(PaperKind.JOURNAL, RowFields.ARRANGEMENT, 50, Need.NEVER),
    ACTIVITY(PaperKind.JOURNAL, RowFields.ACTIVITY, 100, Need.NOW),
    TOPIC(PaperKind.JOURNAL, RowFields.TOPIC, 500, Need.NOW),
    CONTENT(PaperKind.JOURNAL, RowFields.CONTENT, 4000, Need.NOW),
    RESULT(PaperKind.JOURNAL, RowFields.RESULT, 2000, Need.NOW),
    DURATION(PaperKind.JOURNAL, RowFields.DURATION, 4, Need.NEVER);

    /** When a row without it is refused. */
    enum Need {
        NOW,
        LATER,
        NEVER
    }

    private final PaperKind kind;
    private final String fieldName;
    private final int most;
    private final Need need;

    RowField(PaperKind kind, String fieldName, int most, Need need) {
        this.kind = kind;
        this.fieldName = fieldName;
        this.most = most;
        this.need = need;
    }

    static List<RowField> of(PaperKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    String fieldName() {
        return fieldName;
    }

    int most() {
        return most;
    }

    /** A row may not be taken over without it; a plan's draft may have gaps. */
    boolean isNeeded() {
        return need == Need.NOW;
    }

    /** Whether something is not there that the official form has. */
    boolean isMissing(String value) {
        return need != Need.NEVER && value.isBlank();
    }

    boolean isDate() {
        return most == 0;
    }

    String labelKey() {
        return "intake.field." + fieldName;
    }

    /** What was typed, made ready to be kept; complains of what cannot be. */
    String tidy(String typed, Problems problems) {
        String text = typed.strip().replace("\r\n", "\n");
        if (isDate()) {
            LocalDate day = Typed.day(text, fieldName, problems);
            return day == null ? "" : day.toString();
        }
        check(text, fieldName, problems);
        boolean listed = FieldTexts.options(this).stream().anyMatch(o -> o.value().equals(text));
        if (!text.isEmpty() && !FieldTexts.options(this).isEmpty() && !listed) {
            problems.add(fieldName, "site.problem.choice");
        }
        return text;
    }

    void check(String text, String at, Problems problems) {
        if (most > 0 && text.length() > most) {
            problems.add(at, "site.problem.Size", most);
        }
    }
}
