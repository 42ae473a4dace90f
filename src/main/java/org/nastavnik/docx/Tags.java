package org.nastavnik.docx;

import java.util.List;
import java.util.Map;

/**
 * What the tags of a template mean.
 *
 * @param uses all tags by their number
 * @param charts the native charts to be filled, by the number of their tag
 */
record Tags(
        List<TagUse> uses, Map<String, Filter> filters, Map<Integer, ChartTemplate> charts) {

    static final Tags NONE = new Tags(List.of(), Map.of(), Map.of());

    Expression expression(TagUse tag) {
        return Expression.of(tag, tag.filters().stream().map(filters::get).toList());
    }
}
