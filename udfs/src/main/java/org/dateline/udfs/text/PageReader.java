package org.dateline.udfs.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Everything that the HTML of one page gives, before it is judged.
 *
 * @param title headline, null where there is none
 * @param byline null where there is none
 * @param text paragraphs separated by blank lines, empty where no body was found
 * @param method how the text was found
 * @param agency code of the agency that a line of credit under the text names, null for none; the line itself is no text
 * @param dates what the page and its address say of the day of publication
 * @param canonical address that the page calls canonical, null where it does not
 * @param source name of the publisher, null where the page does not say
 * @param lang language that the page claims, null where it does not
 */
record PageReader(
        String title,
        String byline,
        String text,
        ExtractMethod method,
        String agency,
        List<PublicationDate.Evidence> dates,
        String canonical,
        String source,
        String lang) {
    /** Deeper elements are added to their parent: far above any real page, far below the end of the stack. */
    private static final int MAX_DEPTH = 256;
    /** A body of JSON-LD is used where the page's own is missing or this many times shorter. */
    private static final int MUCH_LONGER = 3;

    /** A line of credit is one of the last blocks. */
    private static final int CREDIT_BLOCKS = 8;

    private static final int MIN_JSON_CHARS = 200;

    /** @param url of the page, null where unknown */
    static PageReader read(String html, String url) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        MetaTags meta = new MetaTags(page);
        JsonLd jsonLd = JsonLd.of(page);
        String title = Headlines.of(page, meta, jsonLd);
        Region root = TextWalker.walk(page.body());
        Region container = BodyFinder.find(root);
        String agency = credited(container.blocks());
        String text = BodyFilter.filter(root, container, title).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
        ExtractMethod method = ExtractMethod.HTML_CONTAINER;
        String other = jsonLd.articleBody() == null ? "" : MarkupFields.paragraphs(jsonLd.articleBody());
        if (other.length() >= MIN_JSON_CHARS && other.length() > MUCH_LONGER * text.length()) {
            text = other;
            method = ExtractMethod.JSON_LD;
        }
        Element link = page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
        String canonical = link != null ? link.attr("href") : meta.first("og:url");
        String site = meta.first("og:site_name");
        String source = site == null || site.contains("://") ? jsonLd.publisher() : site;
        return new PageReader(
                title,
                Bylines.of(page, meta, jsonLd),
                text,
                method,
                agency,
                PageDates.of(page, meta, jsonLd, url != null ? url : canonical),
                canonical,
                TextHygiene.line(source),
                language(page));
    }

    private static String credited(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - CREDIT_BLOCKS); i--) {
            String agency = Agencies.inCredit(blocks.get(i).text());
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html");
        return html == null || html.attr("lang").isBlank() ? null : html.attr("lang");
    }
}
