package org.nastavnik.order;

import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.PaperData;

/** The paper of an order; what it prints is its type's matter. */
record OrderMaker(DocumentKind kind, OrderKinds kinds, OrderPaperRules rules)
        implements DocumentMaker {

    @Override
    public PaperData gather(long subjectId) {
        Order order = rules.printable(subjectId);
        OrderKind type = kinds.of(order);
        if (type.paper().filter(kind::equals).isEmpty()) {
            throw new OrderNotFound(subjectId);
        }
        return OrderPaperRules.paper(order, type.data(order));
    }

    @Override
    public void checkReadable(long subjectId) {
        rules.checkReadable(subjectId);
    }

    @Override
    public void checkReadable(GeneratedDocument document) {
        rules.checkReadable(document);
    }

    @Override
    public List<GeneratedDocument> readable(List<GeneratedDocument> documents) {
        return rules.readsAll()
                ? rules.ofKnownOrders(documents)
                : DocumentMaker.super.readable(documents);
    }
}
