package org.nastavnik.grammar;

/** Broken on purpose: grammar looks into upper rooms and libraries of others. */
public class PlantedUpwardLook {

    public org.nastavnik.people.Role role;
    public org.docx4j.openpackaging.packages.WordprocessingMLPackage word;
    public com.nimbusds.jose.JWSAlgorithm algorithm;
}
