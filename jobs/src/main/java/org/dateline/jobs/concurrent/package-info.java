/** Takes queries that do not need each other, and runs them at the same time. */
package org.dateline.jobs.concurrent;
