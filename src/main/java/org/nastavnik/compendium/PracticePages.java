package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of practices show. */
@RequestScoped
class PracticePages {

    @Inject VisiblePractices visible;
    @Inject Authors authors;
    @Inject AttachmentParts parts;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject Papers papers;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    PracticeListPage list() {
        List<Practice> practices = visible.ofThisYear();
        KnownPersons known =
                persons.known(
                        practices.stream()
                                .flatMap(practice -> practice.authors().stream())
                                .distinct()
                                .toList());
        return new PracticeListPage(
                practices.stream().map(practice -> line(practice, known)).toList(),
                current.is(Role.CURATOR) || current.is(Role.MENTOR));
    }

    private PracticeListPage.Line line(Practice practice, KnownPersons known) {
        return new PracticeListPage.Line(
                practice.id(),
                practice.title(),
                forms.byCode(practice.formCode()).name(),
                practice.authors().stream().map(id -> known.get(id).name().surnameFirst()).toList(),
                practice.state().name(),
                practice.withoutConsent(authors.named(practice, known)).size());
    }

    PracticeFormPage form(@Nullable Practice practice, PracticeForm form, Problems problems) {
        List<Long> already = practice == null ? List.of() : practice.authors();
        return new PracticeFormPage(
                practice == null ? null : practice.id(),
                form,
                problems,
                forms.all().stream().map(f -> new Option(f.code(), f.name())).toList(),
                visible.candidates(already).stream().map(this::option).toList(),
                practice == null || practice.version() == form.version
                        ? null
                        : PracticeForm.of(practice));
    }

    private Option option(Person person) {
        String post = person.postIn(current.schoolId());
        return new Option(
                String.valueOf(person.id()),
                post.isEmpty() ? person.name().full() : person.name().full() + " — " + post);
    }

    PracticePage show(Practice practice) {
        return show(practice, AttachmentTyped.NONE, new Problems());
    }

    PracticePage show(Practice practice, AttachmentTyped typed, Problems problems) {
        boolean curator = current.is(Role.CURATOR);
        boolean included = practice.state().included();
        return new PracticePage(
                practice.id(),
                practice.title(),
                forms.byCode(practice.formCode()).name(),
                practice.state().name(),
                texts(practice.texts()),
                practice.missing(),
                authors(practice),
                visible.mayWrite(practice) && !included,
                visible.mayWrite(practice)
                        && practice.state() == Practice.State.DRAFT
                        && practice.missing().isEmpty(),
                curator && practice.state() == Practice.State.READY,
                curator && practice.state() == Practice.State.INCLUDED,
                parts.part(
                        Attachment.Owner.of(practice),
                        visible.mayWrite(practice) && !included,
                        typed,
                        problems),
                papers.about(DocumentKind.D34, practice.id()));
    }

    private List<PracticePage.Author> authors(Practice practice) {
        Ui ui = new Ui(visitor);
        List<Long> named = authors.named(practice);
        KnownPersons known = persons.known(practice.authors());
        return practice.consents().stream()
                .map(
                        author -> {
                            boolean self = author.personId() == current.personId();
                            return new PracticePage.Author(
                                    author.personId(),
                                    known.full(author.personId()),
                                    named.contains(author.personId()),
                                    ui.date(author.consentOn()),
                                    self,
                                    self || current.is(Role.CURATOR));
                        })
                .toList();
    }

    private static List<PracticePage.Text> texts(Practice.Texts texts) {
        return Stream.of(
                        text("problem", texts.problem()),
                        text("goal", texts.goal()),
                        text("targetGroup", texts.targetGroup()),
                        text("description", texts.description()),
                        text("steps", texts.steps()),
                        text("resources", texts.resources()),
                        text("results", texts.results()),
                        text("replication", texts.replication()),
                        text("scaling", texts.scaling()),
                        text("risks", texts.risks()))
                .filter(text -> !text.paragraphs().isEmpty())
                .toList();
    }

    private static PracticePage.Text text(String field, @Nullable String written) {
        return new PracticePage.Text("compendium.practice." + field, Typed.lines(written));
    }
}
