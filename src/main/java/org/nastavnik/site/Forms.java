package org.nastavnik.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

/** Holds a form against its Bean Validation constraints; messages are keys in braces. */
@ApplicationScoped
public class Forms {

    @Inject Validator validator;

    public Problems check(Object form) {
        Problems problems = new Problems();
        validator.validate(form).stream()
                .sorted(java.util.Comparator.comparing(v -> v.getPropertyPath().toString()))
                .forEach(violation -> add(problems, violation));
        return problems;
    }

    private static void add(Problems problems, ConstraintViolation<Object> violation) {
        String template = violation.getMessageTemplate();
        String key = template.substring(1, template.length() - 1);
        if (key.startsWith("jakarta.validation.constraints.")) {
            String kind = key.split("\\.")[3];
            Object max = violation.getConstraintDescriptor().getAttributes().getOrDefault("max", 0);
            problems.add(violation.getPropertyPath().toString(), "site.problem." + kind, max);
        } else {
            problems.add(violation.getPropertyPath().toString(), key);
        }
    }
}
