package org.nastavnik.consent;

/** Which lines of the register are shown. */
enum ConsentFilter {
    ALL,
    MISSING,
    PRINTED,
    SIGNED,
    EXPIRING,
    RENEW,
    REFUSED,
    OVER,
    TASKS;

    static ConsentFilter of(String typed) {
        for (ConsentFilter filter : values()) {
            if (filter.name().equals(typed)) {
                return filter;
            }
        }
        return ALL;
    }
}
