package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an SVG from wherever: it may hold a drawing and nothing that runs or fetches. */
final class SvgFile {

    private static final String NS = "http://www.w3.org/2000/svg";
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 200;
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "script",
                    "handler",
                    "listener",
                    "foreignobject",
                    "iframe",
                    "embed",
                    "object",
                    "audio",
                    "video",
                    "set",
                    // without bound in what they cost
                    "feturbulence",
                    "femorphology",
                    "feconvolvematrix");
    private static final Pattern FETCHING =
            Pattern.compile(
                    "@import|javascript:|url\\(\\s*['\"]?\\s*(?!#)[^\\s'\"]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN =
            Pattern.compile("#.*|data:image/(png|jpeg|gif);base64,[\\w+/=\\s]*", Pattern.DOTALL);
    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\d{1,7}(?:\\.\\d+)?)\\s*(px|pt|pc|mm|cm|in|q)?\\s*");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,]+");

    private final XMLStreamReader xml;
    private int depth;
    private int elements;

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static boolean mayBe(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
        return start.replace("\u0000", "").replaceFirst("^[^<]{0,3}\\s*", "").startsWith("<");
    }

    static ImageFile read(byte[] content) throws UnfitImage {
        if (content.length > MOST_BYTES) {
            throw new UnfitImage("an SVG of more than 2 MB");
        }
        try {
            return new SvgFile(Xml.reader(new ByteArrayInputStream(content))).read();
        } catch (XMLStreamException e) {
            throw new UnfitImage("a damaged SVG");
        }
    }

    private ImageFile read() throws XMLStreamException, UnfitImage {
        ImageFile size = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnfitImage("an SVG with a DTD");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        throw new UnfitImage("an SVG with instructions");
                case XMLStreamConstants.START_ELEMENT -> {
                    size = size == null ? size() : size;
                    inspectElement();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        refuseFetching(xml.getText());
                default -> {}
            }
        }
        if (size == null) {
            throw new UnfitImage("a damaged SVG");
        }
        return size;
    }

    private void inspectElement() throws UnfitImage {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (FORBIDDEN.contains(name) || name.startsWith("animate")) {
            throw new UnfitImage("an SVG with <" + name + ">");
        }
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new UnfitImage("an SVG of too many elements");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            boolean link = attribute.equals("href") || attribute.equals("src");
            if (attribute.startsWith("on")
                    || attribute.equals("base")
                    || (link && !OWN.matcher(value.strip()).matches())) {
                throw new UnfitImage("an SVG with the attribute " + attribute);
            }
            refuseFetching(value);
        }
    }

    /** A backslash could hide a word of CSS. */
    private static void refuseFetching(String text) throws UnfitImage {
        if (FETCHING.matcher(text.replace("\\", "")).find()) {
            throw new UnfitImage("an SVG that refers to other files");
        }
    }

    private ImageFile size() throws UnfitImage {
        if (!xml.getLocalName().equals("svg") || !NS.equals(xml.getNamespaceURI())) {
            throw new UnfitImage("neither PNG nor JPEG nor SVG");
        }
        double width = length(xml.getAttributeValue(null, "width"));
        double height = length(xml.getAttributeValue(null, "height"));
        if (width <= 0 || height <= 0) {
            String[] box = BETWEEN_NUMBERS.split(viewBox());
            width = box.length == 4 ? length(box[2]) : 0;
            height = box.length == 4 ? length(box[3]) : 0;
        }
        boolean known = width > 0 && height > 0;
        return new ImageFile(ImageFile.Kind.SVG, known ? width : 1, known ? height : 1);
    }

    private String viewBox() {
        String box = xml.getAttributeValue(null, "viewBox");
        return box == null ? "" : box.strip();
    }

    /** In the unit of SVG; 0 where it is none, or a share of something. */
    private static double length(@Nullable String text) {
        Matcher length = LENGTH.matcher(text == null ? "" : text.toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            return 0;
        }
        double units =
                switch (String.valueOf(length.group(2))) {
                    case "pt" -> 96 / 72.0;
                    case "pc" -> 16;
                    case "mm" -> 96 / 25.4;
                    case "cm" -> 96 / 2.54;
                    case "in" -> 96;
                    case "q" -> 96 / 101.6;
                    default -> 1;
                };
        return Double.parseDouble(length.group(1)) * units;
    }
}
