package org.nastavnik.docx;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Draws an SVG as the PNG that programs show who do not know SVG. */
final class SvgRaster {

    private static final int LONG_SIDE = 1200;
    private static final int PLATE_SIDE = 48;
    private static final byte GREY = (byte) 0xdd;

    private static final int DEEPEST = 200;
    private static final int LONGEST_PATH = 20_000;
    private static final int FEW_USES = 50;

    /** Kept here, or its level would be forgotten. A strange drawing is no operator's business. */
    private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

    static {
        JSVG.setLevel(Level.OFF);
    }

    private SvgRaster() {}

    /** A grey plate where the drawing is beyond us. */
    static byte[] png(byte[] svg, ImageFile size) {
        BufferedImage image = draw(svg, size);
        return image == null ? plate(size) : png(image);
    }

    private static @Nullable BufferedImage draw(byte[] svg, ImageFile size) {
        try {
            SVGDocument drawing =
                    new SVGLoader()
                            .load(
                                    new ByteArrayInputStream(svg),
                                    null,
                                    LoaderContext.builder()
                                            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                            .documentLimits(limits(svg))
                                            .build());
            return drawing == null ? null : draw(drawing, size);
        } catch (RuntimeException
                | LinkageError
                | InternalError
                | StackOverflowError
                | OutOfMemoryError e) {
            // a machine without fonts cannot draw letters; the SVG itself goes into the document
            return null;
        }
    }

    /** Many drawings that use many others, which use many, would never be done. */
    private static DocumentLimits limits(byte[] svg) {
        String text = new String(svg, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        boolean few = text.split("use\\b", FEW_USES + 2).length <= FEW_USES;
        return new DocumentLimits(DEEPEST, few ? 3 : 1, LONGEST_PATH);
    }

    private static BufferedImage draw(SVGDocument drawing, ImageFile size) {
        int width = side(size.width(), size.height(), LONG_SIDE);
        int height = side(size.height(), size.width(), LONG_SIDE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((Component) null, graphics, new ViewBox(width, height));
        graphics.dispose();
        return image;
    }

    private static int side(double own, double other, int longSide) {
        return (int) Math.max(1, Math.round(longSide * Math.min(1, own / other)));
    }

    private static byte[] png(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] rows = new byte[height * (1 + 4 * width)];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            at++;
            for (int pixel : row) {
                rows[at++] = (byte) (pixel >> 16);
                rows[at++] = (byte) (pixel >> 8);
                rows[at++] = (byte) pixel;
                rows[at++] = (byte) (pixel >> 24);
            }
        }
        return PngWriter.png(width, height, PngWriter.Colours.RED_GREEN_BLUE_ALPHA, rows);
    }

    private static byte[] plate(ImageFile size) {
        int width = side(size.width(), size.height(), PLATE_SIDE);
        int height = side(size.height(), size.width(), PLATE_SIDE);
        byte[] rows = new byte[height * (1 + 4 * width)];
        Arrays.fill(rows, GREY);
        for (int y = 0; y < height; y++) {
            rows[y * (1 + 4 * width)] = 0;
        }
        return PngWriter.png(width, height, PngWriter.Colours.RED_GREEN_BLUE_ALPHA, rows);
    }
}
