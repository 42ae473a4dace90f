package org.nastavnik.grammar;

/** The first letter, large or small. */
final class Capitals {

    private Capitals() {}

    static String like(String model, String text) {
        return Character.isUpperCase(model.charAt(0)) ? first(text) : text;
    }

    static String first(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
