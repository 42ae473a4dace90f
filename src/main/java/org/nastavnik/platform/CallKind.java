package org.nastavnik.platform;

/** What we ask platforms for. */
public enum CallKind {
    CONFIGURATION,
    REGISTRATION,
    KEYS,
    TOKEN,
    ROSTER,
    LINE_ITEM,
    SCORE,
    RESULT,
    OTHER;

    static CallKind ofScope(String scope) {
        return switch (scope) {
            case Scopes.ROSTER -> ROSTER;
            case Scopes.LINE_ITEM -> LINE_ITEM;
            case Scopes.SCORE -> SCORE;
            case Scopes.RESULT -> RESULT;
            default -> OTHER;
        };
    }
}
