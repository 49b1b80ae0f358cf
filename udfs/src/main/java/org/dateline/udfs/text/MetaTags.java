package org.dateline.udfs.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by name, property or itemprop in lower case; of equal ones the first that says something. */
final class MetaTags {
    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String key : new String[] {"name", "property", "itemprop"}) {
                    if (meta.hasAttr(key)) {
                        contents.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                    }
                }
            }
        }
    }

    /** The content under the first of the names that is there; null if none is. */
    String first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
