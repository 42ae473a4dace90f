package org.nastavnik.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Russian full name as typed, trimmed, with single spaces; ё stays ё.
 *
 * @param middleName null where the person has no patronymic
 */
public record PersonName(String lastName, String firstName, @Nullable String middleName) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    public PersonName {
        lastName = tidy(lastName);
        firstName = tidy(firstName);
        middleName = middleName == null || middleName.isBlank() ? null : tidy(middleName);
    }

    /** «Иванова Анна Петровна». */
    public String full() {
        return middleName == null
                ? lastName + " " + firstName
                : lastName + " " + firstName + " " + middleName;
    }

    /** «Иванова А.П.», for text; the parts do not part at a line's end. */
    public String surnameFirst() {
        return lastName + "\u00a0" + initials();
    }

    /** «А.П. Иванова», for a signature. */
    public String initialsFirst() {
        return initials() + "\u00a0" + lastName;
    }

    /** «Анна Петровна», for an address. */
    public String given() {
        return middleName == null ? firstName : firstName + " " + middleName;
    }

    private String initials() {
        String first = initial(firstName);
        return middleName == null ? first : first + initial(middleName);
    }

    /** «А.-М.» for Анна-Мария; «Чен-ын» and «Гасан оглы» are one name. */
    private static String initial(String name) {
        StringBuilder initials = new StringBuilder(first(name));
        for (int i = name.indexOf('-') + 1; i > 0; i = name.indexOf('-', i) + 1) {
            if (i < name.length() && Character.isUpperCase(name.charAt(i))) {
                initials.append('-').append(first(name.substring(i)));
            }
        }
        return initials.toString();
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }

    private static String tidy(String part) {
        String stripped = part.strip();
        // a pattern for every part of every name in a long order would cost more than the rest
        return isTidy(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
    }

    private static boolean isTidy(String part) {
        for (int i = 0; i < part.length(); i++) {
            char sign = part.charAt(i);
            if (sign <= ' ' || sign == '\u00a0') {
                return false;
            }
        }
        return true;
    }
}
