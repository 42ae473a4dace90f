package org.nastavnik.grammar;

/** Broken on purpose: leans on a resource. */
public class PlantedResourceUser {

    public PlantedThing thing;
}
