package org.nastavnik.order;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing filled into an order: a text or a day, a person, a unit or another order. */
@Entity
@Table(name = "order_entry")
@NamedQuery(
        name = "SchoolOrder.revisions",
        query =
                "select distinct o from SchoolOrder o join o.entries e where o.schoolId = :school"
                        + " and o.orderType in :types and e.citedId is not null and o.given.orderNumber"
                        + " is not null order by o.given.orderDate, o.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "o.entries")
        })
@NamedQuery(
        name = "SchoolOrder.namingAny",
        query =
                "select distinct o.id from SchoolOrder o join o.entries s where o.schoolId ="
                        + " :school and o.given.orderNumber is not null and (s.personId in :persons or"
                        + " s.unitId in (select u.id from MentoringUnit u join u.memberships m where"
                        + " u.schoolId = :school and m.personId in :persons))")
@NamedQuery(
        name = "SchoolOrder.naming",
        query =
                "select distinct o from SchoolOrder o join o.entries s where o.schoolId = :school"
                        + " and o.startYear = :year and o.given.orderNumber is not null"
                        + " and (s.personId = :person or s.unitId in :units) order by o.given.orderDate,"
                        + " o.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "o.entries"),
            @QueryHint(name = "eclipselink.batch", value = "o.acquaintances")
        })
class OrderEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private int place;

    @Lob @Basic private @Nullable String content;

    private @Nullable Long personId;
    private @Nullable Long unitId;
    private @Nullable Long citedId;

    protected OrderEntry() {}

    private OrderEntry(String name, int place) {
        this.name = name;
        this.place = place;
    }

    static OrderEntry text(String name, int place, Object content) {
        OrderEntry entry = new OrderEntry(name, place);
        entry.content = content.toString();
        return entry;
    }

    static OrderEntry person(String name, int place, long person) {
        OrderEntry entry = new OrderEntry(name, place);
        entry.personId = person;
        return entry;
    }

    static OrderEntry unit(String name, int place, long unit) {
        OrderEntry entry = new OrderEntry(name, place);
        entry.unitId = unit;
        return entry;
    }

    static OrderEntry cited(String name, int place, long order) {
        OrderEntry entry = new OrderEntry(name, place);
        entry.citedId = order;
        return entry;
    }

    /** The same under another name: a cell of a row, seen from within the row. */
    OrderEntry named(String other) {
        OrderEntry entry = new OrderEntry(other, place);
        entry.content = content;
        entry.personId = personId;
        entry.unitId = unitId;
        entry.citedId = citedId;
        return entry;
    }

    /** As the form sends it. */
    String typed() {
        if (content != null) {
            return content;
        }
        return Objects.toString(personId != null ? personId : unitId != null ? unitId : citedId);
    }

    String name() {
        return name;
    }

    /** Which row of a list it stands in. */
    int place() {
        return place;
    }

    @Nullable String content() {
        return content;
    }

    @Nullable Long personId() {
        return personId;
    }

    @Nullable Long unitId() {
        return unitId;
    }

    @Nullable Long citedId() {
        return citedId;
    }
}
