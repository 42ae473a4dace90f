package org.nastavnik.pairing;

import org.nastavnik.site.Ui;

/** A talk as pages show it: the notes to the psychologist, the conclusion to the school. */
final class TalkLines {

    private TalkLines() {}

    static MentorPage.Talk of(Interview talk, String by, boolean psychologist, Ui ui) {
        String notes = talk.notes();
        return new MentorPage.Talk(
                talk.id(),
                ui.date(talk.heldOn()),
                by,
                ui.t("pairing.talk." + talk.result()),
                talk.conclusion(),
                psychologist && notes != null ? notes : "");
    }
}
