package org.nastavnik.pairing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Words of a dictionary by their codes, each once, in the order in which they were chosen. */
public record Codes(List<String> all) {

    public static final Codes NONE = new Codes(List.of());

    public Codes {
        all = all.stream().filter(code -> !code.isBlank()).distinct().toList();
    }

    public static Codes of(String... codes) {
        return new Codes(List.of(codes));
    }

    public static Codes of(Collection<String> codes) {
        return new Codes(List.copyOf(codes));
    }

    public boolean contains(String code) {
        return all.contains(code);
    }

    /** What both name. */
    public Codes common(Codes other) {
        return new Codes(all.stream().filter(other.all::contains).toList());
    }

    public Optional<String> first() {
        return all.stream().findFirst();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
