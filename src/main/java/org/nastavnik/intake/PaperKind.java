package org.nastavnik.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The two official tables that come back filled. */
enum PaperKind {
    PLAN,
    JOURNAL;

    List<PaperColumn> columns() {
        return Arrays.stream(PaperColumn.values()).filter(c -> c.kind() == this).toList();
    }

    /** Less than this, and the table is some other one. */
    boolean isSaidBy(Set<PaperColumn> columns) {
        return this == PLAN
                ? hasAny(columns, PaperColumn.PLAN_CONTENT, PaperColumn.PLAN_COMPETENCE)
                        && hasAny(
                                columns,
                                PaperColumn.PLAN_DEADLINE,
                                PaperColumn.PLAN_FORMAT,
                                PaperColumn.PLAN_RESULT)
                        && columns.size() > 1
                : columns.contains(PaperColumn.JOURNAL_DATE)
                        && hasAny(columns, PaperColumn.JOURNAL_TOPIC, PaperColumn.JOURNAL_CONTENT);
    }

    private static boolean hasAny(Set<PaperColumn> columns, PaperColumn... wanted) {
        return Arrays.stream(wanted).anyMatch(columns::contains);
    }
}
