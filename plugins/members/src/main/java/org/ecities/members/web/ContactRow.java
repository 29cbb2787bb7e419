package org.ecities.members.web;

/**
 * One institution on the contact sheet.
 *
 * @param name       its name
 * @param membership its place in the network, as people read it
 * @param holder     name of the focal point; empty when there is none
 * @param deputy     name of the deputy; empty when there is none
 */
public record ContactRow(String name, String membership, String holder, String deputy) {}
