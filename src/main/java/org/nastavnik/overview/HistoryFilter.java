package org.nastavnik.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Which acts somebody wants to see, as typed. */
public class HistoryFilter {

    @QueryParam("person")
    public @Nullable String person;

    @QueryParam("school")
    public @Nullable String school;

    @QueryParam("kind")
    public @Nullable String kind;

    @QueryParam("from")
    public @Nullable String from;

    @QueryParam("to")
    public @Nullable String to;

    @QueryParam("before")
    public @Nullable String before;

    @Nullable Long chosenPerson() {
        return id(person);
    }

    @Nullable Long chosenSchool() {
        return id(school);
    }

    @Nullable Long olderThan() {
        return id(before);
    }

    @Nullable LocalDate firstDay(Problems problems) {
        return Typed.day(from, "from", problems);
    }

    @Nullable LocalDate lastDay(Problems problems) {
        return Typed.day(to, "to", problems);
    }

    public String person() {
        return text(person);
    }

    public String school() {
        return text(school);
    }

    public String kind() {
        return text(kind);
    }

    public String from() {
        return text(from);
    }

    public String to() {
        return text(to);
    }

    /** The newest are shown. */
    public boolean isFirst() {
        return olderThan() == null;
    }

    public boolean isAnything() {
        return Stream.of(person(), school(), kind(), from(), to()).anyMatch(s -> !s.isEmpty());
    }

    /** The address of the same choice, older than that act. */
    public String link(long olderThan) {
        return query("before=" + olderThan);
    }

    /** The address of the same choice from the newest on. */
    public String newest() {
        return query("");
    }

    private String query(String more) {
        String chosen =
                Stream.of(
                                part("person", person()),
                                part("school", school()),
                                part("kind", kind()),
                                part("from", from()),
                                part("to", to()),
                                more)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? "history" : "history?" + chosen;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static @Nullable Long id(@Nullable String typed) {
        String text = text(typed);
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(Typed.text(typed), "");
    }
}
