package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nastavnik.document.CentreLetterhead;
import org.nastavnik.document.JoinAnnexes;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.job.LongWork;
import org.nastavnik.job.RunningJob;
import org.nastavnik.monitoring.CityIndicators;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Typed;

/**
 * Makes the compendium of all schools (D33). The text of a city fits into memory, its files do not:
 * each is read when its turn comes, joined and forgotten.
 */
@ApplicationScoped
public class MakeMunicipalCompendium implements LongWork {

    static final String KIND = "municipal-compendium";

    @Inject MunicipalEditions editions;
    @Inject MunicipalGathering gathering;
    @Inject MentoringForms forms;
    @Inject MakeDocument print;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Instance<CentreLetterhead> cards;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.METHODIST);
    }

    @Override
    @Transactional
    public String path(long subjectId) {
        return MunicipalAddress.of(editions.byId(subjectId).year());
    }

    @Override
    public void run(RunningJob job) throws IOException {
        MunicipalEdition edition = editions.byId(job.subjectId());
        SchoolYear year = edition.year();
        List<MunicipalGathering.SchoolOfYear> all = gathering.schools(year);
        List<MunicipalGathering.SchoolOfYear> taken =
                all.stream().filter(MunicipalGathering.SchoolOfYear::hasSubmitted).toList();
        List<String> silent =
                all.stream()
                        .filter(school -> !school.hasSubmitted())
                        .map(MunicipalGathering.SchoolOfYear::name)
                        .toList();
        MunicipalBook book = new MunicipalBook(gifts(taken, year, job), forms.all());
        int files = book.annexes().size();
        int total = taken.size() + files + 1;
        byte[] text = print.print(paper(edition, book, silent));
        job.step(taken.size() + 1, total);
        String name = PaperWords.of("municipal", year.dashed()) + ".docx";
        try (OutputStream out = job.file(name)) {
            JoinAnnexes.join(
                    text, book.annexes(), out, done -> tell(job, taken.size() + 1 + done, total));
        }
    }

    private List<MunicipalGathering.Gift> gifts(
            List<MunicipalGathering.SchoolOfYear> taken, SchoolYear year, RunningJob job) {
        CityIndicators city = gathering.indicators(year);
        List<MunicipalGathering.Gift> gifts = new ArrayList<>();
        for (MunicipalGathering.SchoolOfYear school : taken) {
            gifts.add(gathering.of(school, year, city));
            // how many files there are is not known yet
            tell(job, gifts.size(), 2 * taken.size() + 1);
        }
        return gifts;
    }

    /** Not at each file: a bar of a hundred marks needs no more. */
    private static void tell(RunningJob job, int done, int total) {
        if (done % Math.max(1, total / 100) == 0) {
            job.step(done, total);
        }
    }

    private PaperData paper(MunicipalEdition edition, MunicipalBook book, List<String> silent) {
        MunicipalEdition.Texts texts = edition.texts();
        SchoolYear year = edition.year();
        return new PaperData(
                PaperData.CITY,
                book.data(
                        new MunicipalBook.Cover(
                                centre(texts),
                                texts.town(),
                                texts.city(),
                                year.dashed(),
                                schools.today().getYear(),
                                Typed.lines(texts.foreword()),
                                silent,
                                new Signatory(
                                        Post.of(texts.post()),
                                        persons.known(edition.compilerId())
                                                .declinable(schools.today())))),
                PaperWords.of("municipal", year.slashed()),
                PaperWords.of("municipal", year.dashed()));
    }

    /** By the card of the centre; before there is one, by its name and the typed address. */
    private Letterhead centre(MunicipalEdition.Texts texts) {
        String name = schools.municipality().map(Municipality::centre).orElse("");
        return cards.stream()
                .flatMap(card -> card.letterhead().stream())
                .findFirst()
                .orElseGet(
                        () ->
                                new Letterhead(
                                        null, InstitutionName.of(name), name, texts.address()));
    }
}
