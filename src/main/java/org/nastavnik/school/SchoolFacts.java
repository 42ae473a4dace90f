package org.nastavnik.school;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What holds for a school whatever it is called. */
record SchoolFacts(
        String city,
        @Nullable String address,
        @Nullable String inn,
        @Nullable String ogrn,
        @Nullable String site,
        @Nullable String vkUrl,
        ZoneId timeZone) {}
