package org.nastavnik.platform;

/** The address is not one that we send a browser or a request to. */
public class AddressRefused extends RuntimeException {

    AddressRefused(String why) {
        super(why);
    }
}
