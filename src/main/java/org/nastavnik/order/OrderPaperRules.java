package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;

/** What the papers of all orders share: who may make them, when, and how the file is called. */
@RequestScoped
class OrderPaperRules {

    @Inject VisibleOrders visible;
    @Inject Orders orders;
    @Inject CurrentPerson current;

    /** A registered order has been printed once and for all. */
    Order printable(long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Order order = visible.byId(id);
        if (order.paperId() != null || order.state() == Order.State.ANNULLED) {
            throw new RuleBroken("order.rule.frozen");
        }
        return order;
    }

    void checkReadable(long id) {
        visible.byId(id);
    }

    /** Who is named reads the registered paper, not the drafts before it. */
    void checkReadable(GeneratedDocument document) {
        Order order = visible.byId(document.subjectId());
        if (!visible.seesBook() && !Objects.equals(order.paperId(), document.id())) {
            throw new OrderNotFound(order.id());
        }
    }

    boolean readsAll() {
        return visible.seesBook();
    }

    List<GeneratedDocument> ofKnownOrders(List<GeneratedDocument> documents) {
        Set<Long> known =
                orders.known(
                        documents.stream().map(GeneratedDocument::subjectId).distinct().toList(),
                        current.schoolId());
        return documents.stream().filter(paper -> known.contains(paper.subjectId())).toList();
    }

    static PaperData paper(Order order, Record data) {
        return new PaperData(
                order.schoolId(),
                Namesakes.toldApart(data, order.schoolId()),
                OrderWords.text("name", order.title()),
                fileName(order.title(), order.registration()));
    }

    private static String fileName(String title, @Nullable Registration registration) {
        String name =
                registration == null
                        ? OrderWords.text("file.draft", title)
                        : OrderWords.text("file", title, registration.number());
        return name.replaceAll("[\\\\/:*?\"<>|]", "-");
    }
}
