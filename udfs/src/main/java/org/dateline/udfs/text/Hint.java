package org.dateline.udfs.text;

/**
 * What the author of a page says about an element by its tag, role, class or id. A hint, never a
 * proof. The later constant is the stronger where names say several things.
 */
enum Hint {
    NONE,
    /** The article's own text. */
    BODY,
    /** Something beside the article: navigation, sharing, promotion, captions. */
    BESIDE,
    /** What readers wrote under it: prose, and often more than the article. */
    REPLIES
}
