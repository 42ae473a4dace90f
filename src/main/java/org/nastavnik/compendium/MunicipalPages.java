package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.CentreLetterhead;
import org.nastavnik.document.Letterhead;
import org.nastavnik.job.Job;
import org.nastavnik.job.Jobs;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of the compendium of all schools shows. */
@RequestScoped
class MunicipalPages {

    @Inject MunicipalEditions editions;
    @Inject Submissions submissions;
    @Inject Schools schools;
    @Inject Instance<CentreLetterhead> cards;
    @Inject Jobs jobs;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    MunicipalPage page(SchoolYear year, @Nullable MunicipalForm typed, Problems problems) {
        MunicipalEdition edition = editions.ofYear(year).orElse(null);
        MunicipalForm form =
                typed != null ? typed : edition == null ? blank() : MunicipalForm.of(edition);
        return new MunicipalPage(
                year.slashed(),
                year.startYear(),
                form,
                problems,
                meanwhile(edition, form),
                edition != null,
                MunicipalGathering.taken(submissions.lastBySchool(year)).size(),
                schools.all().size(),
                edition == null ? List.of() : made(edition));
    }

    /** What somebody else has written since the form was shown. */
    private static @Nullable MunicipalForm meanwhile(
            @Nullable MunicipalEdition edition, MunicipalForm form) {
        return edition == null || edition.version() == form.version
                ? null
                : MunicipalForm.of(edition);
    }

    private MunicipalForm blank() {
        MunicipalForm form = new MunicipalForm();
        form.city = schools.municipality().map(Municipality::title).orElse("");
        form.address = cards.get().letterhead().map(Letterhead::address).orElse("");
        form.post = new Ui(visitor).t("compendium.municipal.post.usual");
        return form;
    }

    private List<MunicipalPage.Made> made(MunicipalEdition edition) {
        Ui ui = new Ui(visitor);
        return jobs.about(MakeMunicipalCompendium.KIND, edition.id()).stream()
                .map(job -> made(job, ui))
                .toList();
    }

    private static MunicipalPage.Made made(Job job, Ui ui) {
        return new MunicipalPage.Made(
                job.id(), ui.time(job.askedAt()), job.state().name(), job.fileName());
    }
}
