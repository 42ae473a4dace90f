package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.compendium.CheckList.Finding;
import org.nastavnik.compendium.CheckList.Section;
import org.nastavnik.monitoring.Swot;
import org.nastavnik.people.Persons;
import org.nastavnik.people.PupilNames;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** Reads a compendium as the methodical centre will: is all there, and is nobody's child named. */
@ApplicationScoped
class CheckCompendium {

    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)\\s*[-–—/]\\s*(?:20)?\\d\\d");

    @Inject Practices practices;
    @Inject Authors authors;
    @Inject Attachments attachments;
    @Inject AttachedFiles files;
    @Inject PublishedAuthors published;
    @Inject YearFigures figures;
    @Inject CompendiumParts parts;
    @Inject Persons persons;
    @Inject Schools schools;

    CheckList check(Compendium compendium) {
        long school = compendium.schoolId();
        List<Practice> ofYear = practices.of(school, compendium.year());
        PupilNames pupils = pupils(school, compendium.year());
        List<Finding> findings = new ArrayList<>();
        results(compendium, findings);
        texts(Section.RESULTS, ownTexts(compendium), compendium.year(), pupils, findings);
        if (compendium.items().isEmpty()) {
            findings.add(Finding.reminder(Section.EVENTS, "compendium.check.noEvents"));
        }
        texts(Section.EVENTS, eventTexts(compendium), compendium.year(), pupils, findings);
        compendium.items().stream()
                .map(item -> Attachment.Owner.of(item, school))
                .forEach(owner -> files(Section.EVENTS, owner, pupils, findings));
        practices(ofYear, findings);
        texts(Section.PRACTICES, practiceTexts(ofYear), compendium.year(), pupils, findings);
        ofYear.stream()
                .filter(practice -> practice.state().included())
                .map(Attachment.Owner::of)
                .forEach(owner -> files(Section.PRACTICES, owner, pupils, findings));
        return new CheckList(findings);
    }

    /** Old years are no matter in what somebody else has written. */
    private void files(
            Section section, Attachment.Owner owner, PupilNames pupils, List<Finding> findings) {
        for (Attachment one : attachments.of(owner)) {
            Set<String> named = pupils.in(one.title() + "\n" + one.words());
            if (!named.isEmpty()) {
                findings.add(
                        Finding.blocking(
                                section,
                                "compendium.check.pupilInFile",
                                one.title(),
                                String.join(", ", named)));
            }
            if (!files.mayBeShown(one)) {
                findings.add(Finding.reminder(section, "compendium.check.picture", one.title()));
            }
        }
    }

    private void results(Compendium compendium, List<Finding> findings) {
        if (figures.of(compendium.schoolId(), compendium.year()).byForm().isEmpty()) {
            findings.add(Finding.blocking(Section.RESULTS, "compendium.check.noUnits"));
        }
        if (schools.requisitesToday(compendium.schoolId()).directorId() == null) {
            findings.add(Finding.blocking(Section.RESULTS, "document.rule.noDirector"));
        }
        if (compendium.conclusions() == null) {
            findings.add(Finding.blocking(Section.RESULTS, "compendium.check.noConclusions"));
        }
        if (compendium.introduction() == null) {
            findings.add(Finding.reminder(Section.RESULTS, "compendium.check.noIntroduction"));
        }
    }

    private void practices(List<Practice> ofYear, List<Finding> findings) {
        if (ofYear.stream().noneMatch(p -> p.state().included())) {
            findings.add(Finding.reminder(Section.PRACTICES, "compendium.check.noPractices"));
        }
        for (Practice practice : ofYear) {
            if (practice.state() == Practice.State.READY) {
                findings.add(
                        Finding.reminder(
                                Section.PRACTICES,
                                "compendium.check.practiceWaits",
                                practice.title()));
            }
            if (practice.state().included()
                    && (!practice.withoutConsent(authors.named(practice)).isEmpty()
                            || !published.mayBeNamed(practice))) {
                findings.add(
                        Finding.blocking(
                                Section.PRACTICES, "compendium.check.noConsent", practice.title()));
            }
        }
    }

    /** What names a pupil does not even come into the compendium. */
    void requireUnnamed(Practice practice) {
        long school = practice.schoolId();
        PupilNames pupils = pupils(school, practice.year());
        String files =
                attachments.of(Attachment.Owner.of(practice)).stream()
                        .map(one -> one.title() + "\n" + one.words())
                        .collect(Collectors.joining("\n"));
        Set<String> named =
                pupils.in(words(practice.texts()).collect(Collectors.joining("\n")) + "\n" + files);
        if (!named.isEmpty()) {
            throw new RuleBroken("compendium.rule.pupilNamed", String.join(", ", named));
        }
    }

    /** Those who have left it as well. */
    private PupilNames pupils(long school, SchoolYear year) {
        return PupilNames.of(persons.everOf(school), school, year, schools.today());
    }

    private String ownTexts(Compendium compendium) {
        return joined(
                Stream.concat(
                        Stream.of(
                                compendium.introduction(),
                                compendium.conclusions(),
                                compendium.links()),
                        factors(compendium)));
    }

    /** The curator has typed them, too. */
    private Stream<String> factors(Compendium compendium) {
        Swot swot = parts.swot(compendium.schoolId(), compendium.year());
        return swot == null
                ? Stream.empty()
                : Stream.of(
                                swot.strengths(),
                                swot.weaknesses(),
                                swot.opportunities(),
                                swot.threats())
                        .flatMap(List::stream)
                        .map(Swot.Factor::text);
    }

    private static String eventTexts(Compendium compendium) {
        return joined(
                compendium.items().stream()
                        .flatMap(
                                item ->
                                        Stream.of(
                                                item.title(),
                                                item.place(),
                                                item.description(),
                                                item.attachments())));
    }

    private static String practiceTexts(List<Practice> ofYear) {
        return joined(
                ofYear.stream()
                        .filter(practice -> practice.state().included())
                        .map(Practice::texts)
                        .flatMap(CheckCompendium::words));
    }

    private static Stream<String> words(Practice.Texts texts) {
        return Stream.of(
                        texts.title(),
                        texts.problem(),
                        texts.goal(),
                        texts.targetGroup(),
                        texts.description(),
                        texts.steps(),
                        texts.resources(),
                        texts.results(),
                        texts.replication(),
                        texts.scaling(),
                        texts.risks())
                .filter(Objects::nonNull);
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    static void texts(
            Section section,
            String text,
            SchoolYear year,
            PupilNames pupils,
            List<Finding> findings) {
        Set<String> named = pupils.in(text);
        if (!named.isEmpty()) {
            findings.add(
                    Finding.blocking(
                            section, "compendium.check.pupilNamed", String.join(", ", named)));
        }
        Set<String> alone = pupils.surnamesAloneIn(text);
        if (!alone.isEmpty()) {
            findings.add(
                    Finding.reminder(
                            section, "compendium.check.surname", String.join(", ", alone)));
        }
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) != year.startYear()) {
                findings.add(
                        Finding.reminder(section, "compendium.check.otherYear", years.group()));
            }
        }
    }
}
