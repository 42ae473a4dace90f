package org.nastavnik.docx;

import java.util.Set;

/** What fields of a guest may not go on being fields. */
final class FieldNames {

    /** Those that read other files, or run something. */
    static final Set<String> FETCHING =
            Set.of(
                    "DDE",
                    "DDEAUTO",
                    "INCLUDETEXT",
                    "INCLUDEPICTURE",
                    "INCLUDE",
                    "LINK",
                    "IMPORT",
                    "DATABASE",
                    "RD",
                    "MACROBUTTON",
                    "HTMLACTIVEX");

    /** Those that tell about their own file, or are filled from outside. */
    static final Set<String> OF_THE_FILE =
            Set.of(
                    "ADDIN",
                    "ASK",
                    "AUTHOR",
                    "AUTOTEXT",
                    "AUTOTEXTLIST",
                    "COMMENTS",
                    "CONTROL",
                    "CREATEDATE",
                    "DOCPROPERTY",
                    "DOCVARIABLE",
                    "EDITTIME",
                    "EMBED",
                    "FILENAME",
                    "FILESIZE",
                    "FILLIN",
                    "GLOSSARY",
                    "INFO",
                    "KEYWORDS",
                    "LASTSAVEDBY",
                    "MERGEFIELD",
                    "MERGEREC",
                    "MERGESEQ",
                    "NEXT",
                    "NEXTIF",
                    "NUMCHARS",
                    "NUMWORDS",
                    "PRINT",
                    "PRINTDATE",
                    "PRIVATE",
                    "REVNUM",
                    "SAVEDATE",
                    "SKIPIF",
                    "SUBJECT",
                    "TEMPLATE",
                    "TITLE",
                    "USERADDRESS",
                    "USERINITIALS",
                    "USERNAME");

    private FieldNames() {}
}
