package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The official forms, filled; for tests that upload them. */
public final class FilledForms {

    private FilledForms() {}

    @SafeVarargs
    public static byte[] plan(String mentor, String mentees, List<String>... rows) {
        return OfficialForms.planHead(FilledDocx.aFile(), mentor, mentees)
                .table(OfficialForms.PLAN, List.of(rows))
                .bytes();
    }

    /** The last column, for signatures, stays empty. */
    @SafeVarargs
    public static byte[] journal(String mentor, String mentees, List<String>... rows) {
        return OfficialForms.journalHead(FilledDocx.aFile(), mentor, mentees)
                .table(
                        OfficialForms.JOURNAL,
                        Arrays.stream(rows).map(FilledForms::unsigned).toList())
                .bytes();
    }

    private static List<String> unsigned(List<String> row) {
        List<String> whole = new ArrayList<>(row);
        whole.add("");
        return whole;
    }
}
