package org.nastavnik.launch;

/** The address is not one that we send a browser or a request to. */
class AddressRefused extends RuntimeException {

    AddressRefused(String why) {
        super(why);
    }
}
