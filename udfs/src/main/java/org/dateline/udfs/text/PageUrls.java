package org.dateline.udfs.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Addresses of pages: the canonical form, by which copies of one address are known, and the site. */
final class PageUrls {
    /** Labels that name a view of a site and not another site. */
    private static final Set<String> VIEWS = Set.of("www", "www2", "www3", "m", "mobile", "amp", "wap", "touch");

    private static final Set<String> TRACKING = new HashSet<>();
    private static final List<String> TRACKING_PREFIXES = new ArrayList<>();

    static {
        for (String[] row : Lexicon.rows("text_tracking_parameters.tsv", 2)) {
            if (row[0].equals("prefix")) {
                TRACKING_PREFIXES.add(row[1]);
            } else {
                TRACKING.add(row[1]);
            }
        }
    }

    private PageUrls() {}

    /**
     * The address without fragment, tracking parameters, default port, and with scheme and host in lower case; the order of
     * the other parameters stays. A text that is no address of the web is given back as it is; null for null.
     */
    static String canonical(String url) {
        URI uri = parse(url);
        if (uri == null) {
            return url;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        StringBuilder canonical = new StringBuilder(scheme).append("://").append(host(uri));
        int port = uri.getPort();
        if (port >= 0 && port != (scheme.equals("https") ? 443 : 80)) {
            canonical.append(':').append(port);
        }
        String path = uri.getRawPath();
        canonical.append(path == null || path.isEmpty() ? "/" : path);
        String query = query(uri.getRawQuery());
        return query.isEmpty()
                ? canonical.toString()
                : canonical.append('?').append(query).toString();
    }

    /**
     * The canonical form of the address that the page itself calls canonical, if it is on the same site and no front page;
     * else that of {@code url}.
     */
    static String canonical(String url, String declared) {
        String own = canonical(url);
        URI base = parse(url);
        if (declared == null || declared.isBlank()) {
            return own;
        }
        URI target = base == null ? parse(declared) : parse(resolved(base, declared.strip()));
        if (target == null || (base != null && !site(host(base)).equals(site(host(target))))) {
            return own;
        }
        boolean frontPage = target.getRawPath() == null || target.getRawPath().length() <= 1;
        return frontPage && base != null ? own : canonical(target.toString());
    }

    /** The host without labels such as "www"; null where the address has none. */
    static String domain(String url) {
        URI uri = parse(url);
        return uri == null ? null : site(host(uri));
    }

    private static String site(String host) {
        int dot = host.indexOf('.');
        boolean view = dot > 0 && host.indexOf('.', dot + 1) > 0 && VIEWS.contains(host.substring(0, dot));
        return view ? host.substring(dot + 1) : host;
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()
                    && !TRACKING.contains(name)
                    && TRACKING_PREFIXES.stream().noneMatch(name::startsWith)) {
                kept.add(parameter);
            }
        }
        return String.join("&", kept);
    }

    private static String resolved(URI base, String reference) {
        try {
            return base.resolve(escaped(reference)).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Null for what is no address of the web with a host. */
    private static URI parse(String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(escaped(url.strip()));
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Addresses in archives hold spaces, quotes, pipes and brackets that a strict reader refuses. */
    private static String escaped(String url) {
        StringBuilder escaped = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
