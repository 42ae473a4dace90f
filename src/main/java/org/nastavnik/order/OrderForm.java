package org.nastavnik.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A draft as the curator types it; which fields count depends on the type. */
public class OrderForm {

    @FormParam("type")
    public String type = "";

    @FormParam("version")
    public String version = "";

    @FormParam("series")
    @Size(max = 10)
    public String series = "";

    @FormParam("preamble")
    @NotBlank
    @Size(max = 10000)
    public String preamble = "";

    @FormParam("controlBy")
    public String controlBy = "";

    @FormParam("signatory")
    public String signatory = "";

    @FormParam("trainingUntil")
    public String trainingUntil = "";

    @FormParam("plansUntil")
    public String plansUntil = "";

    @FormParam("from")
    public String from = "";

    @FormParam("to")
    public String to = "";

    @FormParam("persons")
    public List<Long> persons = List.of();

    @FormParam("units")
    public List<Long> units = List.of();

    @FormParam("unit")
    public String unit = "";

    @FormParam("mentor")
    public String mentor = "";

    static OrderForm of(Order order) {
        OrderText text = order.text();
        OrderForm form = new OrderForm();
        form.type = order.type().name();
        form.version = String.valueOf(order.version());
        form.series = text.series();
        form.preamble = text.preamble();
        form.controlBy = shown(text.controlBy());
        form.signatory = shown(text.signatoryId());
        form.trainingUntil = shown(text.trainingUntil());
        form.plansUntil = shown(text.plansUntil());
        form.from = shown(text.from());
        form.to = shown(text.to());
        form.persons = order.persons();
        form.units = order.units();
        if (order.type() == OrderType.REPLACEMENT) {
            form.unit = shown(order.units().stream().findFirst().orElse(null));
            form.mentor = shown(order.persons().stream().findFirst().orElse(null));
        }
        return form;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Nullable OrderType orderType(Problems problems) {
        return Typed.choice(OrderType.class, type, "type", problems);
    }

    OrderText text(OrderType of, Problems problems) {
        boolean pairing = of == OrderType.PAIRING;
        LocalDate first =
                of == OrderType.APPOINTMENT ? null : Typed.requiredDay(from, "from", problems);
        LocalDate last = pairing ? Typed.requiredDay(to, "to", problems) : null;
        if (first != null && last != null && last.isBefore(first)) {
            problems.add("to", "order.problem.endBeforeStart");
        }
        return new OrderText(
                plain(series),
                plain(preamble),
                id(controlBy, "controlBy", problems),
                id(signatory, "signatory", problems),
                of == OrderType.APPOINTMENT
                        ? Typed.requiredDay(trainingUntil, "trainingUntil", problems)
                        : null,
                pairing ? Typed.requiredDay(plansUntil, "plansUntil", problems) : null,
                first,
                last);
    }

    /** Persons or units ticked; an order about nobody can be kept as a draft, not signed. */
    List<OrderSubject> subjects(OrderType of, Problems problems) {
        return switch (of) {
            case APPOINTMENT ->
                    new LinkedHashSet<>(persons).stream().map(OrderSubject::person).toList();
            case PAIRING -> new LinkedHashSet<>(units).stream().map(OrderSubject::unit).toList();
            case REPLACEMENT -> {
                Long changed = required(unit, "unit", problems);
                Long next = required(mentor, "mentor", problems);
                yield changed == null || next == null
                        ? List.of()
                        : List.of(OrderSubject.newMentor(changed, next));
            }
        };
    }

    /** A browser sends every field; who posts by hand may leave some out. */
    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(Typed.text(typed), "");
    }

    private static @Nullable Long required(
            @Nullable String typed, String field, Problems problems) {
        if (Typed.text(typed) == null) {
            problems.add(field, "site.problem.choice");
        }
        return id(typed, field, problems);
    }

    private static @Nullable Long id(@Nullable String typed, String field, Problems problems) {
        String text = Typed.text(typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            problems.add(field, "site.problem.choice");
            return null;
        }
        return Long.valueOf(text);
    }
}
