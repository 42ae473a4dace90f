package org.nastavnik.roadmap;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** The targets of five years as typed, indicator by indicator; an empty field carries on. */
final class CityTargetsForm {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Map<String, String> typed = new LinkedHashMap<>();

    static String field(String code, int year) {
        return code + "-" + year;
    }

    static CityTargetsForm of(MultivaluedMap<String, String> sent) {
        CityTargetsForm form = new CityTargetsForm();
        sent.keySet()
                .forEach(
                        name ->
                                form.typed.put(
                                        name, Objects.requireNonNullElse(sent.getFirst(name), "")));
        return form;
    }

    void show(String code, int year, BigDecimal target) {
        typed.put(field(code, year), target.stripTrailingZeros().toPlainString());
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** A share in percent; null for an empty field and where it is none. */
    @Nullable BigDecimal target(String field, Problems problems) {
        String text = Typed.text(typed(field));
        if (text == null) {
            return null;
        }
        String plain = text.replace(',', '.').replace("%", "").strip();
        if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(plain).compareTo(MOST) > 0) {
            problems.add(field, "roadmap.city.problem.percent");
            return null;
        }
        return new BigDecimal(plain);
    }
}
