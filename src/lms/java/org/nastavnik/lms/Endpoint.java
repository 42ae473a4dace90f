package org.nastavnik.lms;

@FunctionalInterface
interface Endpoint {

    Response answer(Request request);
}
