package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.optional;
import static org.dateline.jobs.table.Column.required;
import static org.dateline.jobs.table.ColumnType.BOOLEAN;
import static org.dateline.jobs.table.ColumnType.DATE;
import static org.dateline.jobs.table.ColumnType.DOUBLE;
import static org.dateline.jobs.table.ColumnType.INTEGER;
import static org.dateline.jobs.table.ColumnType.LONG;
import static org.dateline.jobs.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import org.dateline.jobs.dedupe.DupKind;
import org.dateline.udfs.nlp.NlpLevel;
import org.dateline.udfs.text.ExtractMethod;
import org.dateline.udfs.text.PubDateBasis;

/** One row per article. */
final class ArticlesTable {
    private ArticlesTable() {}

    static Table definition() {
        List<Column> columns = new ArrayList<>();
        columns.addAll(source());
        columns.addAll(content());
        columns.addAll(publication());
        columns.addAll(duplicates());
        columns.addAll(processing());
        return new Table(
                "articles",
                "One row per article, reprints included: count clusters (is_cluster_head), not rows, where a wire story"
                        + " printed on forty sites is to count once.",
                "article_id",
                columns,
                true,
                50_000,
                List.of(),
                List.of(new ForeignKey("dup_cluster_id", "articles", "article_id")),
                List.of(
                        Evidence.wellFormed("article_id"),
                        Rule.row("n_chars is the length of text", "n_chars = char_length(text)"),
                        Rule.row("text_sha256 is the hash of text", "text_sha256 = sha2(text, 256)"),
                        Rule.row(
                                "pub_date is null exactly where its basis is none",
                                "(pub_date is null) = (pub_date_basis = 'none')"),
                        Rule.row(
                                "pub_year and pub_month are those of pub_date",
                                "pub_year <=> year(pub_date) and pub_month <=> month(pub_date)"),
                        Rule.row(
                                "the head of a cluster names itself",
                                "is_cluster_head = (dup_cluster_id = article_id)")));
    }

    private static List<Column> source() {
        return List.of(
                Evidence.id("article_id", "Identifies the article, derived from its content and origin."),
                optional("source_name", STRING, "Name of the publisher as the input states it.", "Varda Courier")
                        .like(Standard.UCDP_GED, "source_office")
                        .like(Standard.ACLED, "source"),
                optional("domain", STRING, "Host of url_canonical without \"www.\" and the like.", "varda.example")
                        .like(Standard.GDELT, "SourceCommonName"),
                optional("url", STRING, "Address as given.", "https://www.varda.example/a/17?utm_source=x")
                        .like(Standard.GDELT, "SOURCEURL"),
                optional(
                        "url_canonical",
                        STRING,
                        "Address without fragments and tracking parameters, or the page's own canonical address.",
                        "https://varda.example/a/17"),
                required("archive_file", STRING, "Input file, relative to the input given.", "warc/week1.warc.gz"),
                required(
                                "archive_record_offset",
                                LONG,
                                "Where the record stands in its file: byte of a WARC member or of a line, number of a"
                                        + " row, 0 for a file of one record.",
                                "40211")
                        .atLeast(0),
                required("content_sha256", STRING, "SHA-256 of the raw record, in hexadecimal.", "9b1c..."));
    }

    private static List<Column> content() {
        return List.of(
                required("text_sha256", STRING, "SHA-256 of text in UTF-8, in hexadecimal.", "44d0..."),
                optional(
                                "title",
                                STRING,
                                "Headline without the name of the site.",
                                "Shelling kills three in Lower Varda")
                        .like(Standard.UCDP_GED, "source_headline"),
                optional("byline", STRING, "Names of the authors, without \"By\".", "Ana Torvel"),
                optional("dateline_place", STRING, "Place of a dateline at the head of the text, as written.", "VARDA"),
                optional("dateline_date", DATE, "Day of that dateline.", "2031-05-03"),
                optional("agency_credit", STRING, "Code of the news agency that the article credits.", "reuters"),
                required("text", STRING, "The article's paragraphs, separated by blank lines.", "Three people ..."),
                optional("lang", STRING, "Language of the text.", "en").unit("ISO 639-1"),
                optional(
                                "lang_confidence",
                                DOUBLE,
                                "Probability of lang; null where the input alone claims it.",
                                "0.998")
                        .range(0, 1));
    }

    private static List<Column> publication() {
        return List.of(
                optional(
                                "pub_date",
                                DATE,
                                "Day of publication (UTC). No date found is null, never a guess.",
                                "2031-05-04")
                        .like(Standard.UCDP_GED, "source_date")
                        .like(Standard.GDELT, "DATEADDED"),
                required("pub_date_basis", STRING, "Where pub_date was found.", "json_ld")
                        .values(PubDateBasis.class),
                required(
                        "pub_date_reliable",
                        BOOLEAN,
                        "Whether pub_date is plausible and nothing else in the input contradicts it.",
                        "true"),
                optional("extract_method", STRING, "How text was found in the record.", "html_container")
                        .values(ExtractMethod.class));
    }

    private static List<Column> duplicates() {
        return List.of(
                required(
                                "dup_kind",
                                STRING,
                                "Head of its cluster, copy with the same words, near-duplicate, or a later version of"
                                        + " the same address.",
                                "near")
                        .values(DupKind.class),
                Evidence.id("dup_cluster_id", "The article_id of the head of the article's cluster."),
                required("dup_cluster_size", INTEGER, "Articles in the cluster.", "3")
                        .unit("articles")
                        .atLeast(1),
                optional("dup_similarity", DOUBLE, "Share of word shingles shared with the head.", "0.93")
                        .range(0, 1),
                required("is_cluster_head", BOOLEAN, "Whether the article heads its cluster.", "false"));
    }

    private static List<Column> processing() {
        return List.of(
                required("n_chars", INTEGER, "Length of text.", "2210")
                        .unit("Unicode code points")
                        .atLeast(1),
                optional("n_tokens", INTEGER, "Words and marks of text; null where it was skipped.", "402")
                        .atLeast(0),
                optional("n_sentences", INTEGER, "Sentences of text; null where it was skipped.", "18")
                        .atLeast(0),
                required("nlp_level", STRING, "How far down the degrade ladder the text went.", "full")
                        .values(NlpLevel.class),
                optional(
                        "nlp_error",
                        STRING,
                        "Why a text was skipped although it could have been read.",
                        "StackOverflowError"),
                required("pipeline_version", STRING, "Version of the software that made the row.", "0.1.0"));
    }
}
