-- Acts that preambles name, besides those that the program ships: the city's bear the school 0, a school's own its id.
-- A row with level, number and date of a shipped act stands in that act's place.
CREATE TABLE legal_act (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    actLevel VARCHAR(20) NOT NULL,
    actNumber VARCHAR(40) NOT NULL,
    actDate DATE NOT NULL,
    wording VARCHAR(1000) NOT NULL,
    validFrom DATE NOT NULL,
    validTo DATE,
    regime VARCHAR(10) NOT NULL,
    main BOOLEAN NOT NULL,
    CONSTRAINT legal_act_once UNIQUE (schoolId, actLevel, actNumber, actDate)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
