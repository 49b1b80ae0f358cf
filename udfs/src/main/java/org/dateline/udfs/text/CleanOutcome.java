package org.dateline.udfs.text;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface CleanOutcome permits CleanArticle, Unreadable {}
