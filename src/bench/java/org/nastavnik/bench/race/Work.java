package org.nastavnik.bench.race;

/** What is made. */
public enum Work {
    ORDER("W1-order-30x5", 30),
    JOURNAL("W2-journal-200x6", 200),
    REGISTRY("W3-registry-20000x8", 20_000),
    COMPENDIUM("W4-compendium-120", 120);

    private final String id;
    private final int size;

    Work(String id, int size) {
        this.id = id;
        this.size = size;
    }

    public String id() {
        return id;
    }

    /** How many rows or schools. */
    public int size() {
        return size;
    }

    public Record data() {
        return switch (this) {
            case ORDER -> Facts.order(size);
            case JOURNAL -> Facts.journal(size);
            case REGISTRY -> Facts.registry(size);
            case COMPENDIUM -> Facts.compendium(size);
        };
    }

    /** A template of this work in the words of an engine. */
    public String template(Dialect dialect) {
        return switch (this) {
            case ORDER -> Layouts.order(dialect);
            case JOURNAL -> Layouts.journal(dialect);
            case REGISTRY -> Layouts.registry(dialect);
            case COMPENDIUM -> Layouts.compendium(dialect);
        };
    }
}
