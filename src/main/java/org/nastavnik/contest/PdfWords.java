package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for words in a PDF of unknown origin, as far as its fonts tell which letter a sign is: in
 * its pages and in what its program notes. Scanned pages are pictures and have no words. No library
 * reads these files, because libraries unpack whatever they are given without a bound: here a file
 * that costs too much, or that cannot be unpacked, is unread as a whole.
 */
final class PdfWords {

    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_STRINGS = 1_000_000;
    private static final int MOST_FONTS = 200;
    private static final int MOST_LETTERS = 200_000;

    /** Signs and letters of all pages, each page in each font. */
    private static final int MOST_READ = 64 * 1024 * 1024;

    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");

    private final byte[] file;
    private final Predicate<String> search;
    private final PdfBound unpacked = new PdfBound(MOST_UNPACKED);
    private final PdfBound strings = new PdfBound(MOST_STRINGS);
    private final PdfBound letters = new PdfBound(MOST_LETTERS);
    private final PdfBound read = new PdfBound(MOST_READ);

    /** By what is written in it: parts of one work often bring the same font. */
    private final Map<String, PdfLetters> fonts = new LinkedHashMap<>();

    private final List<PdfStrings> pages = new ArrayList<>();
    private boolean noted;

    private PdfWords(byte[] file, Predicate<String> search) {
        this.file = file;
        this.search = search;
    }

    /** Each text is searched in every way in which it may be meant. */
    static boolean tell(byte[] file, Predicate<String> search) throws PdfUnread {
        if (PdfPages.isLocked(file)) {
            throw new PdfUnread();
        }
        PdfWords words = new PdfWords(file, search);
        words.collect();
        return words.noted || words.pagesTell();
    }

    private void collect() throws PdfUnread {
        String text = new String(file, ISO_8859_1);
        Matcher found = STREAM.matcher(text);
        int from = 0;
        while (found.find(from)) {
            note(PdfStrings.of(text.substring(from, found.start()), strings));
            PdfStream stream = new PdfStream(file, text, from, found.start(), found.end());
            if (stream.mayHoldText()) {
                take(stream.content(unpacked));
            } else {
                stream.skip();
            }
            from = stream.end();
        }
        note(PdfStrings.of(text.substring(from), strings));
    }

    private void note(PdfStrings part) {
        noted |= search.test(part.notes());
    }

    private void take(byte[] content) throws PdfUnread {
        String text = new String(content, ISO_8859_1);
        if (text.contains("begincmap")) {
            takeFont(text);
            return;
        }
        PdfStrings page = PdfStrings.of(text, strings);
        if (!page.isEmpty()) {
            pages.add(page);
            note(page);
        }
        noted |= search.test(new String(content, UTF_8));
    }

    private void takeFont(String map) throws PdfUnread {
        if (!fonts.containsKey(map)) {
            fonts.put(map, PdfLetters.of(map, letters));
        }
        if (fonts.size() > MOST_FONTS) {
            throw new PdfUnread();
        }
    }

    private boolean pagesTell() throws PdfUnread {
        List<PdfLetters> ways = new ArrayList<>(fonts.values());
        ways.add(PdfLetters.PLAIN);
        for (PdfStrings page : pages) {
            for (PdfLetters font : ways) {
                if (page.read(font, read).anyMatch(search)) {
                    return true;
                }
            }
        }
        return false;
    }
}
