-- What an open order is about stands here once: of two curators who draft the same the second is told.
CREATE TABLE order_claim (
    orderId BIGINT NOT NULL,
    subject VARCHAR(100) NOT NULL,
    CONSTRAINT order_claim_once UNIQUE (subject),
    CONSTRAINT order_claim_order FOREIGN KEY (orderId) REFERENCES school_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
