package org.nastavnik.order;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;

/** The dictionary of grounds without a database. */
final class KeptActs extends LegalActs {

    private final List<LegalAct> all = new ArrayList<>();
    private long ids;

    /** As the database does it, every change counts. */
    @Override
    LegalAct keep(LegalAct act) {
        if (all.contains(act)) {
            set(act, "version", act.version() + 1);
        } else {
            set(act, "id", ++ids);
            all.add(act);
        }
        return act;
    }

    @Override
    void hold(long schoolId) {}

    @Override
    void hold(LegalAct act) {}

    @Override
    void remove(LegalAct act) {
        all.remove(act);
    }

    @Override
    @Nullable LegalAct find(long id) {
        return all.stream().filter(act -> act.id() == id).findFirst().orElse(null);
    }

    @Override
    List<LegalAct> known(long schoolId) {
        return all.stream().filter(act -> act.isOfCity() || act.schoolId() == schoolId).toList();
    }

    private static void set(LegalAct act, String name, Object value) {
        try {
            Field field = SchoolOwned.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(act, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
