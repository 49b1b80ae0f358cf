package org.dateline.udfs.text;

import java.util.ArrayList;
import java.util.List;

/** Takes out of the article's container what is not its text: lists of links, labels, credits, what frames the text. */
final class BodyFilter {
    private BodyFilter() {}

    /** The blocks that are text of the article, in the order of reading. */
    static List<Block> filter(Region container, String title) {
        container.removeIf(BodyFilter::isLinks);
        List<Block> blocks = new ArrayList<>();
        for (Block block : container.blocks()) {
            if (!BoilerplateLines.matches(block.text(), block.words())) {
                blocks.add(block);
            }
        }
        return trimmed(blocks, title);
    }

    /** A region or block that is mostly links, and no sentence with a link in it. */
    private static boolean isLinks(PageNode node) {
        return node.linkWords() * 2 > node.words() && node.prose() == 0;
    }

    /** Without labels before the first prose and after the last. */
    private static List<Block> trimmed(List<Block> blocks, String title) {
        int start = 0;
        while (start < blocks.size() && !blocks.get(start).isProse()) {
            start++;
        }
        if (start == blocks.size()) {
            return blocks;
        }
        int end = blocks.size();
        while (end > start && !isEnd(blocks.get(end - 1))) {
            end--;
        }
        return blocks.subList(start, end);
    }

    private static boolean isEnd(Block block) {
        return block.isProse() || block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL
                || block.kind() != Block.Kind.HEADING && block.endsSentence();
    }
}
