CREATE TABLE calendar_day (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    onDay DATE NOT NULL,
    worked BOOLEAN NOT NULL,
    note VARCHAR(200) NOT NULL,
    CONSTRAINT calendar_day_once UNIQUE (schoolId, onDay)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
