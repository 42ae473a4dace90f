package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** The groups in which an identity was at its last launch. */
@Entity
@Table(name = "launch_groups")
class LaunchGroups {

    @Id private long identityId;
    private String groupIds;

    protected LaunchGroups() {}

    LaunchGroups(long identityId, String groupIds) {
        this.identityId = identityId;
        this.groupIds = groupIds;
    }

    void are(String newGroupIds) {
        groupIds = newGroupIds;
    }

    List<String> ids() {
        return groupIds.isEmpty() ? List.of() : List.of(groupIds.split(",", -1));
    }
}
