package org.nastavnik.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The address of a link that has tags in it, brought from the relations into the link, so that its
 * tags are read with those around.
 */
final class LinkAddress {

    private static final String NS = "urn:nastavnik:link";

    /** Word encodes braces in addresses. */
    private static final Pattern TAG =
            Pattern.compile("(?i)(?:\\{|%7b){2}((?:(?!\\}|%7d).)*)(?:\\}|%7d){2}");

    private LinkAddress() {}

    static void bring(Document tree, Relations relations) {
        for (Element link : Wml.below(tree)) {
            String id = link.getAttributeNS(Dml.RELATIONS, "id");
            Relations.Relation relation = Wml.is(link, "hyperlink") ? relations.find(id) : null;
            if (relation != null && TAG.matcher(relation.target()).find()) {
                Element address = tree.createElementNS(NS, "address");
                address.setTextContent(decoded(relation.target()));
                link.insertBefore(address, link.getFirstChild());
                link.getAttributeNodeNS(Dml.RELATIONS, "id").setValue("");
            }
        }
        relations.removeIf(
                relation -> relation.isOf("hyperlink") && TAG.matcher(relation.target()).find());
    }

    private static String decoded(String target) {
        Matcher tag = TAG.matcher(target);
        return tag.replaceAll(
                found -> Matcher.quoteReplacement("{{" + decodedName(found.group(1)) + "}}"));
    }

    private static String decodedName(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    static boolean is(@Nullable Node node) {
        return node instanceof Element && NS.equals(node.getNamespaceURI());
    }

    static @Nullable Element of(Element link) {
        Element first = Wml.is(link, "hyperlink") ? Wml.firstElement(link) : null;
        return is(first) ? first : null;
    }
}
