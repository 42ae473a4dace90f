CREATE TABLE school_name_form (
    requisitesId BIGINT NOT NULL,
    formKey VARCHAR(20) NOT NULL,
    form VARCHAR(600) NOT NULL,
    PRIMARY KEY (requisitesId, formKey),
    CONSTRAINT school_name_form_requisites FOREIGN KEY (requisitesId) REFERENCES school_requisites (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
