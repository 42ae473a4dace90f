package org.nastavnik.document;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Sought;
import org.nastavnik.site.Typed;

/** Which of the made papers are meant, as the address says it. */
public class DocumentFilter {

    @BeanParam public Sought sought = new Sought();

    @QueryParam("kind")
    public @Nullable String kind;

    @QueryParam("from")
    public @Nullable String from;

    @QueryParam("to")
    public @Nullable String to;

    /** A day that is none stays beside its field and narrows nothing. */
    Problems problems() {
        Problems problems = new Problems();
        Typed.day(from, "from", problems);
        Typed.day(to, "to", problems);
        return problems;
    }

    boolean matches(GeneratedDocument document) {
        Problems ignored = new Problems();
        LocalDate first = Typed.day(from, "from", ignored);
        LocalDate last = Typed.day(to, "to", ignored);
        LocalDate day = LocalDate.ofInstant(document.madeAt(), Schools.ZONE);
        return (first == null || !day.isBefore(first))
                && (last == null || !day.isAfter(last))
                && (kind().isEmpty() || kind().equals(document.kind().name()))
                && Person.searchKey(document.title()).contains(Person.searchKey(search()));
    }

    public String search() {
        return sought.words();
    }

    String kind() {
        return Objects.requireNonNullElse(Typed.text(kind), "");
    }

    boolean isEmpty() {
        return search().isEmpty() && kind().isEmpty() && !isDated();
    }

    boolean isDated() {
        return Typed.text(from) != null || Typed.text(to) != null;
    }

    /** To be set behind an address. */
    String query() {
        return "?"
                + Sought.FIELD
                + "="
                + sought.sealed()
                + "&kind="
                + encoded(kind())
                + "&from="
                + encoded(from)
                + "&to="
                + encoded(to);
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
