/**
 * Backups: a folder of copies of a data folder. Contents of files are kept once for all backups, named by their hash;
 * each backup has a folder of its own with the database and with what it needs of the rest.
 */
package org.ecities.backup;
