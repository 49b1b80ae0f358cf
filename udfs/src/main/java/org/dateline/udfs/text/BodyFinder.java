package org.dateline.udfs.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the region that holds the article: from the whole page down, into the part that holds most of what reads as prose,
 * until no part does. A part that its author calls the body needs less of a majority to be gone into; once in such a part,
 * a much larger one is needed to go on, as bodies are often cut into sections.
 */
final class BodyFinder {
    /** A region hinted to stand beside the article is believed unless it holds this share of the page's prose. */
    private static final double OVERRULING_SHARE = 0.5;
    /** The same for what readers wrote: under a short report it can be nearly everything. */
    private static final double OVERRULING_SHARE_OF_REPLIES = 0.95;
    /** A part that is hinted to be the body and holds this share of the page's prose saves the frame around it. */
    private static final double BODY_SHARE = 0.25;
    /** Share of the prose that a part needs to be gone into. */
    private static final double SHARE = 0.7;
    /** The same where the part is hinted to be the body. */
    private static final double HINTED_SHARE = 0.3;
    /** The same inside a part that is hinted to be the body. */
    private static final double INNER_SHARE = 0.9;

    private BodyFinder() {}

    /** The container; {@code page} loses what stands beside the article and is measured anew. */
    static Region find(Region page) {
        int all = page.prose();
        page.removeIf(node -> node instanceof Region region && isBeside(region, all));
        page.measure();
        Region container = page;
        boolean hinted = false;
        while (true) {
            Region next = hinted ? null : hintedPart(container);
            if (next == null) {
                next = largest(container, hinted ? INNER_SHARE : SHARE);
            }
            if (next == null) {
                return container;
            }
            hinted |= next.hint() == Hint.BODY;
            container = next;
        }
    }

    /** An embedded post of a social network is quoted matter, whatever the names of its frame. */
    private static boolean isBeside(Region region, int pageProse) {
        double overruling = region.hint() == Hint.REPLIES ? OVERRULING_SHARE_OF_REPLIES : OVERRULING_SHARE;
        return region.hint().compareTo(Hint.BESIDE) >= 0
                && region.prose() <= overruling * pageProse
                && !isQuotation(region)
                && !holdsBody(region, pageProse);
    }

    /** A frame may be named for what else stands in it ("with-sidebar", "comments-open"). */
    private static boolean holdsBody(Region region, int pageProse) {
        for (PageNode child : region.children()) {
            if (child instanceof Region part
                    && part.prose() >= BODY_SHARE * pageProse
                    && part.prose() > 0
                    && (part.hint() == Hint.BODY || (part.hint() == Hint.NONE && holdsBody(part, pageProse)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuotation(Region region) {
        int quoted = 0;
        for (PageNode child : region.children()) {
            if (child instanceof Region part) {
                quoted += part.tag().equals("blockquote") ? part.words() : 0;
                if (part.words() * 2 > region.words() && isQuotation(part)) {
                    return true;
                }
            }
        }
        return quoted * 2 > region.words();
    }

    private static Region largest(Region container, double share) {
        Region best = null;
        for (PageNode child : container.children()) {
            if (child instanceof Region region && (best == null || region.prose() > best.prose())) {
                best = region;
            }
        }
        return best != null && best.prose() > 0 && best.prose() >= share * container.prose() ? best : null;
    }

    /** The part that is hinted to be the body and holds most prose; among parts in each other the outermost. */
    private static Region hintedPart(Region container) {
        double least = Math.max(1, HINTED_SHARE * container.prose());
        Region found = null;
        Deque<Region> open = new ArrayDeque<>();
        open.add(container);
        while (!open.isEmpty()) {
            for (PageNode child : open.remove().children()) {
                if (!(child instanceof Region region) || region.prose() < least) {
                    continue;
                }
                if (region.hint() != Hint.BODY) {
                    open.add(region);
                } else if (found == null || region.prose() > found.prose()) {
                    found = region;
                }
            }
        }
        return found;
    }
}
