package org.nastavnik.order;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.site.Sought;
import org.nastavnik.site.Typed;

/** What of the register somebody wants to see; everything of the newest year by itself. */
public class RegisterFilter {

    @QueryParam("year")
    public @Nullable String year;

    /** «-» asks for orders without a series. */
    @QueryParam("series")
    public @Nullable String series;

    @QueryParam("type")
    public @Nullable String type;

    @BeanParam public Sought sought = new Sought();

    static final String NO_SERIES = "-";

    int year(int newest) {
        String text = Typed.text(year);
        return text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : newest;
    }

    public String words() {
        return sought.words();
    }

    public String series() {
        return Objects.requireNonNullElse(Typed.text(series), "");
    }

    public String type() {
        return Objects.requireNonNullElse(Typed.text(type), "");
    }

    boolean wants(Order order) {
        String only = series().equals(NO_SERIES) ? "" : series();
        return (series().isEmpty() || order.series().equals(only))
                && (type().isEmpty() || order.type().name().equals(type()));
    }

    /** By number or title, ё = е. */
    boolean speaksOf(Order order) {
        String wanted = Person.searchKey(words());
        return Person.searchKey(order.title()).contains(wanted)
                || OrderBook.line(order)
                        .filter(line -> Person.searchKey(line.number()).contains(wanted))
                        .isPresent();
    }
}
