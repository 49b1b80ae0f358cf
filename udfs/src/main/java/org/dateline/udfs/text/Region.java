package org.dateline.udfs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A block element of a page with what stands in it, in the order of reading. Its sums are of the last {@link #measure}. */
final class Region implements PageNode {
    private final String tag;
    private final Hint hint;
    private final List<PageNode> children = new ArrayList<>();
    private boolean image;
    private int words;
    private int linkWords;
    private int prose;

    Region(String tag, Hint hint) {
        this.tag = tag;
        this.hint = hint;
    }

    String tag() {
        return tag;
    }

    Hint hint() {
        return hint;
    }

    void holdsImage() {
        image = true;
    }

    /** Whether an image stands directly in it. */
    boolean hasImage() {
        return image;
    }

    List<PageNode> children() {
        return children;
    }

    @Override
    public int words() {
        return words;
    }

    @Override
    public int linkWords() {
        return linkWords;
    }

    @Override
    public int prose() {
        return prose;
    }

    /** Sums up words, from the leaves to here. The parser bounds the depth, so that recursion is safe. */
    void measure() {
        words = 0;
        linkWords = 0;
        prose = 0;
        for (PageNode child : children) {
            if (child instanceof Region region) {
                region.measure();
            }
            words += child.words();
            linkWords += child.linkWords();
            prose += child.prose();
        }
    }

    /** Takes out every node below that fits, from the top down; a node taken out is not looked into. */
    void removeIf(Predicate<PageNode> unwanted) {
        children.removeIf(unwanted);
        for (PageNode child : children) {
            if (child instanceof Region region) {
                region.removeIf(unwanted);
            }
        }
    }

    /** Gives every block below, in the order of reading. */
    void forEachBlock(Consumer<Block> action) {
        for (PageNode child : children) {
            if (child instanceof Region region) {
                region.forEachBlock(action);
            } else if (child instanceof Block block) {
                action.accept(block);
            }
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        forEachBlock(blocks::add);
        return blocks;
    }
}
