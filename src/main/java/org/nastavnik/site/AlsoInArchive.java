package org.nastavnik.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May be sent by people of a school that is in the archive, where all else is only read. Whatever
 * does not bear it is refused there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AlsoInArchive {

    /** Why it changes nothing of the school, or has to. */
    String value();
}
