package org.nastavnik.bench.race;

import java.util.List;

/** W2: a table of long texts. */
public record Journal(String mentor, String mentee, String school, List<Meeting> meetings) {

    public record Meeting(
            String number,
            String date,
            String theme,
            String content,
            String result,
            String remark) {}
}
