-- The road map of the municipality: one a school year, of no school.
CREATE TABLE city_road_map (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    startYear INT NOT NULL,
    authority VARCHAR(500) NOT NULL,
    town VARCHAR(300) NOT NULL,
    orderNumber VARCHAR(20),
    orderDate DATE,
    CONSTRAINT city_road_map_once UNIQUE (startYear)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE city_road_map_row (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    mapId BIGINT NOT NULL,
    place INT NOT NULL,
    content VARCHAR(2000) NOT NULL,
    deadlineText VARCHAR(200) NOT NULL,
    deadlineTo DATE,
    responsible VARCHAR(1000) NOT NULL,
    figure VARCHAR(20),
    doneOn DATE,
    evidence VARCHAR(2000),
    CONSTRAINT city_road_map_row_map FOREIGN KEY (mapId) REFERENCES city_road_map (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- What the municipality sets for a calendar year; a year without a row carries the last one on.
CREATE TABLE city_target (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    indicator VARCHAR(60) NOT NULL,
    targetYear INT NOT NULL,
    target DECIMAL(9, 2) NOT NULL,
    CONSTRAINT city_target_once UNIQUE (indicator, targetYear)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
