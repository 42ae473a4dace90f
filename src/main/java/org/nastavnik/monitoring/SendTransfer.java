package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** The steps of a package from the curator's table to the methodical centre and back. */
@ApplicationScoped
class SendTransfer {

    @Inject TransferPackages packages;
    @Inject MakeDocument make;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Freezes the data as they are now.
     *
     * @param versionNo which one the curator has looked at; pressing twice makes one only
     */
    TransferPackage prepare(SchoolYear year, int versionNo) {
        long school = current.schoolId();
        years.requireOpen(school, year);
        packages.hold(school);
        List<TransferPackage> known = packages.of(school, year);
        if (known.stream().anyMatch(one -> one.state().isUnderWay())) {
            throw new RuleBroken("monitoring.rule.transfer.underWay");
        }
        if (versionNo != known.size() + 1) {
            throw new RuleBroken("monitoring.rule.transfer.again");
        }
        TransferPackage prepared =
                packages.add(
                        new TransferPackage(
                                TransferPackage.Paper.of(
                                        make.make(DocumentKind.D22, year.startYear())),
                                year,
                                versionNo,
                                current.personId(),
                                now()));
        log("TRANSFER_PREPARED", prepared);
        return prepared;
    }

    void approve(TransferPackage prepared) {
        prepared.approve(current.personId(), now());
        log("TRANSFER_APPROVED", prepared);
    }

    void refuse(TransferPackage prepared, String why) {
        prepared.refuse(why, current.personId(), now());
        log("TRANSFER_REFUSED", prepared);
    }

    void send(TransferPackage approved) {
        approved.send(current.personId(), now());
        log("TRANSFER_SENT", approved);
    }

    void read(TransferPackage sent) {
        if (sent.read(current.personId(), now())) {
            log("TRANSFER_READ", sent);
        }
    }

    void giveBack(TransferPackage sent, String why) {
        sent.returnToSchool(why, current.personId(), now());
        log("TRANSFER_RETURNED", sent);
    }

    void log(String action, TransferPackage about) {
        audit.write(current.personId(), about.schoolId(), action, "transfer-package:" + about.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
