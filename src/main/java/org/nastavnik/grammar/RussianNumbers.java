package org.nastavnik.grammar;

import java.math.BigDecimal;

/** Numbers as official papers write them: a decimal comma, thousands apart but never parted. */
public final class RussianNumbers {

    private static final char MINUS = '\u2212';
    private static final char NO_BREAK = '\u00a0';

    private RussianNumbers() {}

    /** «1 234,5» with as many decimals as the number itself has. */
    public static String plain(Number number) {
        String text = new BigDecimal(number.toString()).toPlainString();
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : "," + digits.substring(point + 1);
        return (negative ? String.valueOf(MINUS) : "") + thousands(whole) + rest;
    }

    /** «71,4 %». */
    public static String percent(Number number) {
        return plain(number) + NO_BREAK + "%";
    }

    /** A change: «+1,2», «−0,4», «0». */
    public static String signed(Number number) {
        return (new BigDecimal(number.toString()).signum() > 0 ? "+" : "") + plain(number);
    }

    private static String thousands(String digits) {
        StringBuilder parted = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            parted.insert(i, NO_BREAK);
        }
        return parted.toString();
    }
}
