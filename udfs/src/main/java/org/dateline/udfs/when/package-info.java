/**
 * Takes the tokens of a sentence and the publication date and gives the days, weeks, months or years that its words of time
 * name. Weekdays and relative words are read backwards from the publication date, never from a clock. Words that cannot be
 * placed in the calendar without a publication date are left out where it is unknown.
 */
package org.dateline.udfs.when;
