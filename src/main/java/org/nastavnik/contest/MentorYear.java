package org.nastavnik.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of a mentor's year, without names of pupils.
 *
 * @param meetings null while there were none
 */
record MentorYear(
        List<String> forms,
        List<MentorPortfolio.OrderLine> orders,
        List<MentorPortfolio.PlanLine> plan,
        MentorPortfolio.@Nullable Meetings meetings) {

    /** A meeting of the mentor's journal. */
    record Met(LocalDate day, String kind, String topic) {}

    /**
     * @param met by date
     * @param kinds titles in the order of the programme
     */
    static MentorPortfolio.@Nullable Meetings summary(List<Met> met, List<String> kinds) {
        if (met.isEmpty()) {
            return null;
        }
        Map<String, List<Met>> byKind = new LinkedHashMap<>();
        kinds.forEach(kind -> byKind.put(kind, new ArrayList<>()));
        met.forEach(m -> byKind.computeIfAbsent(m.kind(), kind -> new ArrayList<>()).add(m));
        return new MentorPortfolio.Meetings(
                met.get(0).day(),
                met.get(met.size() - 1).day(),
                met.size(),
                byKind.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> count(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static MentorPortfolio.MeetingCount count(String kind, List<Met> met) {
        TreeSet<String> topics = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        met.forEach(m -> topics.add(m.topic()));
        return new MentorPortfolio.MeetingCount(kind, met.size(), String.join("; ", topics));
    }

    /** «11 из 12». */
    String planDone() {
        long done = plan.stream().filter(line -> line.doneOn() != null).count();
        return PaperWords.of("planDone", String.valueOf(done), String.valueOf(plan.size()));
    }
}
