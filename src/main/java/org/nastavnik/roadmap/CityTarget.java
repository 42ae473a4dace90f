package org.nastavnik.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What the municipality wants of an indicator in a calendar year. */
@Entity
@Table(name = "city_target")
@NamedQuery(name = "CityTarget.all", query = "select t from CityTarget t")
class CityTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private String indicator;
    private int targetYear;
    private BigDecimal target;

    protected CityTarget() {}

    CityTarget(String indicator, int targetYear, BigDecimal target) {
        this.indicator = indicator;
        this.targetYear = targetYear;
        this.target = target;
    }

    void become(BigDecimal newTarget) {
        target = newTarget;
    }

    boolean isOf(String code, int year) {
        return indicator.equals(code) && targetYear == year;
    }

    String indicator() {
        return indicator;
    }

    int year() {
        return targetYear;
    }

    BigDecimal target() {
        return target;
    }
}
