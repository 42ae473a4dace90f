package org.nastavnik.docx;

/** Why bytes cannot be printed as a picture. */
final class UnfitImage extends Exception {

    UnfitImage(String why) {
        super(why);
    }
}
