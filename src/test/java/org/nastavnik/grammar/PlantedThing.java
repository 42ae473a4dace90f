package org.nastavnik.grammar;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** Broken on purpose: a resource of another name that queries the database by itself. */
@Path("planted")
public class PlantedThing {

    public EntityManager entities;

    @Transactional
    public void act() {}
}
