/**
 * Takes the words of a command line and gives an exit code.
 * Each class parses, calls one job or reader, and prints what it returns.
 * No logic lives here.
 */
package org.dateline.jobs.cli;
