package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.document.Annex;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.docx.Picture;
import org.nastavnik.school.Schools;

/** Files on their way into a paper; what shows persons only while all of them agree. */
@ApplicationScoped
class AttachedFiles {

    @Inject Attachments attachments;
    @Inject Consents consents;
    @Inject MakeDocument print;
    @Inject Schools schools;

    Attached of(Attachment.Owner owner) {
        List<Attachment> shown = shown(owner);
        return new Attached(
                shown.stream().filter(a -> !a.kind().isPicture()).map(Attachment::title).toList(),
                shown.stream().anyMatch(AttachedFiles::isJoined) ? mark(owner) : null);
    }

    private static boolean isJoined(Attachment attachment) {
        return attachment.kind().isPicture() || attachment.kind() == AttachmentKind.WORD;
    }

    static String mark(Attachment.Owner owner) {
        return PaperWords.of(
                "mark." + owner.kind().name().toLowerCase(Locale.ROOT), String.valueOf(owner.id()));
    }

    /** In the order in which they were brought; pictures together behind the Word files. */
    List<Annex> annexes(Attachment.Owner owner) {
        String mark = mark(owner);
        List<Annex> annexes = new ArrayList<>();
        List<Kept> pictures = new ArrayList<>();
        for (Attachment one : shown(owner)) {
            if (one.kind() == AttachmentKind.WORD) {
                long id = one.id();
                annexes.add(
                        new Annex(
                                mark,
                                one.title(),
                                () -> attachments.content(id, owner.schoolId())));
            } else if (one.kind().isPicture()) {
                pictures.add(new Kept(one.id(), one.title()));
            }
        }
        if (!pictures.isEmpty()) {
            annexes.add(new Annex(mark, pictures.get(0).title(), () -> sheet(owner, pictures)));
        }
        return annexes;
    }

    /** What is to be remembered of a picture till its turn comes: not the picture. */
    private record Kept(long id, String title) {}

    private byte[] sheet(Attachment.Owner owner, List<Kept> pictures) {
        List<SchoolCompendium.Photo> photos =
                pictures.stream()
                        .map(
                                one ->
                                        photo(
                                                one.title(),
                                                attachments.content(one.id(), owner.schoolId())))
                        .toList();
        return print.print(sheet(owner.schoolId(), photos));
    }

    static PaperData sheet(long schoolId, List<SchoolCompendium.Photo> photos) {
        return new PaperData(schoolId, new AnnexPictures(photos), "", "");
    }

    static SchoolCompendium.Photo photo(String title, byte[] content) {
        return new SchoolCompendium.Photo(new Picture(content, title), title);
    }

    private List<Attachment> shown(Attachment.Owner owner) {
        return attachments.of(owner).stream().filter(this::mayBeShown).toList();
    }

    boolean mayBeShown(Attachment attachment) {
        // a file that is only named is asked for no faces
        List<Long> faces = isJoined(attachment) ? attachment.faces() : List.of();
        return faces.isEmpty()
                || consents.missing(
                                faces, attachment.schoolId(), ConsentKind.IMAGE, schools.today())
                        .isEmpty();
    }
}
