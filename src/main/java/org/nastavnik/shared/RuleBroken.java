package org.nastavnik.shared;

import java.util.List;

/**
 * A rule of the programme stands against the act. The message is a key of {@code messages}; the
 * arguments fill it.
 */
public class RuleBroken extends RuntimeException {

    private final transient List<Object> arguments;

    public RuleBroken(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }
}
