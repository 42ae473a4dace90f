package org.nastavnik.order;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * Minutes as they are typed from the paper; the fields of an agenda item end in its row: {@code
 * subject-0}.
 */
public final class CouncilForm {

    private static final int ROWS = 12;
    private static final int SUBJECT = 300;
    private static final int SUMMARY = 1000;
    private static final Set<String> CELLS =
            Set.of("number", "subject", "speaker", "summary", "decisions");

    private final Map<String, String> typed = new HashMap<>();

    static CouncilForm typed(Map<String, List<String>> sent) {
        CouncilForm form = new CouncilForm();
        sent.forEach((name, values) -> form.put(name, values.get(0)));
        return form;
    }

    static CouncilForm of(CouncilMinutes minutes) {
        CouncilForm form = new CouncilForm();
        CouncilMinutes.Meeting meeting = minutes.meeting();
        form.put("version", minutes.version());
        form.put("number", meeting.minutes().number());
        form.put("date", meeting.minutes().date());
        form.put("chair", meeting.chairId());
        form.put("secretary", meeting.secretaryId());
        form.put("members", meeting.members());
        form.put("present", meeting.present());
        form.put("certifiedBy", minutes.certified().by());
        LocalDate certified = minutes.certified().on();
        form.put("certifiedOn", certified == null ? "" : certified);
        for (int row = 0; row < minutes.items().size(); row++) {
            form.show(minutes.items().get(row), "-" + row);
        }
        return form;
    }

    private void show(CouncilItem item, String row) {
        CouncilItem.Said said = item.said();
        put("number" + row, item.number());
        put("subject" + row, said.subject());
        put("speaker" + row, said.speakerId());
        put("summary" + row, said.summary());
        put("decisions" + row, String.join("\n", said.decisions()));
        put("for" + row, item.votes().inFavour());
        put("against" + row, item.votes().against());
        put("abstained" + row, item.votes().abstained());
    }

    void put(String name, Object value) {
        typed.put(name, value.toString());
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Filled ones and one more. */
    public int rows() {
        int filled = 0;
        for (int row = 0; row < ROWS; row++) {
            filled = isBlank(row) ? filled : row + 1;
        }
        return Math.min(filled + 1, ROWS);
    }

    boolean isBlank(int row) {
        return CELLS.stream().allMatch(cell -> value(cell + "-" + row).isBlank());
    }

    CouncilMinutes.@Nullable Meeting meeting(LocalDate today, Problems problems) {
        String number = text("number", 20, problems);
        LocalDate day = Typed.requiredDay(value("date"), "date", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("date", "site.problem.future");
        }
        Long chair = person("chair", problems);
        Long secretary = person("secretary", problems);
        int members = number("members", problems);
        int present = number("present", problems);
        if (present > members) {
            problems.add("present", "council.problem.present");
        }
        return number == null || day == null || chair == null || secretary == null
                ? null
                : new CouncilMinutes.Meeting(
                        new Registration(number, day), chair, secretary, members, present);
    }

    CouncilMinutes.@Nullable Certified certified(Problems problems) {
        Long by = person("certifiedBy", problems);
        LocalDate on = Typed.day(value("certifiedOn"), "certifiedOn", problems);
        return by == null ? null : new CouncilMinutes.Certified(by, on);
    }

    /** Null for a row with mistakes. */
    @Nullable CouncilItem item(int row, int present, Problems problems) {
        String end = "-" + row;
        int number = number("number" + end, problems);
        String subject = text("subject" + end, SUBJECT, problems);
        Long speaker = person("speaker" + end, problems);
        String summary = text("summary" + end, SUMMARY, problems);
        List<String> decisions = Typed.lines(value("decisions" + end));
        if (decisions.isEmpty()) {
            problems.add("decisions" + end, "site.problem.NotBlank");
        }
        CouncilItem.Votes votes =
                new CouncilItem.Votes(
                        number("for" + end, problems),
                        number("against" + end, problems),
                        number("abstained" + end, problems));
        if (votes.all() > present) {
            problems.add("for" + end, "council.problem.votes");
        }
        return subject == null || speaker == null || summary == null
                ? null
                : new CouncilItem(
                        number, new CouncilItem.Said(subject, speaker, summary, decisions), votes);
    }

    private @Nullable String text(String field, int longest, Problems problems) {
        String text = Typed.text(value(field));
        if (text == null) {
            problems.add(field, "site.problem.NotBlank");
        } else if (text.length() > longest) {
            problems.add(field, "site.problem.Size", longest);
        }
        return text;
    }

    private @Nullable Long person(String field, Problems problems) {
        Long id = Typed.id(value(field));
        if (id == null) {
            problems.add(field, "site.problem.choice");
        }
        return id;
    }

    /** Nothing typed is nobody. */
    private int number(String field, Problems problems) {
        Integer number = Typed.number(value(field), field, problems);
        if (number != null && number < 0) {
            problems.add(field, "site.problem.number");
        }
        return number == null ? 0 : number;
    }
}
