package org.nastavnik.compendium;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/** What the methodical centre itself writes into the compendium of all schools, one a year. */
@Entity
@Table(name = "municipal_compendium")
@NamedQuery(
        name = "MunicipalEdition.ofYear",
        query = "select e from MunicipalEdition e where e.startYear = :year")
class MunicipalEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private int startYear;
    private String town;
    private String city;
    private String address;
    private String post;
    @Lob private @Nullable String foreword;
    private long compilerId;

    protected MunicipalEdition() {}

    MunicipalEdition(SchoolYear year, Texts texts, long compilerId) {
        this.startYear = year.startYear();
        write(texts, compilerId);
    }

    /**
     * @param town in the genitive: «города Образцовска»
     * @param city on the title page: «Образцовск»
     * @param post of who signs
     */
    record Texts(
            String town, String city, String address, String post, @Nullable String foreword) {}

    final void write(Texts texts, long compiler) {
        town = texts.town();
        city = texts.city();
        address = texts.address();
        post = texts.post();
        foreword = texts.foreword();
        compilerId = compiler;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    Texts texts() {
        return new Texts(town, city, address, post, foreword);
    }

    long compilerId() {
        return compilerId;
    }
}
