package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** Takes minutes from the form; where anything is wrong nothing is kept. */
@RequestScoped
class WriteCouncil {

    @Inject Councils councils;
    @Inject OrderChoices choices;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Nullable CouncilMinutes create(CouncilForm form, Problems problems) {
        Read read = read(form, null, problems);
        if (read == null) {
            return null;
        }
        CouncilMinutes minutes =
                new CouncilMinutes(current.schoolId(), read.meeting(), read.certified());
        minutes.write(read.meeting(), read.certified(), read.items());
        return councils.add(minutes);
    }

    /** Old items go first: their numbers are unique within the minutes. */
    boolean rewrite(CouncilMinutes minutes, CouncilForm form, Problems problems) {
        Read read = read(form, minutes, problems);
        if (read == null) {
            return false;
        }
        minutes.write(read.meeting(), read.certified(), List.of());
        councils.rewritten();
        minutes.write(read.meeting(), read.certified(), read.items());
        return true;
    }

    private record Read(
            CouncilMinutes.Meeting meeting,
            CouncilMinutes.Certified certified,
            List<CouncilItem> items) {}

    private @Nullable Read read(
            CouncilForm form, @Nullable CouncilMinutes kept, Problems problems) {
        CouncilMinutes.Meeting meeting = form.meeting(schools.today(), problems);
        CouncilMinutes.Certified certified = form.certified(problems);
        List<CouncilItem> items =
                items(form, meeting == null ? Integer.MAX_VALUE : meeting.present(), problems);
        staffOnly(form, problems);
        if (meeting != null) {
            refuseTwice(meeting.minutes(), kept, problems);
        }
        return meeting == null || certified == null || !problems.isEmpty()
                ? null
                : new Read(meeting, certified, items);
    }

    private static List<CouncilItem> items(CouncilForm form, int present, Problems problems) {
        List<CouncilItem> items = new ArrayList<>();
        for (int row = 0; row < form.rows(); row++) {
            CouncilItem item = form.isBlank(row) ? null : form.item(row, present, problems);
            if (item != null && items.stream().anyMatch(i -> i.number() == item.number())) {
                problems.add("number-" + row, "council.problem.itemTwice");
            }
            if (item != null) {
                items.add(item);
            }
        }
        if (items.isEmpty() && problems.isEmpty()) {
            problems.add("subject-0", "site.problem.NotBlank");
        }
        return items;
    }

    /** A hand-made form may name anybody. */
    private void staffOnly(CouncilForm form, Problems problems) {
        Set<String> known = choices.staff().stream().map(Option::value).collect(Collectors.toSet());
        List<String> fields = new ArrayList<>(List.of("chair", "secretary", "certifiedBy"));
        for (int row = 0; row < form.rows(); row++) {
            fields.add("speaker-" + row);
        }
        fields.stream()
                .filter(field -> !form.value(field).isEmpty() && !problems.has(field))
                .filter(field -> !known.contains(form.value(field)))
                .forEach(field -> problems.add(field, "site.problem.choice"));
    }

    private void refuseTwice(Registration given, @Nullable CouncilMinutes kept, Problems problems) {
        boolean taken =
                councils.of(current.schoolId(), SchoolYear.of(given.date())).stream()
                        .filter(other -> kept == null || other.id() != kept.id())
                        .anyMatch(
                                other -> other.meeting().minutes().number().equals(given.number()));
        if (taken) {
            problems.add("number", "council.problem.numberTaken");
        }
    }
}
