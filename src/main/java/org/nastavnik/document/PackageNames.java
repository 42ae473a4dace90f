package org.nastavnik.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nastavnik.site.Messages;

/**
 * How papers are called in a package: the folder by their kind, the file as it was called when it
 * was made, which names no person, and a number where two are called alike.
 */
final class PackageNames {

    private static final int LONGEST_FOLDER = 60;
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final Messages words;
    private final Set<String> used = new HashSet<>();

    PackageNames(Messages words) {
        this.words = words;
    }

    String of(GeneratedDocument document) {
        return of(words.text(document.kind().titleKey()), document.fileName());
    }

    String of(String kind, String fileName) {
        String path = folder(kind) + "/" + fileName.replaceAll(FORBIDDEN, "-");
        String free = path;
        for (int times = 2; !used.add(free.toLowerCase(Locale.ROOT)); times++) {
            free = path.replaceAll("(\\.[^.]*)?$", "") + " (" + times + ").docx";
        }
        return free;
    }

    /** Folders of Windows may not be long, and not end with a dot. */
    private static String folder(String kind) {
        String name = kind.replaceAll(FORBIDDEN, "-");
        String cut = name.length() <= LONGEST_FOLDER ? name : name.substring(0, LONGEST_FOLDER);
        return cut.strip().replaceAll("\\.+$", "");
    }
}
