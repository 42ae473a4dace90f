package org.nastavnik.docx;

import java.util.Locale;

/** Tells the plain workbook of a chart from one that runs, links or embeds something. */
final class WorkbookGuard {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private WorkbookGuard() {}

    static boolean isHarmless(byte[] workbook) {
        if (FileKind.of(workbook) != FileKind.ZIP) {
            return false;
        }
        try {
            PackedZip zip = new PackedZip(workbook, PackedZip.Bounds.GUEST);
            byte[] types = zip.read(ContentTypes.PART);
            return types != null
                    && zip.names().stream().noneMatch(WorkbookGuard::isStrange)
                    && isPlain(zip, types);
        } catch (GuestRejected e) {
            return false;
        }
    }

    private static boolean isPlain(PackedZip zip, byte[] types) throws GuestRejected {
        JoinedTypes listed =
                new JoinedTypes(TreeReader.read(ContentTypes.PART, types).getDocumentElement());
        PartLinks.Link main = new PartLinks(zip, "").ofKind("officeDocument");
        return !listed.hasMacros() && main != null && listed.of(main.target()).equals(TYPE);
    }

    private static boolean isStrange(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("vba")
                || lower.contains("externallink")
                || lower.contains("embeddings/")
                || lower.contains("activex")
                || lower.contains("connections")
                || lower.contains("querytable")
                || lower.contains("macrosheets")
                || lower.contains("customui");
    }
}
