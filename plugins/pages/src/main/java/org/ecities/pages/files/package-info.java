/**
 * Files on pages: which names and contents are accepted, how much, and who may read and change them. Rights are
 * those of the page: who may view it reads its files, who may edit it adds and deletes them.
 */
package org.ecities.pages.files;
