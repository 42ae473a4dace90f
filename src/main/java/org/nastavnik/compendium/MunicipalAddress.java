package org.nastavnik.compendium;

import org.nastavnik.shared.SchoolYear;

/** Where the pages of the compendium of all schools are. */
final class MunicipalAddress {

    private MunicipalAddress() {}

    /** Below the base of the launch. */
    static String of(SchoolYear year) {
        return "municipal-compendium/" + year.startYear();
    }

    /** What stands in an address may be anything. */
    static SchoolYear year(int startYear) {
        if (startYear < 2000 || startYear > 2100) {
            throw new CompendiumNotFound("year " + startYear);
        }
        return new SchoolYear(startYear);
    }
}
