package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.lms.Page;

/** Every cell of the permission matrix, tried as that role and as the like of another school. */
class PermissionMatrixIT {

    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

    /** Persons, units, orders, plans and whatever else school № 1 calls by such a number. */
    private static final List<String> NUMBERS = List.of("1", "13", "101");

    private static final List<String> STRANGERS =
            List.of("curator2", "director2", "mentor2", "mentee2", "classteacher2", "newcomer");

    /** The class that bears this number is of school № 2. */
    private static final String OF_SCHOOL_2 = "class-teachers/1/removal";

    static Stream<PermissionTable.Line> lines() {
        return PermissionTable.lines();
    }

    private static Visitor as(String username) {
        return VISITORS.computeIfAbsent(username, DemonstrationTown.get()::enter);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everyRoleMayWhatTheMatrixSays(PermissionTable.Line line) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        line.own().keySet().forEach(PermissionMatrixIT::as);
        Map<String, String> before = Contents.ofDemonstration();

        line.own()
                .forEach(
                        (username, cell) -> {
                            if (cell != '*') {
                                String address = line.addressOf(username);
                                expected.put(username, cell == '+' ? "open" : "refused");
                                found.put(username, tried(username, line.act(), address));
                            }
                        });

        assertThat(found).isEqualTo(expected);
        assertThat(Contents.ofDemonstration()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void strangersOfAnotherSchoolAreRefusedWhateverTheirRole(PermissionTable.Line line) {
        line.strangers().keySet().forEach(PermissionMatrixIT::as);
        Map<String, String> before = Contents.ofDemonstration();

        Set<String> letIn = new TreeSet<>();
        line.strangers()
                .forEach(
                        (username, address) -> {
                            if (!tried(username, line.act(), address).equals("refused")) {
                                letIn.add(username + " " + address);
                            }
                        });

        assertThat(letIn).isEmpty();
        assertThat(Contents.ofDemonstration()).isEqualTo(before);
    }

    /** Not only those forms that the table names. */
    @Test
    void nothingThatAStrangerSendsChangesAnything() throws Exception {
        STRANGERS.forEach(PermissionMatrixIT::as);
        Map<String, String> before = Contents.ofDemonstration();

        Set<String> broken = new TreeSet<>();
        Set<String> addresses = Addresses.withNumbers(NUMBERS);
        addresses.remove(OF_SCHOOL_2);
        for (String address : addresses) {
            for (String username : STRANGERS) {
                Page page = as(username).post(address, "version", "0", "reason", "Просто так");
                if (page.status() >= 500) {
                    broken.add(page.status() + " " + username + " " + address);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(Contents.ofDemonstration()).isEqualTo(before);
    }

    @Test
    void differencesFromTheMatrixAreExplained() {
        assertThat(PermissionTable.lines())
                .allMatch(line -> line.differs() == line.why().startsWith("#"));
    }

    /** A form that lacks everything is sent back to those who may send it, and changes nothing. */
    private static String tried(String username, String act, String address) {
        Page page =
                act.equals("GET")
                        ? as(username).get(address)
                        : as(username).post(address, "version", "-1");
        return switch (page.status()) {
            case 403, 404 -> "refused";
            case 200, 303, 409, 422 -> "open";
            default -> String.valueOf(page.status());
        };
    }
}
