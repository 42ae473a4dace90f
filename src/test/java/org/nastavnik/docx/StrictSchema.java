package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The schemas of ECMA-376, for parts whose root they know. */
final class StrictSchema {

    /** Excel itself marks blanks so, against the schema. */
    private static final String SPACE_IN_CELL =
            "space@http://www.w3.org/XML/1998/namespace in element"
                    + " t@http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private StrictSchema() {}

    static List<String> complaints(Document part) {
        Document tree = WithoutExtensions.of(part);
        Element root = tree.getDocumentElement();
        QName name = new QName(root.getNamespaceURI(), root.getLocalName());
        SchemaType type = TypeSystemHolder.typeSystem.findDocumentType(name);
        return type == null ? List.of() : errors(tree, type);
    }

    private static List<String> errors(Document tree, SchemaType type) {
        try {
            List<XmlError> errors = new ArrayList<>();
            XmlObject part = TypeSystemHolder.typeSystem.parse(tree, type, new XmlOptions());
            part.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(XmlError::getMessage)
                    .filter(message -> !message.contains(SPACE_IN_CELL))
                    .toList();
        } catch (XmlException e) {
            return List.of(e.getMessage());
        }
    }
}
