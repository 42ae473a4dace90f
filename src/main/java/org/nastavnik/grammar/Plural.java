package org.nastavnik.grammar;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The word beside a number: 1 пара, 2 пары, 5 пар. */
public record Plural(String one, String few, String many) {

    private static final Map<String, Plural> COUNTED =
            Resource.lines("counted.txt").stream()
                    .map(line -> line.split("; "))
                    .map(forms -> new Plural(forms[0], forms[1], forms[2]))
                    .collect(Collectors.toUnmodifiableMap(Plural::many, Function.identity()));

    /** The nouns of {@code counted.txt} by their third form. */
    static Map<String, Plural> counted() {
        return COUNTED;
    }

    /** «5 пар», number and word kept on one line. */
    public static String of(long number, String one, String few, String many) {
        return new Plural(one, few, many).with(number);
    }

    String with(Number number) {
        return RussianNumbers.plain(number) + "\u00a0" + beside(number);
    }

    /** Beside a fraction stands the genitive: 1,5 часа. */
    private String beside(Number number) {
        BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
        return exact.scale() > 0 ? few : choose(exact.longValue());
    }

    public String choose(long number) {
        long tens = Math.abs(number % 100);
        long ones = tens % 10;
        if (tens > 10 && tens < 20 || ones == 0 || ones > 4) {
            return many;
        }
        return ones == 1 ? one : few;
    }
}
