/**
 * Takes nothing and gives the definition of each published table: columns, enumerations, rules, documentation.
 * Spark schema, checks on write, codebook, data package and DDL are all generated from these definitions.
 * A column is defined once, here, and its enumeration is the Java enum that fills it.
 */
package org.dateline.jobs.table;
