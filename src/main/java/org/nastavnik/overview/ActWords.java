package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditEntry;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.RoleAssignment;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Visitor;

/** Acts in words: what was done, and by whom as far as the reader may know. */
@RequestScoped
class ActWords {

    static final String ACT = "overview.act.";

    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject Visitor visitor;

    /** What was done; a code of a former release stands for itself. */
    String what(AuditEntry act) {
        Messages messages = messages();
        return messages.has(ACT + act.action()) ? messages.text(ACT + act.action()) : act.action();
    }

    Function<AuditEntry, String> authors(HistoryReader reader, List<AuditEntry> acts) {
        return switch (reader) {
            case OWN -> act -> "";
            case SCHOOL -> byName(acts);
            case CITY -> byRole(acts);
        };
    }

    private Function<AuditEntry, String> byName(List<AuditEntry> acts) {
        KnownPersons known = persons.known(ids(acts));
        return act ->
                act.personId() == null
                        ? program()
                        : known.get(act.personId()).name().surnameFirst();
    }

    private Function<AuditEntry, String> byRole(List<AuditEntry> acts) {
        Map<Long, List<RoleAssignment>> held =
                assignments.of(ids(acts)).stream()
                        .collect(Collectors.groupingBy(RoleAssignment::personId));
        Map<Long, String> names = new HashMap<>();
        return act -> {
            Long id = act.personId();
            String who =
                    id == null ? program() : account(id, held.getOrDefault(id, List.of()), act);
            Long school = act.schoolId();
            return school == null
                    ? who
                    : who + ", " + names.computeIfAbsent(school, this::schoolName);
        };
    }

    /** «куратор, № 12»: an account of the program, no name. */
    private String account(long id, List<RoleAssignment> held, AuditEntry act) {
        Messages messages = messages();
        String roles =
                held.stream()
                        .filter(role -> isAtWork(role.schoolId(), act.schoolId()))
                        .map(role -> messages.text("people.role." + role.role()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return messages.text(
                roles.isEmpty() ? "overview.history.account" : "overview.history.role",
                String.valueOf(id),
                roles);
    }

    private static boolean isAtWork(@Nullable Long held, @Nullable Long school) {
        return held == null || school == null || held.equals(school);
    }

    private String schoolName(long school) {
        return schools.requisitesToday(school).shortName();
    }

    private String program() {
        return messages().text("overview.history.program");
    }

    private Messages messages() {
        return Messages.in(visitor.locale());
    }

    private static Collection<Long> ids(List<AuditEntry> acts) {
        return acts.stream()
                .map(AuditEntry::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
