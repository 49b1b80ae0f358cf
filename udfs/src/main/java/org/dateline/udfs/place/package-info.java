/**
 * Takes one annotated article and a gazetteer, and gives its mentions of places, each resolved in the light of all others.
 * The gazetteer is read once per JVM from the class path, joined with a user's file where one is given.
 * A name that cannot be resolved stays a mention with a reason; no coordinates are made up.
 */
package org.dateline.udfs.place;
