package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The city or district that the service works for, and its methodical centre. One a service. */
@Entity
@Table(name = "municipality")
@NamedQuery(name = "Municipality.all", query = "select m from Municipality m order by m.id")
public class Municipality {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String title;
    private String centre;

    protected Municipality() {}

    Municipality(String title, String centre) {
        this.title = title;
        this.centre = centre;
    }

    public String title() {
        return title;
    }

    public String centre() {
        return centre;
    }
}
