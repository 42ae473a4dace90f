package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Ui;

/** Words of school papers that do not change with the reader's language. */
final class SchoolWords {

    /** «директор», as signatures print it where the school names no other post. */
    static final String DIRECTOR = "\u0434\u0438\u0440\u0435\u043a\u0442\u043e\u0440";

    /** «и.о. », before the post in the genitive. */
    static final String ACTING = "\u0438.\u043e. ";

    private SchoolWords() {}

    static List<SchoolFormPage.Former> former(School school, Ui ui) {
        return school.versions().stream()
                .map(
                        r ->
                                new SchoolFormPage.Former(
                                        r.shortName(), r.fullName(), ui.date(r.validFrom())))
                .toList();
    }
}
