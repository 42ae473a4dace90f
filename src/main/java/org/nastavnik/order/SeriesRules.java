package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.document.DocumentKind;

/** The series of each type of order: as the school says, else personnel apart from the rest. */
@ApplicationScoped
class SeriesRules {

    private static final Set<DocumentKind> PERSONNEL =
            EnumSet.of(
                    DocumentKind.D02,
                    DocumentKind.D07,
                    DocumentKind.D08,
                    DocumentKind.D28,
                    DocumentKind.D30);

    @PersistenceContext EntityManager entities;
    @Inject OrderKinds kinds;

    String of(OrderType type, long schoolId) {
        return Objects.requireNonNull(all(schoolId).get(type));
    }

    Map<OrderType, String> all(long schoolId) {
        Map<OrderType, String> series = new EnumMap<>(OrderType.class);
        for (OrderType type : OrderType.values()) {
            series.put(type, usual(type));
        }
        said(schoolId).forEach(rule -> series.put(rule.type(), rule.series()));
        return series;
    }

    String usual(OrderType type) {
        boolean personnel = kinds.of(type).paper().map(PERSONNEL::contains).orElse(true);
        return OrderWords.text(personnel ? "series.personnel" : "series.main");
    }

    void say(OrderType type, String series, long schoolId) {
        Optional<SeriesRule> known =
                said(schoolId).stream().filter(rule -> rule.type() == type).findFirst();
        if (known.isPresent()) {
            known.get().become(series);
        } else if (!series.equals(usual(type))) {
            entities.persist(new SeriesRule(schoolId, type, series));
        }
    }

    private List<SeriesRule> said(long schoolId) {
        return entities.createNamedQuery("SeriesRule.ofSchool", SeriesRule.class)
                .setParameter("school", schoolId)
                .getResultList();
    }
}
