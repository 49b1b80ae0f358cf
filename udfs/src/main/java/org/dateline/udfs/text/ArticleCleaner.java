package org.dateline.udfs.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes clean articles of pages and records. Thread-safe and without state: make one and share it. */
public final class ArticleCleaner {

    /** The article of a page, or why there is none. */
    public CleanOutcome clean(PageInput page) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(page.content()), null, "");
            Region root = TextWalker.walk(document.body());
            Region container = BodyFinder.find(root);
            org.jsoup.nodes.Element h1 = document.selectFirst("h1");
            String text = BodyFilter.filter(root, container, h1 == null ? null : h1.text()).stream()
                    .map(Block::text)
                    .collect(Collectors.joining("\n\n"));
            return new CleanArticle(
                    null,
                    null,
                    null,
                    null,
                    null,
                    text,
                    null,
                    null,
                    null,
                    PubDateBasis.NONE,
                    false,
                    null,
                    null,
                    null,
                    null,
                    ExtractMethod.HTML_CONTAINER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The article of a record with fields, or why there is none. */
    public CleanOutcome clean(FieldsInput fields) {
        return new Unreadable(UnreadableReason.EMPTY_BODY, "not built yet");
    }
}
