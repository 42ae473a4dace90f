package org.nastavnik.docx;

/**
 * The size of a drawing.
 *
 * @param width in the unit of DrawingML, 36 000 to a millimetre
 */
record Box(long width, long height) {

    /** As large as it can be in here. */
    Box fitted(ImageFile image) {
        double scale = Math.min(width / image.width(), height / image.height());
        return new Box(
                Math.max(1, Math.round(image.width() * scale)),
                Math.max(1, Math.round(image.height() * scale)));
    }
}
