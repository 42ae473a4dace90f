package org.nastavnik.docx;

/**
 * What the bytes of an image say of it.
 *
 * @param width in whatever unit; only the proportions count
 */
record ImageFile(Kind kind, double width, double height) {

    enum Kind {
        PNG("png", "image/png"),
        JPEG("jpeg", "image/jpeg"),
        SVG("svg", "image/svg+xml");

        private final String extension;
        private final String type;

        Kind(String extension, String type) {
            this.extension = extension;
            this.type = type;
        }

        String extension() {
            return extension;
        }

        String type() {
            return type;
        }
    }

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Word unpacks pictures whole. */
    private static final double MOST_PIXELS = 100_000_000;

    static ImageFile of(byte[] content) throws UnfitImage {
        if (content.length > MOST_BYTES) {
            throw new UnfitImage("an image of more than 20 MB");
        }
        ImageFile file = read(content);
        boolean sane = file.width > 0 && file.height > 0 && file.width * file.height <= MOST_PIXELS;
        if (!sane && file.kind != Kind.SVG) {
            throw new UnfitImage("an image of no or too many pixels");
        }
        return file;
    }

    private static ImageFile read(byte[] content) throws UnfitImage {
        if (PngFile.is(content)) {
            return PngFile.read(content);
        }
        if (JpegFile.is(content)) {
            return JpegFile.read(content);
        }
        if (SvgFile.mayBe(content)) {
            return SvgFile.read(content);
        }
        throw new UnfitImage("neither PNG nor JPEG nor SVG");
    }
}
