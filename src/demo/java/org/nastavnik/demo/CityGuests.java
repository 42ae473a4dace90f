package org.nastavnik.demo;

import java.util.List;
import org.nastavnik.demo.city.DemonstrationCity;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsUser;
import org.nastavnik.lms.MoodleRole;

/** Lets some people of the city sign in at the demonstration LMS. */
public final class CityGuests {

    private CityGuests() {}

    public static void admit(DemonstrationCity city, LmsServer lms) {
        city.accounts().forEach(account -> lms.platform().users().add(user(account)));
    }

    private static LmsUser user(DemonstrationCity.Account account) {
        return new LmsUser(
                account.person(),
                account.username(),
                account.first(),
                account.last(),
                account.middle(),
                account.username() + "@primersk.example",
                "",
                MoodleRole.STUDENT,
                List.of(),
                "",
                account.role());
    }
}
