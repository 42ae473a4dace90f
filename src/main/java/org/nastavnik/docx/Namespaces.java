package org.nastavnik.docx;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces that joined documents may use, each under the prefix that Word itself writes: so
 * the parts of many files fit under one root. What stands in other namespaces is left behind.
 */
final class Namespaces {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String MS = "http://schemas.microsoft.com/office/";
    private static final String DRAWING = MS + "drawing/";
    private static final String WORD = MS + "word/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static final String R = OPEN + "officeDocument/2006/relationships";
    static final String MC = OPEN + "markup-compatibility/2006";
    static final String A = OPEN + "drawingml/2006/main";
    static final String WP = OPEN + "drawingml/2006/wordprocessingDrawing";
    static final String PIC = OPEN + "drawingml/2006/picture";
    static final String C = OPEN + "drawingml/2006/chart";
    static final String M = OPEN + "officeDocument/2006/math";
    static final String V = "urn:schemas-microsoft-com:vml";
    static final String O = "urn:schemas-microsoft-com:office:office";
    static final String W14 = WORD + "2010/wordml";
    static final String RELATIONSHIPS = OPEN + "package/2006/relationships";
    static final String TYPES = OPEN + "package/2006/content-types";

    /** Prefixes whose elements older programs may skip, as Word lists them. */
    static final Set<String> IGNORABLE =
            Set.of(
                    "w14",
                    "w15",
                    "w16se",
                    "w16cid",
                    "w16",
                    "w16cex",
                    "w16sdtdh",
                    "w16sdtfl",
                    "w16du",
                    "wp14");

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        put("w", Wml.NS);
        put("r", R);
        put("mc", MC);
        put("m", M);
        put("o", O);
        put("v", V);
        put("w10", "urn:schemas-microsoft-com:office:word");
        put("a", A);
        put("wp", WP);
        put("pic", PIC);
        put("c", C);
        put("dgm", OPEN + "drawingml/2006/diagram");
        put("lc", OPEN + "drawingml/2006/lockedCanvas");
        put("cdr", OPEN + "drawingml/2006/chartDrawing");
        put("wpc", WORD + "2010/wordprocessingCanvas");
        put("wpg", WORD + "2010/wordprocessingGroup");
        put("wps", WORD + "2010/wordprocessingShape");
        put("wp14", WORD + "2010/wordprocessingDrawing");
        put("wne", WORD + "2006/wordml");
        put("w14", W14);
        put("w15", WORD + "2012/wordml");
        put("w16se", WORD + "2015/wordml/symex");
        put("w16cid", WORD + "2016/wordml/cid");
        put("w16", WORD + "2018/wordml");
        put("w16cex", WORD + "2018/wordml/cex");
        put("w16sdtdh", WORD + "2020/wordml/sdtdatahash");
        put("w16du", WORD + "2023/wordml/word16du");
        put("w16sdtfl", WORD + "2024/wordml/sdtformatlock");
        put("a14", DRAWING + "2010/main");
        put("a16", DRAWING + "2014/main");
        put("a1611", DRAWING + "2016/11/main");
        put("adec", DRAWING + "2017/decorative");
        put("asvg", DRAWING + "2016/SVG/main");
        put("c14", DRAWING + "2007/8/2/chart");
        put("c15", DRAWING + "2012/chart");
        put("c16", DRAWING + "2014/chart");
        put("c16r2", DRAWING + "2015/06/chart");
        put("c16r3", DRAWING + "2017/03/chart");
        put("cs", DRAWING + "2012/chartStyle");
        put("cx", DRAWING + "2014/chartex");
        put("cx1", DRAWING + "2015/9/8/chartex");
        put("dsp", DRAWING + "2008/diagram");
        put("thm15", MS + "thememl/2012/main");
        put("xml", Wml.XML_NS);
    }

    private Namespaces() {}

    private static void put(String prefix, String namespace) {
        PREFIXES.put(namespace, prefix);
    }

    /** Null where the namespace is not one of ours. */
    static @Nullable String prefix(@Nullable String namespace) {
        return namespace == null ? null : PREFIXES.get(namespace);
    }

    /** The namespace of ISO 29500 Strict becomes that which everybody reads. */
    static String transitional(String namespace) {
        if (!isStrict(namespace)) {
            return namespace;
        }
        String path = namespace.substring(STRICT.length());
        int slash = path.indexOf('/');
        return slash < 0
                ? namespace
                : OPEN + path.substring(0, slash) + "/2006" + path.substring(slash);
    }

    static boolean isStrict(String namespace) {
        return namespace.startsWith(STRICT);
    }

    /** All declarations, and the list of what may be skipped, to stand in the tag of a root. */
    static String declarations() {
        return declarations(PREFIXES.keySet())
                + " mc:Ignorable=\""
                + PREFIXES.values().stream()
                        .filter(IGNORABLE::contains)
                        .collect(Collectors.joining(" "))
                + "\"";
    }

    static String declarations(Collection<String> namespaces) {
        return namespaces.stream()
                .filter(namespace -> !namespace.equals(Wml.XML_NS))
                .map(namespace -> " xmlns:" + PREFIXES.get(namespace) + "=\"" + namespace + "\"")
                .collect(Collectors.joining());
    }
}
