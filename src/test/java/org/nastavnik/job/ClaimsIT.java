package org.nastavnik.job;

import java.util.Map;
import org.nastavnik.it.RealDatabase;

/** Claims in the database server of production. */
class ClaimsIT extends ClaimsContract {

    @Override
    String[] database() {
        Map<String, String> settings = RealDatabase.settings("claims");
        return new String[] {
            settings.get("NASTAVNIK_DB_URL"),
            settings.get("NASTAVNIK_DB_USER"),
            settings.get("NASTAVNIK_DB_PASSWORD")
        };
    }
}
