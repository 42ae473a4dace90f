package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How long a Word file of unknown origin is, where it can be opened at all. */
public final class WordPages {

    private static final Pattern TOLD = Pattern.compile("<Pages>\\s*(\\d{1,6})\\s*</Pages>");

    private WordPages() {}

    /**
     * What the last program that saved it has told, else what its page breaks make.
     *
     * @throws GuestRejected where the file is no Word file, has macros or a password
     */
    public static int count(byte[] file) throws GuestRejected {
        WordFile word = new WordFile(file, PackedZip.Bounds.GUEST);
        Element document = TreeReader.read(word.main(), word.mainBytes()).getDocumentElement();
        int breaks = 0;
        for (Element element : Wml.below(document)) {
            if (Wml.is(element, "lastRenderedPageBreak") || isPageBreak(element)) {
                breaks++;
            }
        }
        byte[] properties = word.zip().read("docProps/app.xml");
        Matcher told =
                TOLD.matcher(
                        properties == null ? "" : new String(properties, StandardCharsets.UTF_8));
        return Math.max(1, told.find() ? Integer.parseInt(told.group(1)) : breaks + 1);
    }

    private static boolean isPageBreak(Element element) {
        return Wml.is(element, "br") && "page".equals(Wml.attribute(element, "type"));
    }
}
