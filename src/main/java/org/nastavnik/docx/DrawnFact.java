package org.nastavnik.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The spots of a placeholder where something of its filling is printed. */
enum DrawnFact implements Step {
    WIDTH {
        @Override
        String of(Drawn drawn) {
            return Long.toString(drawn.size().width());
        }
    },
    HEIGHT {
        @Override
        String of(Drawn drawn) {
            return Long.toString(drawn.size().height());
        }
    },
    DESCRIPTION {
        @Override
        String of(Drawn drawn) {
            return Xml.escape(drawn.description());
        }
    },
    RELATION {
        @Override
        String of(Drawn drawn) {
            return drawn.relation();
        }
    },
    VECTOR {
        @Override
        String of(Drawn drawn) {
            return drawn.vector() == null ? "" : EXTENSION.formatted(drawn.vector());
        }
    };

    /** As Word 2016 and later write and read it. */
    private static final String EXTENSION =
            "<a:extLst xmlns:a=\""
                    + Dml.MAIN
                    + "\"><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
                    + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                    + " xmlns:r=\""
                    + Dml.RELATIONS
                    + "\" r:embed=\"%s\"/></a:ext></a:extLst>";

    abstract String of(Drawn drawn);

    @Override
    public void run(Rendering rendering) throws IOException {
        rendering.markup(of(rendering.drawn()));
    }

    /** What an attribute inside of a placeholder prints; null where it stays as it is. */
    static @Nullable DrawnFact at(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        if (Dml.is(element, Dml.FRAME, "docPr")) {
            return name.equals("descr") ? DESCRIPTION : null;
        }
        boolean size =
                Dml.is(element, Dml.FRAME, "extent")
                        || (Dml.is(element, Dml.MAIN, "ext")
                                && Dml.is(element.getParentNode(), Dml.MAIN, "xfrm"));
        if (size) {
            return name.equals("cx") ? WIDTH : HEIGHT;
        }
        boolean content = Dml.is(element, Dml.MAIN, "blip") || Dml.is(element, Dml.CHART, "chart");
        boolean relation = Dml.RELATIONS.equals(attribute.getNamespaceURI());
        return content && relation ? RELATION : null;
    }
}
