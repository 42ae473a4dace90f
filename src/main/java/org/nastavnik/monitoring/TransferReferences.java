package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who prepared, approved, sent, read and gave back a package. */
@ApplicationScoped
class TransferReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return Stream.of("preparedBy", "approvedBy", "sentBy", "readBy", "returnedBy")
                .map(column -> PersonReference.moves("transfer_package", column))
                .toList();
    }
}
