package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nastavnik.site.Messages;

/** What the program itself writes into a road map: in Russian, whoever looks. */
final class RoadMapWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RoadMapWords() {}

    /** «до 15.10.2026». */
    static String by(LocalDate last) {
        return of("roadmap.paper.by", DAY.format(last));
    }

    static String of(String key, Object... arguments) {
        return Messages.in(Locale.forLanguageTag("ru")).text(key, arguments);
    }
}
