package org.nastavnik.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The methodist lets schools change a template, or all of them; a row stands for yes. */
@Entity
@Table(name = "template_permission")
@NamedQuery(name = "TemplatePermission.all", query = "select p from TemplatePermission p")
class TemplatePermission {

    @Id private String name;
    private long givenBy;
    private Instant givenAt;

    protected TemplatePermission() {}

    TemplatePermission(String name, long givenBy, Instant givenAt) {
        this.name = name;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    String name() {
        return name;
    }
}
