package org.nastavnik.survey;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * One question of a draft.
 *
 * @param no 0 for a new one
 * @param pairs the questions of the first questionnaire; empty where there is none
 * @param earlier the questions on which this one can depend
 */
public record QuestionFormPage(
        long id,
        int no,
        String title,
        QuestionForm form,
        List<Option> types,
        List<Option> readers,
        List<Option> swot,
        List<Option> pairs,
        List<Option> earlier,
        Problems problems) {}
