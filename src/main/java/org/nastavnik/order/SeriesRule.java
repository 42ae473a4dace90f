package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.nastavnik.shared.SchoolOwned;

/** In which series of its book a school registers orders of a type. */
@Entity
@Table(name = "order_series")
@NamedQuery(
        name = "SeriesRule.ofSchool",
        query = "select r from SeriesRule r where r.schoolId = :school")
class SeriesRule extends SchoolOwned {

    @Enumerated(EnumType.STRING)
    private OrderType orderType;

    private String series;

    protected SeriesRule() {}

    SeriesRule(long schoolId, OrderType type, String series) {
        super(schoolId);
        this.orderType = type;
        this.series = series;
    }

    void become(String other) {
        series = other;
    }

    OrderType type() {
        return orderType;
    }

    String series() {
        return series;
    }
}
