package org.nastavnik.platform;

import com.nimbusds.jose.JWSObject;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** What must hold before the door opens: the JOSE library is the one we ship, and we have a key. */
@Singleton
@Startup
@DependsOn("Database")
public class FirstKey {

    @Inject ToolKeys keys;

    @PostConstruct
    void prepare() {
        requireOurs(JWSObject.class);
        keys.makeFirst();
    }

    /** The server has a JOSE library of its own, older than the fixes that we rely on. */
    static void requireOurs(Class<?> library) {
        if (library.getClassLoader() != FirstKey.class.getClassLoader()) {
            throw new IllegalStateException(
                    library.getName()
                            + " comes from the server, not from this application:"
                            + " class-loader delegate must stay false");
        }
    }
}
