package org.dateline.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.jobs.read.Archives.gzip;
import static org.dateline.jobs.read.Archives.join;
import static org.dateline.jobs.read.Archives.read;
import static org.dateline.jobs.read.Archives.reasons;
import static org.dateline.jobs.read.Archives.records;
import static org.dateline.jobs.read.Archives.utf8;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf.dtd">
            <nitf><head><title>T</title><docdata><date.issue norm="20310506T120000Z"/></docdata><pubdata name="The Port Gazette"/></head>
            <body><body.head><hedline><hl1>Ferry docks late</hl1></hedline><byline>Ann Ote</byline></body.head>
            <body.content><block><p>First &amp; last.</p><media><media-caption>A ship</media-caption></media><p>Second <em>one</em>.</p></block></body.content></body></nitf>
            """;
    private static final String NEWSML = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="http://wire.example/1"><itemMeta><versionCreated>2031-05-06T23:30:00-02:00</versionCreated><provider literal="Wire"/></itemMeta>
            <contentMeta><headline>Bridge opens</headline><language tag="en"/></contentMeta>
            <contentSet><inlineXML><html><head><title>x</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="2"><contentSet/></newsItem>
            </itemSet></newsMessage>
            """;

    @Test
    void jsonLinesAreMappedByTheirUsualNames() {
        byte[] file = utf8("""
                {"headline":"H","body":"B","published":"2031-05-06T01:00:00+02:00","link":"http://n.example/","authors":["A","C"],"lang":"en"}

                {"html":"<p>x</p>"}
                {"title":"no text"}
                {"text":""}
                not json
                """);
        for (byte[] stored : List.of(file, gzip(file))) {
            List<ReadOutcome> outcomes = read("a", stored);
            RawRecord first = records(outcomes).get(0);
            assertThat(first.fields())
                    .isEqualTo(new ArticleFields("H", "B", "2031-05-05T23:00:00Z", "field", "A, C", null, "en"));
            assertThat(first.url()).isEqualTo("http://n.example/");
            assertThat(records(outcomes).get(1).payload()).isEqualTo(utf8("<p>x</p>"));
            assertThat(reasons(outcomes))
                    .containsExactly(RejectReason.NO_TEXT_FIELD, RejectReason.EMPTY, RejectReason.MALFORMED_RECORD);
        }
    }

    @Test
    void fieldsCanBeNamed() {
        ReadOptions options =
                new ReadOptions(Format.JSONL, FieldMapping.of(List.of("text=my_col|other")), ReadLimits.DEFAULT);
        assertThat(records(read("a", utf8("{\"Other\":\"B\"}\n"), options))
                        .get(0)
                        .fields()
                        .text())
                .isEqualTo("B");
    }

    @Test
    void csvRowsMayHoldQuotesDelimitersAndLineBreaks() {
        byte[] file = utf8(
                "title,text,date\r\n\"A, \"\"b\"\"\",\"one\ntwo\",20310506\r\nragged,row\r\n5\" gun,x,\r\n\"open,x,y\r\nlast,z,\r\n");
        List<ReadOutcome> outcomes = read("a", file);
        assertThat(records(outcomes))
                .extracting(record -> record.fields().title())
                .containsExactly("A, \"b\"", "5\" gun", "last");
        assertThat(records(outcomes).get(0).fields().text()).isEqualTo("one\ntwo");
        assertThat(records(outcomes).get(0).fields().date()).isEqualTo("2031-05-06");
        assertThat(reasons(outcomes)).containsExactly(RejectReason.MALFORMED_RECORD, RejectReason.MALFORMED_RECORD);
    }

    @Test
    void nitfIsReadWithoutItsDocumentType() {
        RawRecord record = records(read("a", gzip(utf8(NITF)))).get(0);
        assertThat(record.format()).isEqualTo(Format.NITF);
        assertThat(record.fields())
                .isEqualTo(new ArticleFields(
                        "Ferry docks late",
                        "First & last.\n\nSecond one.",
                        "2031-05-06T12:00:00Z",
                        "nitf",
                        "Ann Ote",
                        "The Port Gazette",
                        null));
    }

    @Test
    void newsMlItemsAreRecordsOfTheirOwn() {
        List<ReadOutcome> outcomes = read("a", utf8(NEWSML));
        RawRecord record = records(outcomes).get(0);
        assertThat(record.format()).isEqualTo(Format.NEWSML);
        assertThat(record.url()).isEqualTo("http://wire.example/1");
        assertThat(record.fields())
                .isEqualTo(new ArticleFields(
                        "Bridge opens", "One.\n\nTwo.", "2031-05-07T01:30:00Z", "newsml", null, "Wire", "en"));
        assertThat(reasons(outcomes)).containsExactly(RejectReason.NO_TEXT_FIELD);
    }

    @Test
    void brokenXmlKeepsTheItemsBeforeTheBreak() {
        String cut = NEWSML.substring(0, NEWSML.indexOf("<newsItem guid=\"2\">") + 8);
        List<ReadOutcome> outcomes = read("a", utf8(cut));
        assertThat(records(outcomes)).hasSize(1);
        assertThat(reasons(outcomes)).containsExactly(RejectReason.MALFORMED_RECORD);
    }

    @Test
    void externalEntitiesAreNotRead() throws Exception {
        java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".txt");
        java.nio.file.Files.writeString(secret, "TOPSECRET");
        String attack = NITF.replace("SYSTEM \"nitf.dtd\"", "[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]")
                .replace("First &amp; last.", "First &x; last.");
        assertThat(attack).contains("&x;");
        assertThat(read("a", utf8(attack)))
                .hasSize(1)
                .allSatisfy(outcome -> assertThat(outcome.toString()).doesNotContain("TOPSECRET"));
    }

    @Test
    void textHasATitleWhereItsFirstLineLooksLikeOne() {
        assertThat(records(read("a", utf8("Ferry docks late\n\nIt rained.")))
                        .get(0)
                        .fields()
                        .title())
                .isEqualTo("Ferry docks late");
        ArticleFields untitled =
                records(read("a", utf8("It rained.\nIt snowed."))).get(0).fields();
        assertThat(untitled.title()).isNull();
        assertThat(untitled.text()).isEqualTo("It rained.\nIt snowed.");
    }

    @Test
    void formatsAreRecognisedByContent() {
        assertThat(read("x.bin", utf8("<!-- c --><!DOCTYPE html><p>x")).get(0)).isInstanceOf(RawRecord.class);
        assertThat(format("<?xml version='1.0'?><html xmlns='x'><p>x</p></html>"))
                .isEqualTo(Format.HTML);
        assertThat(format("<?xml version='1.0'?><rss></rss>")).isNull();
        assertThat(format("a,b\n1,2\n")).isEqualTo(Format.TEXT);
        assertThat(format("\ufeffdate;body\n1;2\n")).isEqualTo(Format.CSV);
        assertThat(format("%PDF-1.7")).isNull();
        assertThat(reasons(read("a.lz4", new byte[] {4, 0x22, 0x4d, 0x18, 0})))
                .containsExactly(RejectReason.UNSUPPORTED_COMPRESSION);
        assertThat(reasons(read("empty", new byte[0]))).containsExactly(RejectReason.EMPTY);
    }

    @Test
    void damagedGzipOfAnotherFormatIsOneReject() {
        byte[] lines = gzip(utf8("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"));
        byte[] flipped = lines.clone();
        flipped[lines.length - 6] ^= 1;
        assertThat(reasons(read("a", flipped))).containsExactly(RejectReason.GZIP_DAMAGED);
        assertThat(reasons(read("a", Arrays.copyOf(lines, lines.length - 1)))).containsExactly(RejectReason.TRUNCATED);
        assertThat(records(read("a", join(lines, lines)))).hasSize(4);
    }

    @Test
    void lineOverTheCapIsRejectedAndTheRestRead() {
        String large = "{\"text\":\"" + "x".repeat(5000) + "\"}\n";
        List<ReadOutcome> outcomes = read("a", utf8(large + "{\"text\":\"b\"}\n"), Archives.limits(1024, 1 << 20));
        assertThat(reasons(outcomes)).containsExactly(RejectReason.RECORD_TOO_LARGE);
        assertThat(records(outcomes)).hasSize(1);
    }

    private static Format format(String head) {
        return FormatSniffer.sniff(utf8(head), FieldMapping.DEFAULT);
    }
}
