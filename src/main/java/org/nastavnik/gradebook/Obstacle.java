package org.nastavnik.gradebook;

import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformUnreachable;
import org.nastavnik.platform.ScopeNotGranted;
import org.nastavnik.platform.TokenRefused;

/** What stands between us and the grade book, by who can clear it away. */
public enum Obstacle {
    UNREACHABLE,
    BUSY,
    NO_TOKEN,
    NO_SCOPE,
    NO_ACCESS,
    ADDRESS,
    NO_GRADE_BOOK,
    COLUMN_GONE,
    NOT_GRADABLE,
    NEWER,
    REFUSED;

    String messageKey() {
        return "gradebook.obstacle." + name();
    }

    /** Of a call that failed before the platform answered about the thing itself. */
    static Obstacle of(RuntimeException failure) {
        if (failure instanceof PlatformUnreachable) {
            return UNREACHABLE;
        }
        if (failure instanceof TokenRefused) {
            return NO_TOKEN;
        }
        if (failure instanceof ScopeNotGranted) {
            return NO_SCOPE;
        }
        return failure instanceof PlatformRefused refused ? of(refused.status()) : ADDRESS;
    }

    static Obstacle of(int status) {
        return switch (status) {
            case 401, 403 -> NO_ACCESS;
            case 404, 410 -> COLUMN_GONE;
            case 408, 425, 429 -> BUSY;
            case 409 -> NEWER;
            case 400, 422 -> NOT_GRADABLE;
            default -> status >= 500 ? BUSY : REFUSED;
        };
    }

    /** Stands before every score of the platform, not before this one. */
    boolean passes() {
        return this == UNREACHABLE
                || this == BUSY
                || this == NO_TOKEN
                || this == NO_SCOPE
                || this == ADDRESS;
    }
}
