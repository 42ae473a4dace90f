package org.nastavnik.grammar;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells which forms a paper takes while it is made. Filters are compiled into templates and values
 * lie deep in records, so who listens is known by the thread.
 */
public final class PrintedForms {

    private static final ThreadLocal<@Nullable Consumer<PrintedForm>> LISTENER =
            new ThreadLocal<>();

    private PrintedForms() {}

    /** Each form as often as it is taken; the nominative is nobody's form. */
    public static <T> T during(Supplier<T> making, Consumer<PrintedForm> listener) {
        Consumer<PrintedForm> outer = LISTENER.get();
        LISTENER.set(listener);
        try {
            return making.get();
        } finally {
            if (outer == null) {
                LISTENER.remove();
            } else {
                LISTENER.set(outer);
            }
        }
    }

    static void tell(Declinable nominative, NameForms forms, Case in, Declinable printed) {
        Consumer<PrintedForm> listener = LISTENER.get();
        if (listener != null && in != Case.NOM && !nominative.isEmpty()) {
            listener.accept(
                    new PrintedForm(
                            nominative.toString(),
                            in,
                            printed.toString(),
                            forms.in(in).isPresent(),
                            forms.correctedAt()));
        }
    }
}
