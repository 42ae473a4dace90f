package org.nastavnik.roadmap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.SchoolYear;

/**
 * The road map of the municipality for a school year. The methodist begins it from the official
 * form, changes its rows and says what has come of them; schools read it.
 */
@Entity
@Table(name = "city_road_map")
@NamedQuery(
        name = "CityRoadMap.ofYear",
        query = "select m from CityRoadMap m where m.startYear = :year")
class CityRoadMap {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private int startYear;
    private String authority;
    private String town;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "mapId", nullable = false)
    @OrderBy("place, id")
    private List<CityRow> rows = new ArrayList<>();

    protected CityRoadMap() {}

    CityRoadMap(SchoolYear year, String authority, String town) {
        startYear = year.startYear();
        this.authority = authority;
        this.town = town;
    }

    void name(String newAuthority, String newTown, @Nullable Registration order) {
        authority = newAuthority;
        town = newTown;
        orderNumber = order == null ? null : order.number();
        orderDate = order == null ? null : order.date();
    }

    CityRow add(CityRow.Terms terms, CityRow.@Nullable Figure figure) {
        CityRow row = new CityRow(rows.size() + 1, terms, figure);
        rows.add(row);
        return row;
    }

    boolean has(CityRow.Terms terms) {
        return rows.stream().anyMatch(row -> row.terms().equals(terms));
    }

    void remove(CityRow row) {
        rows.remove(row);
    }

    CityRow row(long rowId) {
        return rows.stream()
                .filter(row -> row.id() == rowId)
                .findFirst()
                .orElseThrow(() -> new RoadMapNotFound("row " + rowId));
    }

    List<CityRow> rows() {
        return List.copyOf(rows);
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    /** In the nominative: «Управление образования администрации …». */
    String authority() {
        return authority;
    }

    /** In the nominative: «Образцовский городской округ». */
    String town() {
        return town;
    }

    /** Null while the authority's order is not known. */
    @Nullable Registration order() {
        return orderNumber == null || orderDate == null
                ? null
                : new Registration(orderNumber, orderDate);
    }

    long version() {
        return version;
    }
}
