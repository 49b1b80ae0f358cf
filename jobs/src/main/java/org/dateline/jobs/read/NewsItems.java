package org.dateline.jobs.read;

import java.nio.charset.StandardCharsets;

/** The fields of NITF documents and NewsML-G2 items. */
final class NewsItems {
    private NewsItems() {}

    static ReadOutcome outcome(String file, long number, Format format, XmlNode item) {
        ArticleFields fields = item.name().equals("nitf") ? nitf(item) : newsMl(item);
        if (fields.text() == null) {
            String message = "no text in the item " + firstNonNull(item.attribute("guid"), fields.title());
            return new Reject(file, number, format, RejectReason.NO_TEXT_FIELD, message);
        }
        String url = url(item);
        return new RawRecord(file, number, format, url, null, null, fields, null, hash(fields, url));
    }

    /** NITF 3: head/docdata and head/pubdata, body/body.head, body/body.content. */
    private static ArticleFields nitf(XmlNode nitf) {
        XmlNode headline = find(nitf, "hedline");
        String title =
                firstNonNull(line(find(headline, "hl1")), line(headline), line(find(find(nitf, "head"), "title")));
        XmlNode body = find(nitf, "body.content");
        String date = SourceDates.normalise(firstNonNull(
                attribute(find(nitf, "date.issue"), "norm"),
                attribute(find(nitf, "pubdata"), "date.publication"),
                attribute(find(nitf, "story.date"), "norm")));
        return new ArticleFields(
                title,
                body == null ? null : body.story(),
                date,
                date == null ? null : "nitf",
                line(find(nitf, "byline")),
                firstNonNull(attribute(find(nitf, "pubdata"), "name"), line(find(nitf, "distributor"))),
                firstNonNull(nitf.attribute("lang"), attribute(find(nitf, "body"), "lang")));
    }

    /** NewsML-G2: itemMeta, contentMeta and contentSet, whose content is NITF, XHTML or plain text. */
    private static ArticleFields newsMl(XmlNode item) {
        XmlNode meta = find(item, "itemMeta");
        XmlNode content = find(item, "contentMeta");
        XmlNode set = find(item, "contentSet");
        String date = SourceDates.normalise(firstNonNull(
                line(find(meta, "firstCreated")),
                line(find(content, "contentCreated")),
                line(find(meta, "versionCreated"))));
        XmlNode provider = find(meta, "provider");
        return new ArticleFields(
                firstNonNull(line(find(content, "headline")), line(find(set, "hl1")), line(find(meta, "title"))),
                text(set),
                date,
                date == null ? null : "newsml",
                firstNonNull(line(find(content, "by")), line(find(set, "byline"))),
                firstNonNull(line(provider), attribute(provider, "literal"), attribute(provider, "qcode")),
                firstNonNull(attribute(find(content, "language"), "tag"), item.attribute("lang")));
    }

    private static String text(XmlNode contentSet) {
        XmlNode inline = find(contentSet, "inlineXML");
        if (inline != null) {
            XmlNode body = firstNonNull(find(inline, "body.content"), find(inline, "body"), inline);
            return body.story();
        }
        XmlNode data = find(contentSet, "inlineData");
        StringBuilder text = new StringBuilder();
        if (data != null) {
            data.children().stream().filter(String.class::isInstance).forEach(text::append);
        }
        return text.toString().isBlank() ? null : text.toString().strip();
    }

    private static String url(XmlNode item) {
        String reference = firstNonNull(attribute(find(item, "pubdata"), "ex-ref"), item.attribute("guid"));
        return reference != null && reference.startsWith("http") ? reference : null;
    }

    private static String hash(ArticleFields fields, String url) {
        String all = String.join("\u0000", fields.toString(), String.valueOf(url));
        return Bytes.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    private static XmlNode find(XmlNode node, String name) {
        return node == null ? null : node.find(name);
    }

    private static String line(XmlNode node) {
        return node == null ? null : node.line();
    }

    private static String attribute(XmlNode node, String name) {
        return node == null ? null : node.attribute(name);
    }

    @SafeVarargs
    private static <T> T firstNonNull(T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
