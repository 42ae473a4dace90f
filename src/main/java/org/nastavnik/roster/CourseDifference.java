package org.nastavnik.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;

/**
 * What differs between the list of a course and the accounts of a school. Only the school's own
 * people and whom the curator may see are in it.
 *
 * @param known of the school, in the course, nothing to do
 * @param elsewhere accounts that belong to others; nobody here learns whose
 * @param nameless newcomers whom the platform does not name
 */
record CourseDifference(List<RosterRow> rows, int known, int elsewhere, int nameless) {

    /** An account of somebody of the school. */
    record Account(String userId, long personId, IdentityHints hints) {}

    /**
     * @param ours accounts of the school at this platform, by user id
     * @param others user ids that belong to somebody, whoever it is
     * @param readBefore user ids that stood in the list of this course once; who never did launches
     *     without being enrolled, as administrators do, and is not missing
     * @param shown newcomers that the curator may see
     */
    static CourseDifference of(
            List<Roster.Member> members,
            Map<String, Account> ours,
            Set<String> others,
            Set<String> readBefore,
            Predicate<Roster.Member> shown) {
        List<RosterRow> rows = new ArrayList<>();
        Set<String> present = new HashSet<>();
        int known = 0;
        int elsewhere = 0;
        for (Roster.Member member : members) {
            Account account = ours.get(member.userId());
            if (!member.active()) {
                continue;
            }
            present.add(member.userId());
            if (account == null && others.contains(member.userId())) {
                elsewhere++;
            } else if (account == null) {
                if (shown.test(member)) {
                    rows.add(RosterRow.newcomer(member));
                }
            } else if (renamed(account.hints(), member.hints())) {
                rows.add(RosterRow.changed(member, account));
            } else {
                known++;
            }
        }
        Set<String> gone = gone(members, readBefore, present);
        ours.values().stream()
                .filter(account -> gone.contains(account.userId()))
                .map(RosterRow::missing)
                .forEach(rows::add);
        return new CourseDifference(rows, known, elsewhere, nameless(rows));
    }

    /** Switched off in the course, or once in its list and no longer. */
    private static Set<String> gone(
            List<Roster.Member> members, Set<String> readBefore, Set<String> present) {
        Set<String> gone = new HashSet<>(readBefore);
        members.stream()
                .filter(member -> !member.active())
                .map(Roster.Member::userId)
                .forEach(gone::add);
        gone.removeAll(present);
        return gone;
    }

    /** A name that the platform withholds today is no change. */
    private static boolean renamed(IdentityHints before, IdentityHints now) {
        return !now.isNameless()
                && (!key(before.lastName()).equals(key(now.lastName()))
                        || !key(before.firstName()).equals(key(now.firstName())));
    }

    private static String key(@Nullable String name) {
        return Person.searchKey(Objects.requireNonNullElse(name, ""));
    }

    private static int nameless(List<RosterRow> rows) {
        return (int)
                rows.stream()
                        .filter(row -> row.kind() == RosterRow.Kind.NEW)
                        .filter(row -> row.hints().isNameless())
                        .count();
    }
}
