package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of the dictionary of grounds show. */
@RequestScoped
class GroundPages {

    @Inject LegalActs acts;
    @Inject WriteLegalAct write;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    GroundListPage list(GroundFilter filter) {
        LocalDate today = schools.today();
        List<LegalAct> written = acts.known(write.school());
        return new GroundListPage(
                Grounds.of(written.stream().map(LegalAct::ground).toList()).all().stream()
                        .filter(act -> filter.wants(act, today))
                        .map(act -> line(act, written, today))
                        .toList(),
                filter,
                new Ui(visitor)
                        .options("order.ground.state.", Arrays.stream(Ground.State.values())),
                current.is(Role.METHODIST),
                !write.levels().isEmpty(),
                current.is(Role.CURATOR) || current.is(Role.DIRECTOR));
    }

    private GroundListPage.Line line(Ground act, Collection<LegalAct> written, LocalDate today) {
        Ground.State state = act.on(today);
        return new GroundListPage.Line(
                act.text(),
                act.level().name(),
                act.regime().name(),
                act.main(),
                state.name(),
                state == Ground.State.COMING ? act.valid().from() : act.repealedSince(),
                edit(act, written));
    }

    private @Nullable String edit(Ground act, Collection<LegalAct> written) {
        if (!write.levels().contains(act.level())) {
            return null;
        }
        return written.stream()
                .filter(row -> row.ground().isSameAct(act))
                .findFirst()
                .map(row -> "orders/grounds/" + row.id())
                .orElseGet(
                        () ->
                                "orders/grounds/new?of="
                                        + URLEncoder.encode(act.number(), StandardCharsets.UTF_8));
    }

    GroundFormPage blank(LegalActForm form, Problems problems) {
        return page("orders/grounds", "", !form.of.isEmpty(), write.levels(), form, problems);
    }

    GroundFormPage form(LegalAct act, LegalActForm form, Problems problems) {
        String address = "orders/grounds/" + act.id();
        boolean shipped = CountryGrounds.has(act.ground());
        GroundFormPage page =
                page(address, address + "/removal", shipped, write.levelsOf(act), form, problems);
        return problems.has(Problems.FORM)
                ? new GroundFormPage(
                        page.action(),
                        page.removal(),
                        page.shipped(),
                        form,
                        problems,
                        page.levels(),
                        page.regimes(),
                        difference(LegalActForm.of(act.ground()), form))
                : page;
    }

    private GroundFormPage page(
            String action,
            String removal,
            boolean shipped,
            List<Ground.Level> levels,
            LegalActForm form,
            Problems problems) {
        Ui ui = new Ui(visitor);
        return new GroundFormPage(
                action,
                removal,
                shipped,
                form,
                problems,
                ui.options("order.ground.level.", levels.stream()),
                ui.options("order.ground.regime.", Arrays.stream(Ground.Regime.values())),
                List.of());
    }

    private List<OrderFormPage.Changed> difference(LegalActForm theirs, LegalActForm yours) {
        return FormDifference.of(
                List.of(
                        changed("level", theirs.level, yours.level),
                        changed("number", theirs.number, yours.number),
                        changed("date", theirs.date, yours.date),
                        changed("text", theirs.text, yours.text),
                        changed("regime", theirs.regime, yours.regime),
                        changed("main", theirs.main, yours.main),
                        changed("from", theirs.from, yours.from),
                        changed("repealed", theirs.repealed, yours.repealed)));
    }

    private OrderFormPage.Changed changed(
            String field, @Nullable String theirs, @Nullable String yours) {
        return new OrderFormPage.Changed(
                "order.ground." + field, said(field, theirs), said(field, yours));
    }

    /** As the form shows it. */
    private String said(String field, @Nullable String value) {
        if (field.equals("main")) {
            return new Ui(visitor).t("order.ground.main." + (value != null));
        }
        boolean chosen = field.equals("level") || field.equals("regime");
        return value == null || value.isBlank() || !chosen
                ? Objects.requireNonNullElse(value, "")
                : new Ui(visitor).t("order.ground." + field + "." + value);
    }
}
