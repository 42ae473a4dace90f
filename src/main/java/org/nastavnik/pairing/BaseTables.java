package org.nastavnik.pairing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.site.Messages;

/** The two bases as rows of cells, one a pair or group, as the official forms have them. */
final class BaseTables {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final int MENTOR_COLUMNS = 16;
    private static final int MENTEE_COLUMNS = 13;
    private static final int UNIT_COLUMNS = 7;

    private BaseTables() {}

    static List<String> mentorColumns() {
        return columns("pairing.column.mentor.", MENTOR_COLUMNS);
    }

    static List<String> menteeColumns() {
        return columns("pairing.column.mentee.", MENTEE_COLUMNS);
    }

    static List<String> unitColumns() {
        return columns("pairing.column.unit.", UNIT_COLUMNS);
    }

    static List<List<String>> units(List<UnitLine> lines) {
        return lines.stream()
                .map(
                        line ->
                                List.of(
                                        line.code(),
                                        line.mentor(),
                                        String.join("\n", line.mentees()),
                                        line.form(),
                                        RUSSIAN.text("pairing.state." + line.state()),
                                        DAY.format(line.period().from()),
                                        line.period().to() == null
                                                ? ""
                                                : DAY.format(line.period().to())))
                .toList();
    }

    private static List<String> columns(String key, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(column -> RUSSIAN.text(key + column))
                .toList();
    }

    static List<List<String>> rows(MentorBase base) {
        List<List<String>> rows = new ArrayList<>();
        for (MentorBase.Mentor mentor : base.mentors()) {
            List<String> own =
                    List.of(
                            String.valueOf(mentor.no()),
                            full(mentor.name()),
                            mentor.contacts(),
                            mentor.workplace(),
                            mentor.competences(),
                            text(mentor.achievements()),
                            text(mentor.interests()),
                            text(mentor.wantedAge()),
                            text(mentor.time()),
                            day(mentor.joined()));
            if (mentor.works().isEmpty()) {
                rows.add(row(own, List.of("", "", "", "", "", "")));
            }
            mentor.works().forEach(work -> rows.add(row(own, cells(work))));
        }
        return rows;
    }

    private static List<String> cells(MentorBase.Work work) {
        return List.of(
                work.mentees().stream().map(m -> full(m.name())).collect(Collectors.joining("; ")),
                work.form(),
                work.mentees().stream()
                        .map(MentorBase.Mentee::place)
                        .collect(Collectors.joining("; ")),
                day(work.finished()),
                text(work.results()),
                text(work.link()));
    }

    static List<List<String>> rows(MenteeBase base) {
        List<List<String>> rows = new ArrayList<>();
        for (MenteeBase.Mentee mentee : base.mentees()) {
            List<String> own =
                    List.of(
                            String.valueOf(mentee.no()),
                            full(mentee.name()),
                            mentee.contacts(),
                            mentee.birthYear() == null ? "" : mentee.birthYear().toString(),
                            mentee.need(),
                            day(mentee.joined()));
            if (mentee.works().isEmpty()) {
                rows.add(row(own, List.of("", "", "", "", "", "", "")));
            }
            mentee.works().forEach(work -> rows.add(row(own, cells(work))));
        }
        return rows;
    }

    private static List<String> cells(MenteeBase.Work work) {
        return List.of(
                full(work.mentor()),
                work.form(),
                work.place(),
                day(work.finished()),
                text(work.results()),
                text(work.link()),
                work.passed() ? RUSSIAN.text("pairing.paper.passed") : "");
    }

    private static List<String> row(List<String> own, List<String> work) {
        List<String> row = new ArrayList<>(own);
        row.addAll(work);
        return row;
    }

    private static String full(DeclinableName name) {
        return name.toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
