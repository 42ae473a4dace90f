package org.nastavnik.intake;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.nastavnik.journal.MeetingKind;
import org.nastavnik.journal.MeetingKinds;
import org.nastavnik.plan.WorkFormat;

/** Reads rows of a journal, one after another: what a pair does once is claimed by the first. */
final class JournalRows implements RowReader {

    private static final PaperWords WORDS = PaperWords.KNOWN;
    private static final String USUAL = "REGULAR";
    private static final int LONGEST_TOPIC = 500;

    private final PaperDates dates;
    private final Set<String> claimed = new HashSet<>();

    JournalRows(PaperDates dates) {
        this.dates = dates;
    }

    @Override
    public void section(String title) {
        // a journal is one list; months and the like say nothing that the dates do not
    }

    @Override
    public ReadPaper.Row row(Map<PaperColumn, String> cells, Map<String, String> source) {
        Set<RowRemark> remarks = EnumSet.noneOf(RowRemark.class);
        Map<String, String> fields = new LinkedHashMap<>();
        String day = CellText.date(cells.getOrDefault(PaperColumn.JOURNAL_DATE, ""));
        fields.put(RowFields.DATE, dates.day(day).map(Object::toString).orElse(""));
        if (dates.day(day).isEmpty() && !day.isEmpty()) {
            remarks.add(RowRemark.DATE_UNCLEAR);
        }
        texts(cells, fields, remarks);
        arranged(
                CellText.line(cells.getOrDefault(PaperColumn.JOURNAL_ARRANGED, "")),
                fields,
                remarks);
        fields.put(RowFields.KIND, kind(fields.getOrDefault(RowFields.TOPIC, "")));
        fields.put(RowFields.DURATION, duration(cells));
        fields.put(
                RowFields.CAME,
                CellText.line(cells.getOrDefault(PaperColumn.JOURNAL_ATTENDEES, "")));
        return new ReadPaper.Row(fields, source, remarks);
    }

    private static void texts(
            Map<PaperColumn, String> cells, Map<String, String> fields, Set<RowRemark> remarks) {
        String topic = CellText.line(cells.getOrDefault(PaperColumn.JOURNAL_TOPIC, ""));
        String content = CellText.lines(cells.getOrDefault(PaperColumn.JOURNAL_CONTENT, ""));
        String result = CellText.lines(cells.getOrDefault(PaperColumn.JOURNAL_RESULT, ""));
        if (topic.isEmpty() && !content.isEmpty()) {
            topic = firstSentence(content);
            remarks.add(RowRemark.TOPIC_FROM_CONTENT);
        } else if (content.isEmpty() && !topic.isEmpty()) {
            content = topic;
            remarks.add(RowRemark.CONTENT_FROM_TOPIC);
        }
        fields.put(RowFields.TOPIC, topic);
        fields.put(RowFields.CONTENT, content);
        Matcher absent = WORDS.pattern("absent").matcher(result);
        boolean found = absent.find();
        fields.put(RowFields.ABSENT, found ? absent.group() : "");
        fields.put(RowFields.RESULT, found ? result.substring(0, absent.start()).strip() : result);
    }

    private static String firstSentence(String content) {
        String first = content.split("(?<=[.!?])\\s|\\n", 2)[0].replaceAll("[.\\s]+$", "");
        return first.length() > LONGEST_TOPIC ? first.substring(0, LONGEST_TOPIC - 1) + "…" : first;
    }

    private static void arranged(String text, Map<String, String> fields, Set<RowRemark> remarks) {
        WorkFormat format = ArrangedWords.format(text);
        if (format == null && !text.isEmpty()) {
            remarks.add(RowRemark.FORMAT_UNCLEAR);
        }
        String activity = ArrangedWords.activity(text);
        if (activity.isEmpty()) {
            remarks.add(RowRemark.ACTIVITY_ASSUMED);
        }
        fields.put(RowFields.FORMAT, format == null ? "" : format.name());
        fields.put(RowFields.ARRANGEMENT, ArrangedWords.arrangement(text));
        fields.put(
                RowFields.ACTIVITY,
                activity.isEmpty() ? MeetingKinds.activities().get(0) : activity);
    }

    private String kind(String topic) {
        for (MeetingKind kind : MeetingKinds.all()) {
            boolean said =
                    !kind.code().equals(USUAL)
                            && WORDS.finds("kind." + kind.code(), WORDS.plain(topic));
            if (said && (!kind.oncePerUnit() || claimed.add(kind.code()))) {
                return kind.code();
            }
        }
        return USUAL;
    }

    private static String duration(Map<PaperColumn, String> cells) {
        String text =
                WORDS.plain(CellText.line(cells.getOrDefault(PaperColumn.JOURNAL_DURATION, "")));
        Matcher hours = WORDS.pattern("hours").matcher(text);
        Matcher minutes = WORDS.pattern("minutes").matcher(text);
        int all = 0;
        if (hours.find()) {
            all = Integer.parseInt(hours.group(1)) * 60 + (hours.group(2) == null ? 0 : 30);
        }
        if (minutes.find()) {
            all += Integer.parseInt(minutes.group(1));
        }
        return all == 0 ? "" : String.valueOf(all);
    }
}
