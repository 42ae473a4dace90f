package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The director approves a package, the curator sends or mends it, the centre reads what came. */
@ApplicationScoped
class TransferReminders implements Reminder {

    @Inject TransferPackages packages;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        SchoolYear year = SchoolYear.of(schools.today());
        if (current.is(Role.METHODIST)) {
            return unread(year);
        }
        if (!current.is(Role.CURATOR) && !current.is(Role.DIRECTOR)) {
            return List.of();
        }
        return packages.of(current.schoolId(), year).stream()
                .limit(1)
                .flatMap(last -> line(last, current))
                .toList();
    }

    private List<Due> unread(SchoolYear year) {
        long unread =
                packages.lastReceived(year).values().stream()
                        .filter(sent -> sent.readAt() == null)
                        .count();
        return unread == 0
                ? List.of()
                : List.of(
                        Due.work(
                                20,
                                new Ui(visitor).t("monitoring.transfer.due.unread", unread),
                                "received-transfers"));
    }

    private Stream<Due> line(TransferPackage last, CurrentPerson current) {
        Ui ui = new Ui(visitor);
        String path = "transfers/" + last.id();
        boolean curator = current.is(Role.CURATOR);
        return switch (last.state()) {
            case PREPARED ->
                    current.is(Role.DIRECTOR)
                            ? Stream.of(
                                    Due.toSign(25, ui.t("monitoring.transfer.due.PREPARED"), path))
                            : Stream.empty();
            case APPROVED, REFUSED, RETURNED ->
                    curator
                            ? Stream.of(
                                    Due.work(
                                            15,
                                            ui.t("monitoring.transfer.due." + last.state()),
                                            path))
                            : Stream.empty();
            case SENT -> Stream.empty();
        };
    }
}
