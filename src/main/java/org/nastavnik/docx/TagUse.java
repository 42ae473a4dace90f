package org.nastavnik.docx;

import java.util.List;

/**
 * One tag of a template.
 *
 * @param name dotted path, {@code .}, {@code @index} or {@code @1}
 * @param textAround what stands beside the tag in its paragraph
 */
public record TagUse(
        TagKind kind, String name, List<String> filters, Place place, String textAround) {

    public TagUse {
        filters = List.copyOf(filters);
    }

    TagUse as(TagKind other) {
        return new TagUse(other, name, filters, place, textAround);
    }

    /** What a section repeats. */
    Reach reach() {
        Reach named = filters.isEmpty() ? null : Reach.named(filters.get(filters.size() - 1));
        return named == null || !kind.opens() ? Reach.AS_WRITTEN : named;
    }

    /** Without the word that tells the reach of a section. */
    List<String> valueFilters() {
        int count = reach() == Reach.AS_WRITTEN ? filters.size() : filters.size() - 1;
        return filters.subList(0, count);
    }

    /** The tag as it is written with ordinary delimiters. */
    public String written() {
        String pipe = filters.isEmpty() ? "" : "|" + String.join("|", filters);
        return "{{" + kind.sigil() + name + pipe + "}}";
    }
}
