package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The series of the school's book, type by type; orders that have a number keep theirs. */
@Path("s/{launch}/orders/series")
public class SeriesRulesResource {

    private static final int LONGEST = 10;

    @Inject SeriesRules rules;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject ProgrammeYears years;

    @GET
    public View show() {
        current.require(Role.CURATOR);
        return View.of("order/series", page(rules.all(current.schoolId()), new Problems()));
    }

    @POST
    @Transactional
    public Response keep(MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        Problems problems = new Problems();
        Map<OrderType, String> wanted = wanted(typed, problems);
        if (!problems.isEmpty()) {
            return redirects.again(View.again("order/series", page(wanted, problems)));
        }
        wanted.forEach((type, series) -> rules.say(type, series, current.schoolId()));
        audit.write(current.personId(), current.schoolId(), "ORDER_SERIES_SET", null);
        return redirects.to("orders/register");
    }

    /** An empty field is a series too: numbers without letters. */
    private Map<OrderType, String> wanted(MultivaluedMap<String, String> typed, Problems problems) {
        Map<OrderType, String> wanted = new EnumMap<>(OrderType.class);
        rules.all(current.schoolId())
                .forEach((type, known) -> wanted.put(type, typed(type, known, typed, problems)));
        return wanted;
    }

    private static String typed(
            OrderType type, String known, MultivaluedMap<String, String> typed, Problems problems) {
        String sent = typed.getFirst(type.name());
        if (sent == null) {
            return known;
        }
        String series = Objects.requireNonNullElse(Typed.text(sent), "");
        if (series.length() > LONGEST) {
            problems.add(type.name(), "site.problem.Size", LONGEST);
        } else if (series.matches(".*[0-9\\s].*")) {
            problems.add(type.name(), "order.problem.series");
        }
        return series;
    }

    private SeriesRulesPage page(Map<OrderType, String> series, Problems problems) {
        List<SeriesRulesPage.Line> lines =
                series.entrySet().stream()
                        .map(
                                entry ->
                                        new SeriesRulesPage.Line(
                                                entry.getKey().name(),
                                                entry.getValue(),
                                                rules.usual(entry.getKey())))
                        .toList();
        return new SeriesRulesPage(lines, problems);
    }
}
