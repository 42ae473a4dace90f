package org.nastavnik.grammar;

/** Broken on purpose: a name that says nothing. */
public class PlantedManager {}
