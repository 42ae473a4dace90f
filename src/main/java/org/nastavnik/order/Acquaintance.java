package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of «С приказом ознакомлены»: who, when, and whether he signed, clicked or refused. */
@Entity
@Table(name = "order_acquaintance")
@NamedQuery(
        name = "SchoolOrder.toRead",
        query =
                "select distinct o from SchoolOrder o join o.acquaintances a where o.schoolId ="
                        + " :school and o.startYear = :year and o.given.orderNumber is not null and"
                        + " a.personId = :person order by o.given.orderDate, o.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "o.acquaintances"),
            @QueryHint(name = "eclipselink.batch", value = "o.entries")
        })
class Acquaintance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private @Nullable LocalDate acquaintedOn;
    private @Nullable Long markedBy;
    private @Nullable String refusalAct;

    @Enumerated(EnumType.STRING)
    private AcquaintanceMark.@Nullable Way way;

    protected Acquaintance() {}

    Acquaintance(long personId) {
        this.personId = personId;
    }

    void mark(AcquaintanceMark mark) {
        acquaintedOn = mark.day();
        way = mark.way();
        refusalAct = mark.act();
        markedBy = mark.markedBy();
    }

    void unmark() {
        acquaintedOn = null;
        way = null;
        refusalAct = null;
        markedBy = null;
    }

    long personId() {
        return personId;
    }

    boolean isOpen() {
        return acquaintedOn == null;
    }

    @Nullable LocalDate acquaintedOn() {
        return acquaintedOn;
    }

    /** Null while nothing is marked; paper for marks made before ways were told apart. */
    AcquaintanceMark.@Nullable Way way() {
        return way == null && acquaintedOn != null ? AcquaintanceMark.Way.PAPER : way;
    }

    /** The act of refusal, null where he did not refuse. */
    @Nullable String refusalAct() {
        return refusalAct;
    }
}
