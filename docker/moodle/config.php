<?php
// For trying things out on one computer. Not for a real Moodle.
unset($CFG);
global $CFG;
$CFG = new stdClass();
$CFG->dbtype = 'mysqli';
$CFG->dblibrary = 'native';
$CFG->dbhost = 'moodle-database';
$CFG->dbname = 'moodle';
$CFG->dbuser = 'moodle';
$CFG->dbpass = getenv('MOODLE_DB_PASSWORD');
$CFG->prefix = 'mdl_';
$CFG->dboptions = ['dbcollation' => 'utf8mb4_unicode_ci'];
$CFG->wwwroot = getenv('MOODLE_URL');
$CFG->dataroot = '/var/www/moodledata';
$CFG->admin = 'admin';
$CFG->directorypermissions = 0770;
// Moodle must be able to fetch the keys of a tool on this computer, which it refuses by default.
$CFG->curlsecurityblockedhosts = '';
$CFG->curlsecurityallowedport = '';
require_once(__DIR__ . '/lib/setup.php');
