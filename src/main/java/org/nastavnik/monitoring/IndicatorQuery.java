package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with question marks and the values for them, one after another. */
record IndicatorQuery(String sql, List<Object> values) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]\\w*)");

    static IndicatorQuery of(String named, Map<String, Object> values) {
        List<Object> inOrder = new ArrayList<>();
        Matcher names = NAME.matcher(named);
        StringBuilder sql = new StringBuilder();
        while (names.find()) {
            inOrder.add(Objects.requireNonNull(values.get(names.group(1)), names.group()));
            names.appendReplacement(sql, "?");
        }
        names.appendTail(sql);
        return new IndicatorQuery(sql.toString(), inOrder);
    }
}
