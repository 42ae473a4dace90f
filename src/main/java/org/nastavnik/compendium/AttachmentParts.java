package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What pages show of files. */
@RequestScoped
class AttachmentParts {

    @Inject Attachments attachments;
    @Inject AttachedFiles files;
    @Inject Depicted depicted;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    AttachmentsPart part(
            Attachment.Owner owner, boolean mayWrite, AttachmentTyped typed, Problems problems) {
        String address =
                (owner.kind() == Attachment.OwnerKind.PRACTICE ? "practices/" : "compendium/items/")
                        + owner.id()
                        + "/attachments";
        Ui ui = new Ui(visitor);
        return new AttachmentsPart(
                address,
                attachments.of(owner).stream().map(one -> line(one, ui)).toList(),
                mayWrite,
                problems,
                typed.title(),
                typed.nobody(),
                mayWrite ? depicted.candidates().stream().map(this::option).toList() : List.of(),
                typed.faces().stream().map(String::valueOf).toList());
    }

    private AttachmentsPart.Line line(Attachment one, Ui ui) {
        return new AttachmentsPart.Line(
                one.id(),
                one.title(),
                one.kind().name(),
                ui.t("compendium.file.size", (one.size() + 1023) / 1024),
                one.kind().isPicture(),
                files.mayBeShown(one));
    }

    private Option option(Person person) {
        String post = person.postIn(current.schoolId());
        String name = person.name().full();
        return new Option(String.valueOf(person.id()), post.isEmpty() ? name : name + " — " + post);
    }

    AttachmentsPart none() {
        return new AttachmentsPart(
                "", List.of(), false, new Problems(), "", false, List.of(), List.of());
    }
}
