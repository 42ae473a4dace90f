package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.EndnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;

/**
 * The parts that hold text, as docx4j finds them over the relations of the package. docx4j also
 * proves that they are WordprocessingML; what is compiled are their own bytes, since a round trip
 * through its model would lose what the model does not know.
 *
 * @param main name of the main document part
 * @param all names of all parts with text
 */
record Stories(String main, List<String> all) {

    /**
     * Kept here, or its level would be forgotten. A strange upload is the business of the one who
     * uploads it, not of an operator.
     */
    private static final Logger DOCX4J = Logger.getLogger("org.docx4j");

    static {
        DOCX4J.setLevel(Level.OFF);
    }

    static Stories open(String file, Parts parts, Findings findings) throws TemplateRejected {
        try {
            WordprocessingMLPackage opened =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(zip(parts)));
            List<String> all =
                    opened.getParts().getParts().values().stream()
                            .filter(Stories::isStory)
                            .peek(Stories::unmarshal)
                            .map(Stories::name)
                            .sorted()
                            .toList();
            if (!all.stream().allMatch(name -> name.endsWith(".xml") && parts.has(name))) {
                throw new IllegalArgumentException("text in a part that was not inspected");
            }
            return new Stories(name(opened.getMainDocumentPart()), all);
        } catch (Docx4JException | RuntimeException e) {
            // whatever docx4j stumbles over, the file is at fault
            findings.add(FindingCode.NOT_DOCX, file);
            findings.rejectIfAny();
            throw new IllegalStateException(e);
        }
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    private static boolean isStory(Part part) {
        return part instanceof MainDocumentPart
                || part instanceof HeaderPart
                || part instanceof FooterPart
                || part instanceof FootnotesPart
                || part instanceof EndnotesPart;
    }

    private static void unmarshal(Part part) {
        try {
            ((JaxbXmlPart<?>) part).getContents();
        } catch (Docx4JException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** docx4j is shown what was found harmless, not the file that was sent. */
    private static byte[] zip(Parts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (String name : parts.names()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
