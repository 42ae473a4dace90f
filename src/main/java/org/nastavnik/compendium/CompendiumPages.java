package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of the school's compendium show. */
@RequestScoped
class CompendiumPages {

    @Inject CheckCompendium check;
    @Inject YearFigures figures;
    @Inject Practices practices;
    @Inject Submissions submissions;
    @Inject Papers papers;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    CompendiumPage show(Compendium compendium, boolean kept) {
        Ui ui = new Ui(visitor);
        boolean curator = current.is(Role.CURATOR);
        boolean open = compendium.state().open();
        CheckList list = check.check(compendium);
        return new CompendiumPage(
                kept ? compendium.id() : 0,
                compendium.year().slashed(),
                compendium.state().name(),
                compendium.remark(),
                results(compendium),
                compendium.introduction() != null,
                compendium.conclusions() != null,
                items(compendium, kept, ui),
                sections(compendium, list, ui),
                kept
                        ? submissions.of(compendium).stream()
                                .map(s -> SubmissionLine.of(s, ui))
                                .toList()
                        : List.of(),
                kept ? papers.about(DocumentKind.D32, compendium.id()) : List.of(),
                curator && open,
                curator
                        && open
                        && compendium.state() != Compendium.State.READY
                        && compendium.state() != Compendium.State.APPROVED
                        && list.passes(),
                current.is(Role.DIRECTOR)
                        && compendium.state() == Compendium.State.READY
                        && list.passes(),
                curator && compendium.state() == Compendium.State.APPROVED && list.passes());
    }

    private CompendiumPage.Results results(Compendium compendium) {
        Figures numbers = figures.of(compendium.schoolId(), compendium.year());
        return new CompendiumPage.Results(
                numbers.byForm(),
                numbers.totals(),
                figures.orders(compendium.schoolId(), compendium.year()).size());
    }

    private static List<CompendiumPage.Item> items(Compendium compendium, boolean kept, Ui ui) {
        return kept
                ? compendium.items().stream()
                        .map(
                                item ->
                                        new CompendiumPage.Item(
                                                item.id(), item.title(), ui.date(item.heldOn())))
                        .toList()
                : List.of();
    }

    private List<CompendiumPage.SectionState> sections(
            Compendium compendium, CheckList list, Ui ui) {
        int included =
                (int)
                        practices.of(compendium.schoolId(), compendium.year()).stream()
                                .filter(p -> p.state().included())
                                .count();
        return List.of(
                section(CheckList.Section.RESULTS, compendium, list, 0, ui),
                section(CheckList.Section.EVENTS, compendium, list, compendium.items().size(), ui),
                section(CheckList.Section.PRACTICES, compendium, list, included, ui));
    }

    private static CompendiumPage.SectionState section(
            CheckList.Section section, Compendium compendium, CheckList list, int number, Ui ui) {
        List<CheckList.Finding> findings = list.of(section);
        return new CompendiumPage.SectionState(
                section.name(),
                findings.stream().noneMatch(CheckList.Finding::blocks),
                findings.stream()
                        .map(
                                finding ->
                                        new CompendiumPage.Missing(
                                                finding.blocks(),
                                                ui.t(
                                                        new Problems.Problem(
                                                                finding.key(),
                                                                finding.arguments()))))
                        .toList(),
                number,
                compendium.remarkOn(section));
    }
}
