package org.dateline.udfs.text;

/**
 * Finds the region that holds the article: from the whole page down, into the part that holds most of what reads as prose,
 * until no part does. A part that its author calls the body needs less of a majority than one that says nothing.
 */
final class BodyFinder {
    /** A region hinted to stand beside the article is believed unless it holds this share of the page's prose. */
    private static final double OVERRULING_SHARE = 0.5;
    /** Share of the prose that a part needs to be gone into. */
    private static final double SHARE = 0.7;
    /** The same where the part is hinted to be the body. */
    private static final double HINTED_SHARE = 0.3;

    private BodyFinder() {}

    /** The container; {@code page} loses what stands beside the article and is measured anew. */
    static Region find(Region page) {
        removeBeside(page);
        Region container = page;
        for (Region next = heir(container); next != null; next = heir(container)) {
            container = next;
        }
        return container;
    }

    private static void removeBeside(Region page) {
        int all = page.prose();
        page.removeIf(node -> node instanceof Region region
                && region.hint() == Hint.BESIDE
                && region.prose() <= OVERRULING_SHARE * all);
        page.measure();
    }

    private static Region heir(Region container) {
        Region best = null;
        for (PageNode child : container.children()) {
            if (child instanceof Region region && (best == null || region.prose() > best.prose())) {
                best = region;
            }
        }
        Region hinted = hinted(container, HINTED_SHARE * container.prose());
        if (hinted != null) {
            return hinted;
        }
        return best != null && best.prose() > 0 && best.prose() >= SHARE * container.prose() ? best : null;
    }

    /** The first region below, at any depth, that is hinted to be the body and holds enough prose. */
    private static Region hinted(Region container, double least) {
        Region found = null;
        for (PageNode child : container.children()) {
            if (child instanceof Region region && region.prose() > 0 && region.prose() >= least) {
                Region hit = region.hint() == Hint.BODY ? region : hinted(region, least);
                if (hit != null && (found == null || hit.prose() > found.prose())) {
                    found = hit;
                }
            }
        }
        return found;
    }
}
