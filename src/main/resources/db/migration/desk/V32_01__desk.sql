CREATE TABLE template_permission (
    name VARCHAR(60) NOT NULL PRIMARY KEY,
    givenBy BIGINT NOT NULL,
    givenAt DATETIME(6) NOT NULL,
    CONSTRAINT template_permission_giver FOREIGN KEY (givenBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
