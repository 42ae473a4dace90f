CREATE TABLE road_map (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    outline VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    edits INT NOT NULL,
    agreedOn DATE,
    agreedBy BIGINT,
    CONSTRAINT road_map_once UNIQUE (schoolId, startYear),
    CONSTRAINT road_map_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT road_map_agreed FOREIGN KEY (agreedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE road_map_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    roadMapId BIGINT NOT NULL,
    place INT NOT NULL,
    section VARCHAR(300) NOT NULL,
    part VARCHAR(1000),
    content VARCHAR(2000) NOT NULL,
    deadlineText VARCHAR(200) NOT NULL,
    deadlineTo DATE,
    result VARCHAR(2000),
    indicator VARCHAR(1000),
    responsible VARCHAR(1000) NOT NULL,
    status VARCHAR(20) NOT NULL,
    doneOn DATE,
    evidence VARCHAR(2000),
    reason VARCHAR(1000),
    CONSTRAINT road_map_item_map FOREIGN KEY (roadMapId) REFERENCES road_map (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
