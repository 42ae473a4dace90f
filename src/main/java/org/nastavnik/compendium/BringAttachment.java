package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;

/** Takes a file for a practice or a meeting, or says what is wrong with it. */
@RequestScoped
class BringAttachment {

    private static final int LONGEST_TITLE = 200;

    @Inject Attachments attachments;
    @Inject LookIntoFile look;
    @Inject Depicted depicted;
    @Inject Consents consents;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    void bring(Attachment.Owner owner, AttachmentTyped typed, Problems problems) {
        if (typed.title().isEmpty()) {
            problems.add("fileTitle", "compendium.file.title");
        } else if (typed.title().length() > LONGEST_TITLE) {
            problems.add("fileTitle", "compendium.file.titleLong");
        }
        // the file is looked at even where the title is missing: one round for both
        Problems ofFile = new Problems();
        Attachment.Brought file = look.look(typed.file(), typed.title(), owner.schoolId(), ofFile);
        problems.addAll(ofFile);
        if (file != null && file.hasPictures()) {
            faces(typed, owner.schoolId(), problems);
        }
        if (file != null && isKnown(owner, file)) {
            problems.add("file", "compendium.file.known");
        }
        if (file != null && problems.isEmpty()) {
            keep(owner, typed, file);
        }
    }

    private boolean isKnown(Attachment.Owner owner, Attachment.Brought file) {
        return attachments.of(owner).stream().anyMatch(a -> a.sha256().equals(file.sha256()));
    }

    private void faces(AttachmentTyped typed, long school, Problems problems) {
        Set<Long> possible =
                depicted.candidates().stream().map(Person::id).collect(Collectors.toSet());
        if (typed.nobody() != typed.faces().isEmpty()) {
            problems.add("nobody", "compendium.file.faces");
        } else if (!possible.containsAll(typed.faces())) {
            problems.add("nobody", "site.problem.choice");
        } else {
            Set<Long> missing =
                    consents.missing(typed.faces(), school, ConsentKind.IMAGE, schools.today());
            if (!missing.isEmpty()) {
                problems.add("nobody", "compendium.file.noConsent", names(missing));
            }
        }
    }

    private String names(Set<Long> ids) {
        return ids.stream()
                .map(id -> persons.known(id).name().surnameFirst())
                .collect(Collectors.joining(", "));
    }

    private void keep(Attachment.Owner owner, AttachmentTyped typed, Attachment.Brought file) {
        Attachment attachment =
                new Attachment(owner, typed.title(), file, current.personId(), clock.instant());
        if (file.hasPictures()) {
            attachment.shows(new TreeSet<>(typed.faces()));
        }
        attachments.add(attachment);
        log("COMPENDIUM_FILE_BROUGHT", attachment);
    }

    void remove(Attachment attachment) {
        log("COMPENDIUM_FILE_REMOVED", attachment);
        attachments.remove(attachment);
    }

    private void log(String action, Attachment attachment) {
        audit.write(
                current.personId(), attachment.schoolId(), action, "attachment:" + attachment.id());
    }
}
