package org.nastavnik.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.nastavnik.site.Messages;

/**
 * How papers are called in a package: the folder by their kind, the file as it was called when it
 * was made, which names no person, and a number where two are called alike.
 */
final class PackageNames {

    private static final int LONGEST_FOLDER = 60;
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final Messages words;
    private final Map<String, Integer> used = new HashMap<>();

    PackageNames(Messages words) {
        this.words = words;
    }

    String of(GeneratedDocument document) {
        return of(words.text(document.kind().titleKey()), document.fileName());
    }

    String of(String kind, String fileName) {
        String path = folder(kind) + "/" + fileName.replaceAll(FORBIDDEN, "-");
        int times = used.merge(path.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return times == 1 ? path : path.replaceAll("\\.docx$", " (" + times + ").docx");
    }

    /** Folders of Windows may not be long, and not end with a dot. */
    private static String folder(String kind) {
        String name = kind.replaceAll(FORBIDDEN, "-");
        String cut = name.length() <= LONGEST_FOLDER ? name : name.substring(0, LONGEST_FOLDER);
        return cut.strip().replaceAll("\\.+$", "");
    }
}
