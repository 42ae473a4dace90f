package org.nastavnik.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.nastavnik.shared.SchoolYear;

/**
 * What the methodical centre sets for a year: targets of the city, and how many there are in it.
 */
@Entity
@Table(name = "city_indicator_year")
@NamedQuery(
        name = "CityIndicatorYear.upTo",
        query =
                "select y from CityIndicatorYear y where y.startYear <= :year"
                        + " order by y.startYear desc")
public class CityIndicatorYear {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private int startYear;

    @ElementCollection
    @CollectionTable(name = "city_indicator_target", joinColumns = @JoinColumn(name = "yearId"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "target")
    private Map<String, BigDecimal> targets = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "city_indicator_whole", joinColumns = @JoinColumn(name = "yearId"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "counted")
    private Map<String, Integer> wholes = new HashMap<>();

    protected CityIndicatorYear() {}

    CityIndicatorYear(SchoolYear year) {
        startYear = year.startYear();
    }

    void write(Map<String, BigDecimal> newTargets, Map<String, Integer> newWholes) {
        targets.keySet().retainAll(newTargets.keySet());
        targets.putAll(newTargets);
        wholes.keySet().retainAll(newWholes.keySet());
        wholes.putAll(newWholes);
    }

    boolean isKept() {
        return id != null;
    }

    long version() {
        return version;
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    Map<String, BigDecimal> targets() {
        return new TreeMap<>(targets);
    }

    Map<String, Integer> wholes() {
        return new TreeMap<>(wholes);
    }
}
