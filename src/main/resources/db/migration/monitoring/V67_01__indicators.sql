-- What the program cannot count itself, typed by the curator, one sheet a school and year.
CREATE TABLE indicator_sheet (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    allChildren BOOLEAN NOT NULL,
    CONSTRAINT indicator_sheet_once UNIQUE (schoolId, startYear),
    CONSTRAINT indicator_sheet_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE indicator_entry (
    sheetId BIGINT NOT NULL,
    indicator VARCHAR(60) NOT NULL,
    entered INT NOT NULL,
    PRIMARY KEY (sheetId, indicator),
    CONSTRAINT indicator_entry_sheet FOREIGN KEY (sheetId) REFERENCES indicator_sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What the methodical centre sets for a year: targets, and wholes of the municipality.
CREATE TABLE city_indicator_year (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    startYear INT NOT NULL,
    CONSTRAINT city_indicator_year_once UNIQUE (startYear)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE city_indicator_target (
    yearId BIGINT NOT NULL,
    indicator VARCHAR(60) NOT NULL,
    target DECIMAL(9, 2) NOT NULL,
    PRIMARY KEY (yearId, indicator),
    CONSTRAINT city_indicator_target_year FOREIGN KEY (yearId) REFERENCES city_indicator_year (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE city_indicator_whole (
    yearId BIGINT NOT NULL,
    indicator VARCHAR(60) NOT NULL,
    counted INT NOT NULL,
    PRIMARY KEY (yearId, indicator),
    CONSTRAINT city_indicator_whole_year FOREIGN KEY (yearId) REFERENCES city_indicator_year (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
