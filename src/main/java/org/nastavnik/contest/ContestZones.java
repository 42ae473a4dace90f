package org.nastavnik.contest;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;

/** The clocks by which contests in this country run. */
final class ContestZones {

    private static final List<String> ALL =
            List.of(
                    "Europe/Kaliningrad",
                    "Europe/Moscow",
                    "Europe/Samara",
                    "Asia/Yekaterinburg",
                    "Asia/Omsk",
                    "Asia/Tomsk",
                    "Asia/Irkutsk",
                    "Asia/Yakutsk",
                    "Asia/Vladivostok",
                    "Asia/Magadan",
                    "Asia/Kamchatka");

    private ContestZones() {}

    static List<Option> options(Ui ui) {
        return ALL.stream()
                .map(id -> new Option(id, ui.t("contest.zone." + id.split("/", 2)[1])))
                .toList();
    }

    /** An absent field means the clock of the schools. */
    static @Nullable ZoneId chosen(@Nullable String typed, Problems problems) {
        if (typed == null || typed.isBlank()) {
            return Schools.ZONE;
        }
        if (!ALL.contains(typed)) {
            problems.add("zone", "site.problem.choice");
            return null;
        }
        return ZoneId.of(typed);
    }
}
