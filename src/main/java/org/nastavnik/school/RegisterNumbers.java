package org.nastavnik.school;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Numbers of a legal person; their last digit is made of the others, so that slips show. */
final class RegisterNumbers {

    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private RegisterNumbers() {}

    static @Nullable String inn(String typed, Problems problems) {
        return checked(typed, "inn", 10, problems);
    }

    static @Nullable String ogrn(String typed, Problems problems) {
        return checked(typed, "ogrn", 13, problems);
    }

    private static @Nullable String checked(
            String typed, String field, int length, Problems problems) {
        String text = Typed.text(typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{" + length + "}")) {
            problems.add(field, "school.problem.digits", length);
        } else if (last(text) != (length == 10 ? innDigit(text) : ogrnDigit(text))) {
            problems.add(field, "school.problem.checkDigit");
        }
        return text;
    }

    private static int last(String text) {
        return text.charAt(text.length() - 1) - '0';
    }

    private static int innDigit(String text) {
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return sum % 11 % 10;
    }

    private static int ogrnDigit(String text) {
        return (int) (Long.parseLong(text.substring(0, 12)) % 11 % 10);
    }
}
