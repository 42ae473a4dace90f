package org.nastavnik.docx;

import java.io.IOException;

/** The list of content types of documents that get charts of their own; the last of all parts. */
record TypesPart(Unclosed types) implements OutputPart {

    private static final String NS = "http://schemas.openxmlformats.org/package/2006/content-types";

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        StringBuilder overrides = new StringBuilder();
        for (String chart : filling.additions().charts()) {
            overrides.append("<Override xmlns=\"").append(NS);
            overrides.append("\" PartName=\"/").append(chart);
            overrides.append("\" ContentType=\"").append(ChartPart.TYPE).append("\"/>");
        }
        zip.copy(PackedPart.of(ContentTypes.PART, types.with(overrides.toString())));
    }
}
