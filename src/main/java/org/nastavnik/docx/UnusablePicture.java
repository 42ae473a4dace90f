package org.nastavnik.docx;

/**
 * The picture for a tag is of no use: of no known kind, damaged, too large, or an SVG that brings
 * more than a drawing. Never carries the value.
 */
public class UnusablePicture extends UnfilledTag {

    UnusablePicture(TagUse use, UnfitImage why) {
        super(use, why.getMessage());
    }
}
