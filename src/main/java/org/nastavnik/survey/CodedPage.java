package org.nastavnik.survey;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * One questionnaire for whoever brought the code; nothing on it tells for whom it was.
 *
 * @param school short name
 */
public record CodedPage(
        String code,
        String school,
        String title,
        String instruction,
        String dueOn,
        boolean anonymous,
        List<AnswerPage.Field> fields,
        Problems problems) {}
