package org.nastavnik.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Stage;
import org.nastavnik.site.Typed;

/** Which schools of the board somebody wants to see, and in what order; all by name by itself. */
public class CityFilter {

    /** A stage that is late, whichever. */
    static final String ANY = "ANY";

    @QueryParam("form")
    public @Nullable String form;

    @QueryParam("late")
    public @Nullable String late;

    @QueryParam("unsent")
    public @Nullable String unsent;

    @QueryParam("school")
    public @Nullable String school;

    @QueryParam("sort")
    public @Nullable String sort;

    @QueryParam("page")
    public @Nullable String page;

    String form(MentoringForms known) {
        String text = Objects.requireNonNullElse(Typed.text(form), "");
        return known.knows(text) ? text : "";
    }

    public String form() {
        return Objects.requireNonNullElse(Typed.text(form), "");
    }

    public String late() {
        String text = Objects.requireNonNullElse(Typed.text(late), "");
        boolean stage = Arrays.stream(Stage.values()).anyMatch(one -> one.name().equals(text));
        return stage || text.equals(ANY) ? text : "";
    }

    /** A part of the school's name. */
    public String school() {
        return Objects.requireNonNullElse(Typed.text(school), "");
    }

    /** Only schools that have not handed in their compendium. */
    public boolean unsent() {
        return Typed.text(unsent) != null;
    }

    /** A minus before the column turns the order round. */
    public CityColumn column() {
        String text = Objects.requireNonNullElse(Typed.text(sort), "").replace("-", "");
        return Arrays.stream(CityColumn.values())
                .filter(column -> column.code().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(CityColumn.SCHOOL);
    }

    public boolean descending() {
        String text = Typed.text(sort);
        return text != null && text.startsWith("-");
    }

    int page() {
        String text = Typed.text(page);
        return text != null && text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }

    boolean wants(CityBoardPage.Row row) {
        boolean lateEnough =
                late().isEmpty()
                        || row.stages().stream()
                                .filter(mark -> late().equals(ANY) || late().equals(mark.stage()))
                                .anyMatch(CityBoardPage.Mark::late);
        return lateEnough && (!unsent() || !row.submitted()) && isNamed(row.school());
    }

    private boolean isNamed(String name) {
        return Person.searchKey(name).contains(Person.searchKey(school()));
    }

    /** The address of the same choice in that order. */
    public String link(CityColumn column) {
        boolean turn = column == column() && !descending();
        return query(turn ? "-" + column.code() : column.code(), 1);
    }

    public String link(int wantedPage) {
        return query((descending() ? "-" : "") + column().code(), wantedPage);
    }

    /** What of the board a file shows: the same choice, all of it. */
    public String file(String kind) {
        return "city/" + kind + query((descending() ? "-" : "") + column().code(), 1).substring(4);
    }

    private String query(String order, int wantedPage) {
        return "city?sort="
                + order
                + (form().matches("[A-Z_]{1,40}") ? "&form=" + form() : "")
                + (late().isEmpty() ? "" : "&late=" + late())
                + (unsent() ? "&unsent=yes" : "")
                + (school().isEmpty() ? "" : "&school=" + URLEncoder.encode(school(), UTF_8))
                + (wantedPage == 1 ? "" : "&page=" + wantedPage);
    }
}
