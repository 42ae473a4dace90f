package org.nastavnik.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** An act of the dictionary as typed. */
public class LegalActForm {

    /** Number of the shipped act that this one takes the place of. */
    @FormParam("of")
    @DefaultValue("")
    public String of = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    @FormParam("level")
    @DefaultValue("")
    public String level = "";

    @FormParam("number")
    @DefaultValue("")
    @NotBlank
    @Size(max = 40)
    public String number = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("text")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String text = "";

    @FormParam("regime")
    @DefaultValue("")
    public String regime = "";

    @FormParam("main")
    public @Nullable String main;

    @FormParam("from")
    @DefaultValue("")
    public String from = "";

    @FormParam("repealed")
    @DefaultValue("")
    public String repealed = "";

    static LegalActForm of(Ground act) {
        LegalActForm form = new LegalActForm();
        form.level = act.level().name();
        form.number = act.number();
        form.date = act.date().toString();
        form.text = act.text();
        form.regime = act.regime().name();
        form.main = act.main() ? "yes" : null;
        form.from = act.valid().from().toString();
        LocalDate repealed = act.repealedSince();
        form.repealed = repealed == null ? "" : repealed.toString();
        return form;
    }

    /** A shipped act keeps what tells it from others. */
    void keep(Ground shipped) {
        of = shipped.number();
        level = shipped.level().name();
        number = shipped.number();
        date = shipped.date().toString();
    }

    /** The act; null where anything is wrong. */
    @Nullable Ground ground(Problems problems) {
        Ground.Level adopted = Typed.choice(Ground.Level.class, level, "level", problems);
        Ground.Regime ruled = Typed.choice(Ground.Regime.class, regime, "regime", problems);
        LocalDate adoptedOn = Typed.requiredDay(date, "date", problems);
        Period valid = valid(adoptedOn, problems);
        if (adopted == null || ruled == null || adoptedOn == null || valid == null) {
            return null;
        }
        Ground act =
                new Ground(
                        adopted, plain(number), adoptedOn, valid, ruled, main != null, plain(text));
        checkText(act, problems);
        return problems.isEmpty() ? act : null;
    }

    private @Nullable Period valid(@Nullable LocalDate adoptedOn, Problems problems) {
        LocalDate first = Typed.requiredDay(from, "from", problems);
        LocalDate over = Typed.day(repealed, "repealed", problems);
        if (first == null) {
            return null;
        }
        if (adoptedOn != null && first.isBefore(adoptedOn)) {
            problems.add("from", "order.ground.problem.beforeAdopted");
        }
        if (over != null && !over.isAfter(first)) {
            problems.add("repealed", "order.ground.problem.beforeForce");
            return null;
        }
        return new Period(first, over == null ? null : over.minusDays(1));
    }

    /** The check before signing knows an act by what its text says of it. */
    private void checkText(Ground act, Problems problems) {
        if (problems.has("text") || problems.has("number")) {
            return;
        }
        String first = act.text().split("[\\s,]", 2)[0].toLowerCase(Locale.ROOT);
        if (OrderWords.rows("ground.nominatives").contains(first)) {
            problems.add("text", "order.ground.problem.nominative");
        }
        if (!act.isNamedIn(act.text())) {
            problems.add("text", "order.ground.problem.unnamed");
        }
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(Typed.text(typed), "").replaceAll("\\s+", " ");
    }
}
