package org.nastavnik.job;

/** What a job has made; its bytes are in the pieces. */
record MadeFile(String name, long size, String sha256) {}
