package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.lms.Page;

/** Every address of a launch, tried by those to whom the data of school № 1 do not belong. */
class StrangerIT {

    /**
     * Surnames of the first school; none may show to a stranger. One of its mentors takes part in a
     * contest and so shows himself to the centre: he is left out.
     */
    private static final List<String> SURNAMES =
            List.of(
                    "Начинающева",
                    "Учебнова",
                    "Первоклашкин",
                    "Ученикова",
                    "Школьников",
                    "Тетрадкин",
                    "Дневникова",
                    "Звонкова",
                    "Переменкин");

    @ParameterizedTest
    @ValueSource(strings = {"curator2", "mentor2", "mentee3", "methodist", "newcomer", "expert"})
    void showsAStrangerNothingOfTheSchool(String username) throws Exception {
        Visitor stranger = DemonstrationTown.get().enter(username);
        Set<String> leaks = new TreeSet<>();

        for (String address : addresses()) {
            Page page = stranger.get(address);
            if (page.status() >= 500 || SURNAMES.stream().anyMatch(page.body()::contains)) {
                leaks.add(page.status() + " " + address);
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void opensNoLaunchWithoutItsCookie() {
        Visitor curator = DemonstrationTown.get().enter("curator1");

        Page page = new org.nastavnik.lms.LmsBrowser().open(curator.base() + "/persons");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.body()).doesNotContain("Начинающева");
    }

    @Test
    void refusesAChangeWithoutTheLaunchsToken() {
        Visitor curator = DemonstrationTown.get().enter("curator1");

        Page page = curator.postForged("units/4/cancellation");

        assertThat(page.status()).isEqualTo(403);
        assertThat(curator.get("units/4").body()).contains("согласована");
    }

    @Test
    void keepsTwoPersonsOfOneBrowserApart() {
        Visitor curator = DemonstrationTown.get().enter("curator1");
        Visitor mentor = DemonstrationTown.get().enter("mentor2");

        assertThat(curator.get("persons").status()).isEqualTo(200);
        assertThat(mentor.get("persons").status()).isEqualTo(403);
    }

    private static Set<String> addresses() throws ClassNotFoundException {
        Set<String> found = new TreeSet<>();
        for (String address : Addresses.templates(GET.class)) {
            for (String id : List.of("1", "2", "3", "4", "13", "15", "101")) {
                found.add(
                        address.replace("{name}", "mentor-journal").replaceAll("\\{[^}]+\\}", id));
            }
        }
        return found;
    }
}
