package org.nastavnik.docx;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** What the tags of one template ask the data for. */
record Expressions(List<TagUse> tags, Map<String, Filter> filters) {

    TagUse tag(Element marker) {
        return tags.get(Marker.number(marker));
    }

    Expression of(TagUse tag) {
        return Expression.of(tag, tag.valueFilters().stream().map(filters::get).toList());
    }

    Expression of(Element marker) {
        return of(tag(marker));
    }
}
