DROP TABLE launch_groups;
