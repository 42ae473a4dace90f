package org.nastavnik.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a template, told so that its author can mend it.
 *
 * @param tag the tag as written; for a finding about the file, the name of its entry
 * @param suggestion the name that was probably meant
 */
public record Finding(
        FindingCode code, Place place, String tag, String textAround, @Nullable String suggestion) {

    static Finding about(FindingCode code, TagUse tag) {
        return new Finding(code, tag.place(), tag.written(), tag.textAround(), null);
    }

    static Finding about(FindingCode code, TagUse tag, @Nullable String suggestion) {
        return new Finding(code, tag.place(), tag.written(), tag.textAround(), suggestion);
    }

    static Finding ofPart(FindingCode code, String part) {
        return new Finding(code, Place.inPart(part), part, "", null);
    }

    /** The same about the whole of another file. */
    Finding in(String file) {
        return new Finding(code, Place.inPart(file), tag, textAround, suggestion);
    }

    /** A key of the messages of this room, to be filled with {@link #arguments()}. */
    public String messageKey() {
        return suggestion == null ? code.key() : code.key() + ".near";
    }

    public List<Object> arguments() {
        return List.of(tag, textAround, suggestion == null ? "" : suggestion);
    }
}
