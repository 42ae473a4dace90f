package org.nastavnik.grammar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Broken on purpose: an entity that knows the web. */
@Entity
public class PlantedWebEntity {

    @Id public long id;
    public transient jakarta.ws.rs.core.Response response;
}
