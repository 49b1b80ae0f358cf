package org.dateline.udfs.text;

/** A part of a page as a reader sees it: a region of the layout, or a block of running text. */
sealed interface PageNode permits Region, Block {
    /** Words of it, white-space separated. */
    int words();

    /** Words of it that are links. */
    int linkWords();

    /** Words of it in blocks that read as prose. */
    int prose();
}
