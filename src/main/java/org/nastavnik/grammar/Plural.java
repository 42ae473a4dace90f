package org.nastavnik.grammar;

/** The word beside a number: 1 пара, 2 пары, 5 пар. */
public record Plural(String one, String few, String many) {

    /** «5 пар», number and word kept on one line. */
    public static String of(long number, String one, String few, String many) {
        return number + "\u00a0" + new Plural(one, few, many).choose(number);
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
