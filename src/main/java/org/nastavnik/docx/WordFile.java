package org.nastavnik.docx;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file of unknown origin, opened as far as its main part. */
final class WordFile {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> DOCUMENTS =
            Set.of(WORD + "document.main+xml", WORD + "template.main+xml");

    private final PackedZip zip;
    private final JoinedTypes types;
    private final PartLinks links;
    private final String main;
    private final boolean strict;

    WordFile(byte[] bytes, PackedZip.Bounds bounds) throws GuestRejected {
        FileKind.of(bytes).refuseUnlessZip();
        this.zip = new PackedZip(bytes, bounds);
        this.types = new JoinedTypes(required(ContentTypes.PART));
        PartLinks.Link link = new PartLinks(zip, "").ofKind("officeDocument");
        this.main = link == null ? "" : link.target();
        this.links = new PartLinks(zip, main);
        refuseMacros();
        if (link == null || !DOCUMENTS.contains(types.of(main))) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, main);
        }
        if (!zip.has(main)) {
            throw GuestRejected.because(FindingCode.MISSING_PART, main);
        }
        this.strict = Namespaces.isStrict(rawTypeOfMain());
    }

    private Element required(String part) throws GuestRejected {
        byte[] xml = zip.read(part);
        if (xml == null) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, part);
        }
        return TreeReader.read(part, xml).getDocumentElement();
    }

    /** Macros of the document itself; those of embedded files stay behind with the files. */
    private void refuseMacros() throws GuestRejected {
        for (String name : zip.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml")) {
                throw GuestRejected.because(FindingCode.MACRO, name);
            }
        }
        if (types.of(main).contains("macroEnabled")) {
            throw GuestRejected.because(FindingCode.MACRO, main);
        }
        for (PartLinks.Link link : links.all().values()) {
            if (link.kind().equals("vbaProject") || link.kind().equals("wordVbaData")) {
                throw GuestRejected.because(FindingCode.MACRO, link.target());
            }
        }
    }

    private String rawTypeOfMain() throws GuestRejected {
        Element root = required("_rels/.rels");
        for (Element relationship : Wml.children(root)) {
            String type = relationship.getAttribute("Type");
            if (type.endsWith("/officeDocument")) {
                return type;
            }
        }
        return "";
    }

    PackedZip zip() {
        return zip;
    }

    JoinedTypes types() {
        return types;
    }

    PartLinks links() {
        return links;
    }

    String main() {
        return main;
    }

    boolean isStrict() {
        return strict;
    }

    byte[] mainBytes() throws GuestRejected {
        byte[] bytes = zip.read(main);
        if (bytes == null) {
            throw GuestRejected.because(FindingCode.MISSING_PART, main);
        }
        return bytes;
    }

    /** The name of the part to which the main part leads; null where there is none. */
    @Nullable String part(String kind) {
        PartLinks.Link link = links.ofKind(kind);
        return link == null || !zip.has(link.target()) ? null : link.target();
    }

    /** The root of such a part; an empty one where there is none. */
    Element root(String kind, String emptyName) throws GuestRejected {
        String part = part(kind);
        byte[] xml = part == null ? null : zip.read(part);
        if (part == null || xml == null) {
            Document tree = TreeReader.emptyTree();
            Element root = Wml.create(tree, emptyName);
            tree.appendChild(root);
            return root;
        }
        return TreeReader.read(part, xml).getDocumentElement();
    }
}
