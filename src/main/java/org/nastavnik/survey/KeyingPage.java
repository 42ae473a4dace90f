package org.nastavnik.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * Where papers are typed in, one after another.
 *
 * @param kept the one before is kept
 * @param sheet null until it is known which paper it is
 */
public record KeyingPage(
        long id,
        String title,
        boolean kept,
        String code,
        @Nullable Sheet sheet,
        Problems problems) {

    /**
     * @param response "" where the paper came by its code
     * @param person whose paper it is; "" where it came by its code
     */
    public record Sheet(String response, String person, List<Field> fields) {}

    /**
     * @param choices «1 – да»; of a scale its marks
     * @param value as typed
     */
    public record Field(
            String key,
            int no,
            String text,
            String about,
            Question.Type type,
            boolean required,
            List<String> choices,
            String value) {}
}
