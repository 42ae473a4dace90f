package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Documents;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.docx.PlainText;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of packages show. */
@RequestScoped
class TransferPages {

    private static final int LONGEST = 1000;

    @Inject TransferPackages packages;
    @Inject Documents documents;
    @Inject MakeDocument make;
    @Inject IndicatorPages years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    TransferListPage list() {
        SchoolYear year = years.year(null);
        List<TransferPackage> all = packages.of(current.schoolId());
        boolean underWay =
                all.stream().anyMatch(one -> one.year().equals(year) && one.state().isUnderWay());
        return new TransferListPage(
                year.slashed(),
                year.startYear(),
                all.stream().map(this::line).toList(),
                current.is(Role.CURATOR) && !underWay);
    }

    TransferPreviewPage preview(SchoolYear year) {
        return new TransferPreviewPage(
                year.slashed(),
                year.startYear(),
                packages.of(current.schoolId(), year).size() + 1,
                TransferText.blocks(make.preview(DocumentKind.D22, year.startYear()).text()));
    }

    TransferPage own(TransferPackage shown, String remark, Problems problems) {
        return new TransferPage(
                "",
                line(shown),
                blocks(shown),
                shown.state() == TransferPackage.State.PREPARED && current.is(Role.DIRECTOR),
                shown.state() == TransferPackage.State.APPROVED && current.is(Role.CURATOR),
                false,
                remark,
                problems);
    }

    TransferPage received(TransferPackage shown, String remark, Problems problems) {
        return new TransferPage(
                schoolName(shown),
                line(shown),
                blocks(shown),
                false,
                false,
                shown.state() == TransferPackage.State.SENT && current.is(Role.METHODIST),
                remark,
                problems);
    }

    /** As the frozen paper says it. */
    private List<TransferText.Block> blocks(TransferPackage shown) {
        return TransferText.blocks(
                PlainText.of(documents.byId(shown.documentId(), shown.schoolId()).content()));
    }

    TransferReceivedPage received(SchoolYear year) {
        Map<Long, TransferPackage> last = packages.lastReceived(year);
        return new TransferReceivedPage(
                year.slashed(),
                year.startYear(),
                last.size(),
                schools.all().stream()
                        .map(
                                school ->
                                        new TransferReceivedPage.Row(
                                                school.on(schools.today()).shortName(),
                                                lineOrNone(last.get(school.id()))))
                        .toList(),
                years.others(year));
    }

    private TransferPage.@Nullable Line lineOrNone(@Nullable TransferPackage known) {
        return known == null ? null : line(known);
    }

    String schoolName(TransferPackage sent) {
        return schools.requisitesToday(sent.schoolId()).shortName();
    }

    private TransferPage.Line line(TransferPackage known) {
        Ui ui = new Ui(visitor);
        return new TransferPage.Line(
                known.id(),
                known.year().slashed(),
                known.versionNo(),
                known.state().name(),
                ui.time(known.preparedAt()),
                ui.time(known.approvedAt()),
                ui.seconds(known.sentAt()),
                known.receiptNumber(),
                ui.time(known.readAt()),
                known.remark(),
                grouped(known.documentHash()),
                grouped(known.contentHash()));
    }

    /** Null and a problem at the field where there is none, or too long a one. */
    static @Nullable String remark(@Nullable String typed, Problems problems) {
        String why = Typed.text(typed);
        if (why == null) {
            problems.add("remark", "monitoring.problem.remark");
            return null;
        }
        if (why.length() > LONGEST) {
            problems.add("remark", "site.problem.Size", LONGEST);
            return null;
        }
        return why;
    }

    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})", "$1 ").strip();
    }
}
