package org.dateline.udfs.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of the article's container what is not its text: lists of links, teasers, captions, labels, credits. */
final class BodyFilter {
    /** A line under a picture is no longer than this. */
    private static final int CAPTION_WORDS = 40;
    /** A teaser of another article is no longer than this. */
    private static final int TEASER_WORDS = 60;
    /** A block that is half link is text if it is a sentence and longer than this. */
    private static final int LINKED_SENTENCE_WORDS = 15;
    /** From so many teasers in a row on, it is a list of them. */
    private static final int TEASERS = 3;
    /** A first or last paragraph may be as short as this if it is a sentence. */
    private static final int SENTENCE_WORDS = 5;
    /** Shorter paragraphs may be given twice on purpose: questions of a series of interviews, a refrain. */
    private static final int REPEATED_WORDS = 20;
    /** The lead can stand apart from the body, in so many blocks at most between it and the headline. */
    private static final int LEAD_BLOCKS = 12;

    /** A shorter one is a standfirst, which says again what the text says. */
    private static final int LEAD_WORDS = 45;

    private BodyFilter() {}

    /**
     * The blocks that are text of the article, in the order of reading.
     *
     * @param page all that does not stand beside the article; {@code container} is part of it
     * @param title headline, null where unknown
     */
    static List<Block> filter(Region page, Region container, String title) {
        String headline = title == null ? "" : BoilerplateLines.key(title);
        List<Block> lead = lead(page, container, headline);
        container.removeIf(BodyFilter::isApart);
        List<Block> blocks = new ArrayList<>();
        // Pages hold paragraphs twice, for narrow screens and for wide ones.
        Set<String> seen = new HashSet<>();
        for (Block block : container.blocks()) {
            boolean repeated = block.words() >= REPEATED_WORDS && !seen.add(block.text());
            if (!repeated && !BoilerplateLines.matches(block.text(), block.words()) && !isHeadline(block, headline)) {
                blocks.add(block);
            }
        }
        List<Block> body = new ArrayList<>(lead);
        body.addAll(trimmed(blocks));
        return body;
    }

    /** Prose between the headline and the container: a lead or summary that the layout keeps apart. */
    @SuppressWarnings("ReferenceEquality") // the same block is looked for, not one with the same words
    private static List<Block> lead(Region page, Region container, String headline) {
        List<Block> inside = container.blocks();
        if (inside.isEmpty() || headline.isEmpty()) {
            return List.of();
        }
        List<Block> all = page.blocks();
        int first = 0;
        while (all.get(first) != inside.get(0)) {
            first++;
        }
        List<Block> lead = new ArrayList<>();
        for (int i = first - 1; i >= 0 && i >= first - LEAD_BLOCKS; i--) {
            Block block = all.get(i);
            if (isHeadline(block, headline)) {
                Collections.reverse(lead);
                return lead.stream().mapToInt(Block::words).sum() >= LEAD_WORDS ? lead : List.of();
            }
            if (block.isProse() && !BoilerplateLines.matches(block.text(), block.words())) {
                lead.add(block);
            }
        }
        return List.of();
    }

    private static boolean isHeadline(Block block, String headline) {
        return !headline.isEmpty()
                && block.text().length() < 2 * headline.length() + 20
                && BoilerplateLines.key(block.text()).equals(headline);
    }

    private static boolean isApart(PageNode node) {
        if (node instanceof Region region && (isCaption(region) || isTeaserList(region))) {
            return true;
        }
        if (node.prose() > 0) {
            return false;
        }
        int words = node.words();
        int links = node.linkWords();
        return links * 5 > words * 4 || (links * 2 > words && !holdsSentence(node));
    }

    /** A list may link its items' first words and go on in a sentence. */
    private static boolean holdsSentence(PageNode node) {
        List<Block> blocks = node instanceof Region region ? region.blocks() : List.of((Block) node);
        return blocks.stream().anyMatch(block -> block.endsSentence() && block.words() > LINKED_SENTENCE_WORDS);
    }

    private static boolean isCaption(Region region) {
        return region.hasImage()
                && region.words() <= CAPTION_WORDS
                && region.prose() == 0
                && region.blocks().stream().noneMatch(b -> b.kind() == Block.Kind.HEADING);
    }

    /** Parts that each hold a line that is all link and little else. */
    private static boolean isTeaserList(Region region) {
        int teasers = 0;
        int others = 0;
        for (PageNode child : region.children()) {
            if (child instanceof Region part
                    && part.words() <= TEASER_WORDS
                    && part.blocks().stream().anyMatch(b -> b.linkWords() == b.words())) {
                teasers++;
            } else {
                others++;
            }
        }
        return teasers >= TEASERS && teasers > 3 * others;
    }

    /** Without labels before the first sentence and after the last. */
    private static List<Block> trimmed(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size() && !isSentence(blocks.get(start))) {
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

    private static boolean isSentence(Block block) {
        boolean paragraph = block.kind() == Block.Kind.PARAGRAPH
                && block.words() >= SENTENCE_WORDS
                && block.linkWords() * 4 < block.words() * 3;
        return block.isProse() || (paragraph && block.endsSentence());
    }

    private static boolean isEnd(Block block) {
        return switch (block.kind()) {
            case ITEM, CELL -> true;
            case HEADING -> false;
            default -> block.isProse() || block.endsSentence();
        };
    }
}
