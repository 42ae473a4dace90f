package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Says in words why two fit. */
@RequestScoped
class MatchWords {

    @Inject Visitor visitor;
    @Inject BaseWords words;

    List<String> of(List<MatchReason> reasons) {
        Ui ui = new Ui(visitor);
        return reasons.stream()
                .map(
                        reason ->
                                ui.t(
                                        "pairing.why." + reason.key(),
                                        reason.points(),
                                        named(ui, reason)))
                .toList();
    }

    private String named(Ui ui, MatchReason reason) {
        return reason.named().stream()
                .flatMap(list -> Arrays.stream(list.split(", ")))
                .map(word -> word(ui, word))
                .collect(Collectors.joining(", "));
    }

    private String word(Ui ui, String word) {
        String code = Topics.code(word);
        return code == null
                ? word
                : Stream.of(BaseWords.Kind.AREAS, BaseWords.Kind.HOBBIES)
                        .flatMap(kind -> words.texts(kind, Codes.of(code), ui.lang()).stream())
                        .findFirst()
                        .orElse(code);
    }

    String mentor(String name, int left) {
        Ui ui = new Ui(visitor);
        return ui.t("pairing.match.left", name, left);
    }
}
