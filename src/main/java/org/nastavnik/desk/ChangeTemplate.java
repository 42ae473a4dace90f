package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateOwner;
import org.nastavnik.document.TemplateVersion;
import org.nastavnik.document.TemplateVersions;
import org.nastavnik.people.CurrentPerson;

/** From now on the papers of the owner are printed by another file; who, when and why is kept. */
@RequestScoped
class ChangeTemplate {

    @Inject Desk desk;
    @Inject TemplateVersions versions;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    void use(PaperTemplate paper, String hash, TemplateReasonForm form) {
        add(paper, hash, form, "TEMPLATE_CHANGED");
    }

    /** Back to the common template. */
    void restore(PaperTemplate paper, TemplateReasonForm form) {
        add(paper, null, form, "TEMPLATE_RESTORED");
    }

    private void add(
            PaperTemplate paper, @Nullable String hash, TemplateReasonForm form, String action) {
        TemplateOwner owner = desk.owner();
        TemplateVersion.Made made =
                new TemplateVersion.Made(form.reason.strip(), current.personId(), clock.instant());
        TemplateVersion version =
                versions.add(new TemplateVersion(owner, paper.folder(), form.seen, hash, made));
        audit.write(
                current.personId(),
                owner.schoolId(),
                action,
                "template:" + paper.folder() + ":" + version.number());
    }
}
