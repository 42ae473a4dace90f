package org.nastavnik.order;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.site.Typed;

/** Which acts of the dictionary somebody wants to see; all by itself. */
public class GroundFilter {

    @QueryParam("q")
    public @Nullable String words;

    @QueryParam("state")
    public @Nullable String state;

    public String words() {
        return Objects.requireNonNullElse(Typed.text(words), "");
    }

    public String state() {
        return Objects.requireNonNullElse(Typed.text(state), "");
    }

    /** By any words of the text or by the number, ё = е. */
    boolean wants(Ground act, LocalDate today) {
        String where = Person.searchKey(act.text() + " " + act.number());
        return where.contains(Person.searchKey(words()))
                && (state().isEmpty() || act.on(today).name().equals(state()));
    }
}
