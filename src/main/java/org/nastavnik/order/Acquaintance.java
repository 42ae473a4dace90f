package org.nastavnik.order;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of «С приказом ознакомлены»: who, and when he signed the paper. */
@Entity
@Table(name = "order_acquaintance")
class Acquaintance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private @Nullable LocalDate acquaintedOn;

    protected Acquaintance() {}

    Acquaintance(long personId) {
        this.personId = personId;
    }

    void on(@Nullable LocalDate day) {
        acquaintedOn = day;
    }

    long personId() {
        return personId;
    }

    @Nullable LocalDate acquaintedOn() {
        return acquaintedOn;
    }
}
