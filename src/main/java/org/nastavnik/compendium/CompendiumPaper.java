package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.document.Annex;
import org.nastavnik.document.Approval;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.PupilNames;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Typed;

/** Gathers a compendium in the edition that may leave the school: no pupil is named in it. */
@ApplicationScoped
class CompendiumPaper implements DocumentMaker {

    /** Of fewer than that nothing is told outside. */
    private static final int FEWEST = 3;

    @Inject Compendia compendia;
    @Inject Practices practices;
    @Inject Authors authors;
    @Inject AttachedFiles files;
    @Inject YearFigures figures;
    @Inject CompendiumParts parts;
    @Inject KnownEvents known;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D32;
    }

    @Override
    public void checkReadable(long subjectId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        compendia.byId(subjectId, current.schoolId());
    }

    @Override
    public PaperData gather(long subjectId) {
        checkReadable(subjectId);
        Compendium compendium = compendia.byId(subjectId, current.schoolId());
        return new PaperData(
                compendium.schoolId(),
                data(compendium, false),
                PaperWords.of("title", compendium.year().slashed()),
                PaperWords.of("title", compendium.year().dashed()));
    }

    /**
     * @param inside the full edition, with the names of all authors
     */
    SchoolCompendium data(Compendium compendium, boolean inside) {
        long school = compendium.schoolId();
        LocalDate today = schools.today();
        SchoolYear year = compendium.year();
        Figures numbers = figures.of(school, year);
        ToldNumbers told = parts.numbers(school, year, inside, numbers);
        Signatory director = papers.director(school, today);
        PupilNames pupils = PupilNames.of(persons.everOf(school), school, year, today);
        return new SchoolCompendium(
                papers.letterhead(school, today),
                schools.byId(school).city(),
                year.dashed(),
                today.getYear(),
                PaperWords.of(inside ? "fullEdition" : "edition"),
                new Approval(director.post(), director.name(), null),
                Typed.lines(compendium.introduction()),
                programme(school, year, numbers, today),
                told.byForm(),
                told.totals(),
                told.tellsUnits() ? numbers.plansNote(inside ? 1 : FEWEST) : null,
                parts.indicators(school, year, numbers),
                parts.roadMap(school, year),
                parts.process(school, year),
                parts.impact(school, year, inside),
                parts.swot(school, year),
                figures.orders(school, year),
                Typed.lines(compendium.conclusions()),
                events(compendium, pupils),
                practices(compendium, inside),
                Stream.concat(
                                Typed.lines(compendium.links()).stream()
                                        .map(SchoolCompendium.Link::of),
                                known.links(compendium, pupils))
                        .toList());
    }

    private SchoolCompendium.Programme programme(
            long school, SchoolYear year, Figures numbers, LocalDate today) {
        Signatory curator =
                current.is(Role.CURATOR)
                        ? papers.signatory(current.person(), school, today)
                        : papers.curator(school, today);
        return new SchoolCompendium.Programme(
                year.firstDay(),
                LocalDate.of(year.startYear() + 1, Month.MAY, 31),
                curator.name(),
                curator.post(),
                numbers.byForm().stream().map(FormFigures::form).toList(),
                basis(numbers));
    }

    /** Pupils are mentored by the target model, staff by the labour code. */
    private List<String> basis(Figures numbers) {
        List<String> used = numbers.byForm().stream().map(FormFigures::form).toList();
        List<String> basis = new ArrayList<>(List.of(PaperWords.of("targetModel")));
        if (forms.all().stream()
                .filter(MentoringForm::staff)
                .anyMatch(f -> used.contains(f.name()))) {
            basis.add(PaperWords.of("labourCode"));
        }
        return basis;
    }

    /** What the curator has described, and what else was held, by date. */
    private List<SchoolCompendium.Event> events(Compendium compendium, PupilNames pupils) {
        Stream<SchoolCompendium.Event> described =
                compendium.items().stream()
                        .map(
                                item ->
                                        SchoolCompendium.Event.of(
                                                item,
                                                files.of(
                                                        Attachment.Owner.of(
                                                                item, compendium.schoolId()))));
        return Stream.concat(described, known.events(compendium, pupils))
                .sorted(Comparator.comparing(SchoolCompendium.Event::date))
                .toList();
    }

    @Override
    public List<Annex> annexes(long subjectId) {
        Compendium compendium = compendia.byId(subjectId, current.schoolId());
        Stream<Attachment.Owner> events =
                compendium.items().stream()
                        .map(item -> Attachment.Owner.of(item, compendium.schoolId()));
        Stream<Attachment.Owner> included =
                practices.includedOf(compendium.schoolId(), compendium.year()).stream()
                        .map(Attachment.Owner::of);
        return Stream.concat(events, included).flatMap(o -> files.annexes(o).stream()).toList();
    }

    private List<SchoolCompendium.PracticeText> practices(Compendium compendium, boolean inside) {
        return practices.includedOf(compendium.schoolId(), compendium.year()).stream()
                .map(
                        practice ->
                                SchoolCompendium.PracticeText.of(
                                        practice,
                                        forms.byCode(practice.formCode()).name(),
                                        inside
                                                ? authors.byName(practice, schools.today())
                                                : authors.printed(practice),
                                        files.of(Attachment.Owner.of(practice))))
                .toList();
    }
}
