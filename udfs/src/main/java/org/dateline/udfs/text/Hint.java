package org.dateline.udfs.text;

/** What the author of a page says about an element by its tag, role, class or id. A hint, never a proof. */
enum Hint {
    /** The article's own text. */
    BODY,
    NONE,
    /** Something beside the article: navigation, sharing, promotion, comments, captions. */
    BESIDE
}
