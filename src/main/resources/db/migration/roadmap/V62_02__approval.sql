ALTER TABLE road_map ADD COLUMN orderId BIGINT;
ALTER TABLE road_map ADD COLUMN annex INT;
ALTER TABLE road_map ADD CONSTRAINT road_map_approved FOREIGN KEY (orderId) REFERENCES school_order (id);
ALTER TABLE road_map_item ADD COLUMN formRow INT;
