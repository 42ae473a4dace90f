package org.nastavnik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.survey.SurveyAnswers.Given;

/**
 * The same asked twice of the same person: in the last questionnaire and in the first one that it
 * is compared with, or twice by a questionnaire of influence. Whoever answered but once makes no
 * pair, and an answer without a person never does.
 */
public final class PairedAnswers {

    /**
     * One question of one person, before and after.
     *
     * @param entry the question of the first questionnaire
     * @param exit the question of the last one; the same where one questionnaire is asked twice
     * @param before as answered first
     * @param after as answered last
     */
    public record Both(
            long person,
            Side side,
            Questionnaire questionnaire,
            Question entry,
            Question exit,
            String before,
            String after) {}

    private final Map<Key, Given> firsts = new LinkedHashMap<>();
    private final Map<Key, Given> lasts = new LinkedHashMap<>();

    private record Key(long person, String code) {}

    private PairedAnswers() {}

    /**
     * @param all of one school and year, the latest first; of several answers of a person to the
     *     same the first counts as entry and the last as exit
     */
    public static List<Both> of(List<Given> all) {
        PairedAnswers paired = new PairedAnswers();
        all.forEach(paired::sort);
        List<Both> both = new ArrayList<>();
        paired.lasts.values().forEach(last -> paired.compare(last, both));
        return List.copyOf(both);
    }

    private void sort(Given given) {
        Long person = given.person();
        if (person == null) {
            return;
        }
        Key key = new Key(person, given.questionnaire().code());
        if (given.phase() == SurveyPhase.ENTRY) {
            firsts.put(key, given);
        } else if (given.phase() == SurveyPhase.EXIT) {
            lasts.putIfAbsent(key, given);
        }
    }

    private void compare(Given last, List<Both> both) {
        Long person = last.person();
        Given first = firstOf(last);
        if (person == null || first == null) {
            return;
        }
        for (Question exit : last.questionnaire().questions()) {
            Question entry = entryOf(exit, last, first);
            String before = entry == null ? null : first.answer(entry);
            String after = last.answer(exit);
            if (entry != null && before != null && after != null) {
                both.add(
                        new Both(
                                person,
                                last.side(),
                                last.questionnaire(),
                                entry,
                                exit,
                                before,
                                after));
            }
        }
    }

    private @Nullable Given firstOf(Given last) {
        Long person = last.person();
        String code = entryCode(last.questionnaire());
        return person == null || code == null ? null : firsts.get(new Key(person, code));
    }

    private static @Nullable String entryCode(Questionnaire questionnaire) {
        return questionnaire.isAskedTwice() ? questionnaire.code() : questionnaire.pairedWith();
    }

    private static @Nullable Question entryOf(Question exit, Given last, Given first) {
        Integer no =
                last.questionnaire().isAskedTwice()
                        ? Integer.valueOf(exit.no())
                        : exit.links().pairsWith();
        return first.questionnaire().questions().stream()
                .filter(question -> no != null && question.no() == no)
                .findFirst()
                .orElse(null);
    }
}
