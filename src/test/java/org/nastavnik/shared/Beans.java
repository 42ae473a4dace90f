package org.nastavnik.shared;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** Beans of a type as the container would find them. */
public final class Beans<T> implements Instance<T> {

    private final List<T> found;

    private Beans(List<T> found) {
        this.found = found;
    }

    @SafeVarargs
    public static <T> Instance<T> of(T... found) {
        return new Beans<>(List.of(found));
    }

    @Override
    public Iterator<T> iterator() {
        return found.iterator();
    }

    @Override
    public T get() {
        return found.get(0);
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        return new Beans<>(found.stream().filter(subtype::isInstance).map(subtype::cast).toList());
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return found.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return found.size() > 1;
    }

    @Override
    public void destroy(T instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException();
    }
}
