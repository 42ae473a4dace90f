package org.nastavnik.docx;

import java.util.Locale;

/**
 * What may be wrong with a template or a file to be joined; the texts are in the messages under
 * {@link #key()}.
 */
public enum FindingCode {
    NOT_DOCX,
    TOO_LARGE,
    BROKEN_XML,
    DTD,
    MACRO,
    EXTERNAL_TARGET,
    EMBEDDED_OBJECT,
    MALFORMED_TAG,
    MISSING_BRACE,
    STRANGE_BRACES,
    SINGLE_BRACES,
    MISPLACED_TAG,
    TAG_IN_FIELD,
    UNKNOWN_TAG,
    LOOKALIKE_LETTERS,
    OUTSIDE_OF_LIST,
    UNKNOWN_FILTER,
    UNCLOSED_SECTION,
    UNEXPECTED_CLOSE,
    CROSSING_SECTION,
    SECTION_OF_HALF_ROW,
    SECTION_OF_HALF_PARAGRAPH,
    SECTION_OUT_OF_TABLE,
    COLUMNS_OUT_OF_ROW,
    UNKNOWN_PARTIAL,
    RECURSIVE_PARTIAL,
    PARTIAL_NOT_ALONE,
    PARTIAL_WITH_LINKS,
    NEEDS_FILTER,
    NEEDS_SECTION,
    MAY_BE_ABSENT,
    PICTURE_IN_TEXT,
    CHART_IN_TEXT,
    NO_PICTURE,
    NO_CHART,
    UNFIT_CHART,
    FILTERED_MARKUP,
    OTHER_FORMAT,
    ENCRYPTED,
    TOO_LARGE_TO_JOIN,
    MISSING_PART,
    ALT_CHUNK,
    STRICT_HOST,
    COMMENTS_SHED,
    CHANGES_ACCEPTED,
    OBJECT_SHED,
    LINK_SHED,
    FIELD_SHED,
    PICTURE_SHED,
    FONTS_SHED,
    WORKBOOK_SHED,
    PIECE_SHED;

    public String key() {
        return "docx.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
