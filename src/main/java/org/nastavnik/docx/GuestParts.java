package org.nastavnik.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Brings the parts along to which a guest's text leads: pictures, charts with their workbooks,
 * diagrams. What is none of these stays behind.
 */
final class GuestParts {

    private static final String DRAWINGS =
            "application/vnd.openxmlformats-officedocument.drawingml.";
    private static final String MICROSOFT = "application/vnd.ms-office.";

    /** By kind of relation: the content type of the part, and the folder where such parts stand. */
    private static final Map<String, String[]> KNOWN =
            Map.ofEntries(
                    known("chart", DRAWINGS + "chart+xml", "charts/chart"),
                    known("chartEx", MICROSOFT + "chartex+xml", "charts/chartEx"),
                    known("chartStyle", MICROSOFT + "chartstyle+xml", "charts/style"),
                    known("chartColorStyle", MICROSOFT + "chartcolorstyle+xml", "charts/colors"),
                    known("chartUserShapes", DRAWINGS + "chartshapes+xml", "drawings/drawing"),
                    known("diagramData", DRAWINGS + "diagramData+xml", "diagrams/data"),
                    known("diagramLayout", DRAWINGS + "diagramLayout+xml", "diagrams/layout"),
                    known(
                            "diagramQuickStyle",
                            DRAWINGS + "diagramStyle+xml",
                            "diagrams/quickStyle"),
                    known("diagramColors", DRAWINGS + "diagramColors+xml", "diagrams/colors"),
                    known(
                            "diagramDrawing",
                            "application/vnd.ms-office.drawingml.diagramDrawing+xml",
                            "diagrams/drawing"));

    private final PackedZip guest;
    private final JoinedPackage joined;
    private final @Nullable Theme theme;
    private final Shed shed;
    private final Map<String, String> brought = new HashMap<>();

    /**
     * @param theme what the guest's theme means, where the host has another
     */
    GuestParts(PackedZip guest, JoinedPackage joined, @Nullable Theme theme, Shed shed) {
        this.guest = guest;
        this.joined = joined;
        this.theme = theme;
        this.shed = shed;
    }

    private static Map.Entry<String, String[]> known(String kind, String type, String name) {
        return Map.entry(kind, new String[] {type, "word/" + name});
    }

    /** The relation as it stands in the joined document; null where it cannot be brought along. */
    PartLinks.@Nullable Link bring(PartLinks.Link link, GuestLinks asking) throws IOException {
        if (link.external()) {
            return external(link);
        }
        String part = brought.get(link.target());
        if (part == null) {
            part = guest.has(link.target()) ? copied(link, asking) : null;
        }
        if (part == null) {
            return null;
        }
        brought.put(link.target(), part);
        return new PartLinks.Link(link.kind(), link.type(), part, false);
    }

    private PartLinks.@Nullable Link external(PartLinks.Link link) {
        if (link.kind().equals("hyperlink") && LinkTargets.isHarmless(link.target())) {
            String target = LinkTargets.encoded(link.target());
            return new PartLinks.Link(link.kind(), link.type(), target, true);
        }
        shed.add(FindingCode.LINK_SHED, link.target());
        return null;
    }

    private @Nullable String copied(PartLinks.Link link, GuestLinks asking) throws IOException {
        try {
            return copy(link, asking);
        } catch (GuestRejected e) {
            shed.add(FindingCode.PICTURE_SHED, link.target());
            return null;
        }
    }

    private @Nullable String copy(PartLinks.Link link, GuestLinks asking)
            throws IOException, GuestRejected {
        return switch (link.kind()) {
            case "image" -> picture(link.target());
            case "package" -> workbook(link.target());
            default -> xmlPart(link, asking);
        };
    }

    private @Nullable String picture(String part) throws IOException, GuestRejected {
        PictureKind kind = PictureKind.of(guest.head(part, PictureKind.HEAD));
        boolean harmless =
                kind != null && (kind != PictureKind.SVG || isHarmlessDrawing(guest.read(part)));
        if (kind == null || !harmless) {
            shed.add(FindingCode.PICTURE_SHED, part);
            return null;
        }
        return joined.picture(guest, part, kind);
    }

    /** A drawing that is nothing but lines and text; programs show the picture beside it else. */
    private static boolean isHarmlessDrawing(byte @Nullable [] svg) {
        try {
            return svg != null && SvgFile.read(svg).width() > 0;
        } catch (UnfitImage unfit) {
            return false;
        }
    }

    private @Nullable String workbook(String part) throws IOException, GuestRejected {
        byte[] bytes = guest.read(part);
        if (bytes == null || !WorkbookGuard.isHarmless(bytes)) {
            shed.add(FindingCode.WORKBOOK_SHED, part);
            return null;
        }
        joined.types()
                .extension(
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String name = joined.freeName("word/embeddings/workbook", ".xlsx");
        joined.put(guest.packed(part, name));
        return name;
    }

    private @Nullable String xmlPart(PartLinks.Link link, GuestLinks asking)
            throws IOException, GuestRejected {
        String[] known = KNOWN.get(link.kind());
        byte[] bytes = known == null ? null : guest.read(link.target());
        if (known == null || bytes == null) {
            return null;
        }
        String name = joined.freeName(known[1], ".xml");
        brought.put(link.target(), name);
        Element root = TreeReader.read(link.target(), bytes).getDocumentElement();
        if (theme != null) {
            new ThemeResolver(theme).resolve(root);
        }
        PartLinks links = new PartLinks(guest, link.target());
        GuestLinks inside = new GuestLinks(links, joined.linksOf(name), this, shed, asking);
        inside.relink(root);
        bringBeside(links, name, inside);
        if (theme != null && link.kind().equals("chart")) {
            ChartTheme.tell(root, theme, name, joined);
        }
        joined.types().part(name, known[0]);
        joined.put(name, root);
        return name;
    }

    /** Styles of charts are found by their kind; no id in the text leads to them. */
    private void bringBeside(PartLinks links, String name, GuestLinks inside) throws IOException {
        for (PartLinks.Link link : links.all().values()) {
            if (link.kind().equals("chartStyle") || link.kind().equals("chartColorStyle")) {
                PartLinks.Link there = link.external() ? null : bring(link, inside);
                if (there != null) {
                    joined.linksOf(name).add(there);
                }
            }
        }
    }
}
