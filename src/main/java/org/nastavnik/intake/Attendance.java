package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Typed;

/** Who of a group came to a meeting, as the file tells or as it was corrected. */
@RequestScoped
class Attendance {

    /** Ids in a row, once somebody has ticked them. */
    static final String IDS = "attendees";

    @Inject WhosePaper whose;

    /** All of that day where the file tells nothing else. */
    List<Long> of(MentoringUnit unit, LocalDate day, FilledRow row) {
        List<Long> then = unit.menteesOn(day);
        Map<String, String> fields = row.fields();
        if (fields.containsKey(IDS)) {
            return Arrays.stream(fields.get(IDS).split(","))
                    .map(Typed::id)
                    .filter(id -> id != null && then.contains(id))
                    .toList();
        }
        if (unit.kind() == MentoringUnit.Kind.PAIR) {
            return then;
        }
        List<Long> came = named(unit, then, row.field(RowFields.CAME));
        if (!came.isEmpty()) {
            return came;
        }
        List<Long> absent = named(unit, then, row.field(RowFields.ABSENT));
        return then.stream().filter(id -> !absent.contains(id)).toList();
    }

    /**
     * The result of a meeting; what the file says of the absent stays in it where they are not of
     * the unit.
     */
    String result(@Nullable MentoringUnit unit, FilledRow row) {
        String result = row.field(RowFields.RESULT);
        String absent = row.field(RowFields.ABSENT);
        boolean told =
                unit != null
                        && unit.kind() == MentoringUnit.Kind.GROUP
                        && !named(unit, unit.mentees(), absent).isEmpty();
        return told || absent.isEmpty() || row.fields().containsKey(IDS)
                ? result
                : (result + "\n" + absent).strip();
    }

    /** For whom of a group a row of the plan is meant; empty for all. */
    Set<Long> meant(MentoringUnit unit, ForWhom row) {
        return unit.kind() == MentoringUnit.Kind.PAIR
                ? Set.of()
                : Set.copyOf(named(unit, unit.mentees(), row.names()));
    }

    private List<Long> named(MentoringUnit unit, List<Long> then, String text) {
        NamesInText names = new NamesInText(text);
        if (names.isEmpty()) {
            return List.of();
        }
        Map<Long, DeclinableName> mentees = whose.names(unit, MemberRole.MENTEE);
        return mentees.entrySet().stream()
                .filter(mentee -> names.names(mentee.getValue()) > NamesInText.NOT)
                .map(Map.Entry::getKey)
                .filter(then::contains)
                .toList();
    }
}
