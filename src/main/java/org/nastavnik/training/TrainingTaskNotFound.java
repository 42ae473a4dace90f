package org.nastavnik.training;

import org.nastavnik.shared.NotFound;

public class TrainingTaskNotFound extends NotFound {

    TrainingTaskNotFound(long id) {
        super("training task " + id);
    }
}
