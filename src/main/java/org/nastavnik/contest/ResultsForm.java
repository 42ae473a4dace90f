package org.nastavnik.contest;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Awards and minutes as the methodist types them; awards are fields named by the work. */
public final class ResultsForm {

    public final String number;
    public final String on;
    public final String place;
    public final String decisions;
    public final String yes;
    public final String no;
    public final String abstained;
    public final String abstainedFor;
    private final MultivaluedMap<String, String> typed;

    ResultsForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
        this.number = text("number");
        this.on = text("on");
        this.place = text("place");
        this.decisions = text("decisions");
        this.yes = text("yes");
        this.no = text("no");
        this.abstained = text("abstained");
        this.abstainedFor = text("abstainedFor");
    }

    static ResultsForm of(Contest contest, List<Portfolio> works) {
        Contest.Protocol known = contest.protocol();
        MultivaluedMap<String, String> shown = new MultivaluedHashMap<>();
        shown.add("version", String.valueOf(contest.version()));
        shown.add("number", known.number());
        shown.add("on", known.on() == null ? "" : known.on().toString());
        shown.add("place", known.place());
        shown.add("decisions", String.join("\n", known.decisions()));
        shown.add("yes", String.valueOf(known.votes().yes()));
        shown.add("no", String.valueOf(known.votes().no()));
        shown.add("abstained", String.valueOf(known.votes().abstained()));
        shown.add("abstainedFor", Objects.requireNonNullElse(known.votes().abstainedFor(), ""));
        for (Portfolio work : works) {
            Portfolio.Award award = work.award();
            shown.add("award" + work.id(), award == null ? "" : award.name());
        }
        return new ResultsForm(shown);
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    public String version() {
        return text("version");
    }

    String award(Portfolio work) {
        return text("award" + work.id());
    }

    /** Null for none chosen. */
    Portfolio.@Nullable Award chosen(Portfolio work, Problems problems) {
        String field = "award" + work.id();
        return text(field).isEmpty()
                ? null
                : Typed.choice(Portfolio.Award.class, text(field), field, problems);
    }

    Contest.Protocol protocol(Problems problems) {
        if (number.length() > 30) {
            problems.add("number", "site.problem.Size", 30);
        }
        if (place.length() > 100) {
            problems.add("place", "site.problem.Size", 100);
        }
        if (abstainedFor.length() > 500) {
            problems.add("abstainedFor", "site.problem.Size", 500);
        }
        return new Contest.Protocol(
                number.strip(),
                Typed.day(on, "on", problems),
                place.strip(),
                Typed.lines(decisions),
                new JuryProtocol.Votes(
                        votes("yes", problems),
                        votes("no", problems),
                        votes("abstained", problems),
                        Typed.text(abstainedFor)));
    }

    private int votes(String field, Problems problems) {
        Integer votes = Typed.number(text(field), field, problems);
        if (votes != null && (votes < 0 || votes > 100)) {
            problems.add(field, "contest.problem.between", 0, 100);
        }
        return votes == null ? 0 : votes;
    }
}
