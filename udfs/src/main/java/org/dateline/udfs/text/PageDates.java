package org.dateline.udfs.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.udfs.text.PublicationDate.Evidence;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what a page and its address say of the day of publication. */
final class PageDates {
    /** Names of meta tags by falling trust. Dates of change are no dates of publication and are not asked for. */
    private static final String[] TAGS = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "article:published",
        "article.published",
        "publish-date",
        "publishdate",
        "publish_date",
        "pubdate",
        "published_time",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dc.date.created",
        "dcterms.date",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "ptime",
        "originalpublicationdate",
        "published-date",
        "date_published",
        "displaydate",
        "displaydatetime",
        "article_date_original",
        "prism.publicationdate",
        "date"
    };

    /** Sites make up names of their own, such as "xy-post-date". */
    private static final Pattern OWN_TAG = Pattern.compile("(?:publi|post|issue|creat)\\w*[-_.:]?(?:date|time)");

    private static final Pattern IN_PATH =
            Pattern.compile("[/=_-]((?:19|20)\\d{2})([/_-]?)(\\d{1,2}|[A-Za-z]{3,9})\\2(\\d{1,2})(?=[/_.?&-]|\\D|$)");

    private PageDates() {}

    /** By falling trust. */
    static List<Evidence> of(Document page, MetaTags meta, JsonLd jsonLd, String url) {
        List<Evidence> evidence = new ArrayList<>();
        LocalDate tag = DateReader.read(meta.first(TAGS));
        if (tag == null) {
            tag = DateReader.read(meta.firstNamed(OWN_TAG));
        }
        evidence.add(new Evidence(PubDateBasis.META_TAG, tag != null ? tag : shown(page)));
        evidence.add(new Evidence(PubDateBasis.JSON_LD, DateReader.read(jsonLd.datePublished())));
        evidence.add(new Evidence(PubDateBasis.URL, inUrl(url)));
        return evidence;
    }

    /** An element that the page marks as the date of publication. */
    private static LocalDate shown(Document page) {
        for (Element element : page.select("[itemprop=datePublished], time[pubdate]")) {
            for (String attribute : new String[] {"datetime", "content"}) {
                LocalDate date = DateReader.read(element.attr(attribute));
                if (date != null) {
                    return date;
                }
            }
            LocalDate date = DateReader.read(element.text());
            if (date != null) {
                return date;
            }
        }
        return onlyTime(page);
    }

    /** The day of the page's time elements if all name the same one: with teasers of other articles they do not. */
    private static LocalDate onlyTime(Document page) {
        LocalDate only = null;
        for (Element time : page.select("time[datetime]")) {
            LocalDate date = DateReader.read(time.attr("datetime"));
            if (date != null && only != null && !date.equals(only)) {
                return null;
            }
            only = date != null ? date : only;
        }
        return only;
    }

    /** The day in an address such as /2019/11/19/, /2019/nov/19/, -2019-11-19- or /20191119/; null for none. */
    static LocalDate inUrl(String url) {
        if (url == null) {
            return null;
        }
        Matcher matcher = IN_PATH.matcher(url);
        while (matcher.find()) {
            String month = matcher.group(3);
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : DateReader.month(month);
            boolean solid = matcher.group(2).isEmpty();
            boolean padded = month.length() == 2 && matcher.group(4).length() == 2;
            LocalDate date = solid && !padded ? null : DateReader.day(matcher.group(1), number, matcher.group(4));
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
