CREATE TABLE affiliation_post_form (
    affiliationId BIGINT NOT NULL,
    grammarCase VARCHAR(3) NOT NULL,
    form VARCHAR(310) NOT NULL,
    PRIMARY KEY (affiliationId, grammarCase),
    CONSTRAINT affiliation_post_form_affiliation FOREIGN KEY (affiliationId) REFERENCES affiliation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
