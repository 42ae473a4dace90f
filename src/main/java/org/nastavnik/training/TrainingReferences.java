package org.nastavnik.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Whose work it is and who took it. */
@ApplicationScoped
class TrainingReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.keepsOne("task_work", "personId", "taskId")
                        .keepingFilled("handedInAt")
                        .refusing("training.rule.merge"),
                PersonReference.moves("task_work", "decidedBy"));
    }
}
