package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells drawings that only draw from those that run scripts or fetch. */
final class SvgGuard {

    private static final int MOST = 4 << 20;
    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "set");

    private SvgGuard() {}

    static boolean isHarmless(byte[] svg) {
        if (svg.length > MOST) {
            return false;
        }
        try {
            XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(svg));
            while (xml.hasNext()) {
                int event = xml.next();
                boolean bad =
                        event == XMLStreamConstants.DTD
                                || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                                || (event == XMLStreamConstants.START_ELEMENT && isBad(xml));
                if (bad) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isBad(XMLStreamReader xml) {
        if (FORBIDDEN.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean leads =
                    name.equals("href")
                            && !value.startsWith("#")
                            && !value.startsWith("data:image/");
            boolean fetches = value.contains("url(") && !value.contains("url(#");
            if (name.startsWith("on") || leads || fetches || value.contains("@import")) {
                return true;
            }
        }
        return false;
    }
}
