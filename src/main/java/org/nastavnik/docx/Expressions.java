package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the tags of one template ask the data for. */
record Expressions(List<TagUse> tags, Map<String, Filter> filters) {

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t]+\\s*");

    TagUse tag(Element marker) {
        return tags.get(Marker.number(marker));
    }

    Expression of(TagUse tag) {
        return Expression.of(tag, tag.valueFilters().stream().map(filters::get).toList());
    }

    Expression of(Element marker) {
        TagUse tag = tag(marker);
        if (!Marker.isOneLine(marker)) {
            return of(tag);
        }
        List<Filter> all = new ArrayList<>(of(tag).filters());
        all.add(Expressions::oneLine);
        return Expression.of(tag, all);
    }

    private static Object oneLine(Object value) {
        return value instanceof CharSequence text ? BREAKS.matcher(text).replaceAll(" ") : value;
    }
}
