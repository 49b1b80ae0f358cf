package org.dateline.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.jobs.read.Archives.gzip;
import static org.dateline.jobs.read.Archives.join;
import static org.dateline.jobs.read.Archives.page;
import static org.dateline.jobs.read.Archives.read;
import static org.dateline.jobs.read.Archives.reasons;
import static org.dateline.jobs.read.Archives.records;
import static org.dateline.jobs.read.Archives.response;
import static org.dateline.jobs.read.Archives.utf8;
import static org.dateline.jobs.read.Archives.warc;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {
    private static final String HTML = "Content-Type: text/html\r\n";

    @Test
    void pageHasItsUrlItsDateOfCaptureAndItsBytes() {
        RawRecord record = records(read("a.warc", Archives.pageResponse(3))).get(0);
        assertThat(record.url()).isEqualTo("http://news.example/3");
        assertThat(record.archivedOn()).isEqualTo("2031-05-06T07:08:09Z");
        assertThat(record.contentType()).isEqualTo("text/html");
        assertThat(record.payload()).isEqualTo(page(3));
    }

    @Test
    void encodingsAreUndone() {
        String size = Integer.toHexString(page(1).length);
        byte[] chunks = join(utf8(size + "\r\n"), page(1), utf8("\r\n0\r\n\r\n"));
        assertPage(response("http://n.example/", HTML + "Transfer-Encoding: chunked\r\n", chunks));
        assertPage(response("http://n.example/", HTML + "Content-Encoding: gzip\r\n", gzip(page(1))));
    }

    @Test
    void encodingsThatTheRecorderHasUndoneAlreadyAreLeft() {
        assertPage(response("http://n.example/", HTML + "Transfer-Encoding: chunked\r\n", page(1)));
        assertPage(response("http://n.example/", HTML + "Content-Encoding: gzip\r\nContent-Length: 7\r\n", page(1)));
    }

    @Test
    void brokenEncodingsAreRejected() {
        byte[] shortChunk = join(utf8("ffff\r\n"), page(1));
        byte[] cut = java.util.Arrays.copyOf(gzip(page(1)), 60);
        assertThat(reasons(read(
                        "a.warc",
                        join(
                                response("http://n.example/", HTML + "Transfer-Encoding: chunked\r\n", shortChunk),
                                response("http://n.example/", HTML + "Content-Encoding: gzip\r\n", cut),
                                response("http://n.example/", HTML + "Content-Encoding: br\r\n", page(1))))))
                .containsExactly(RejectReason.TRUNCATED, RejectReason.TRUNCATED, RejectReason.UNSUPPORTED_COMPRESSION);
    }

    @Test
    void recordsThatAreNoPagesSayWhy() {
        byte[] moved = warc("response", "WARC-Target-URI: http://n.example/\r\n", utf8("HTTP/1.1 301 Moved\r\n\r\n"));
        byte[] dns = warc(
                "response",
                "WARC-Target-URI: dns:n.example\r\nContent-Type: text/dns\r\n",
                utf8("20310506\nn.example. 1 IN A 192.0.2.1\n"));
        assertThat(reasons(read(
                        "a.warc",
                        join(
                                warc("warcinfo", "", utf8("software: none\r\n")),
                                moved,
                                dns,
                                response("http://n.example/a.png", "Content-Type: image/png\r\n", utf8("x")),
                                response("http://n.example/", HTML, utf8(" \n "))))))
                .isEqualTo(List.of(
                        RejectReason.NOT_A_RESPONSE,
                        RejectReason.HTTP_STATUS,
                        RejectReason.NOT_HTTP,
                        RejectReason.NOT_HTML,
                        RejectReason.EMPTY));
    }

    @Test
    void targetInAngleBracketsOrWithBlanksIsKept() {
        assertThat(records(read(
                        "a.warc",
                        join(
                                response("<http://n.example/a>", HTML, page(1)),
                                response("http://n.example/a b", HTML, page(1))))))
                .extracting(RawRecord::url)
                .containsExactly("http://n.example/a", "http://n.example/a b");
    }

    @Test
    void arcRecordsAreReadThoughTheirUrlsHoldBlanks() {
        byte[] http = join(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), page(1));
        byte[] head = utf8("filedesc://a.arc 0.0.0.0 20310506070809 text/plain 20\n1 0 Someone\nURL IP\n\n");
        byte[] record = join(
                utf8("http://n.example/a b 192.0.2.1 20310506070809 text/html " + http.length + "\n"),
                http,
                utf8("\n"));
        for (byte[] file : List.of(join(head, record), join(gzip(head), gzip(record)))) {
            List<ReadOutcome> outcomes = read("a.arc", file);
            assertThat(outcomes).hasSize(2);
            assertThat(records(outcomes)).extracting(RawRecord::url).containsExactly("http://n.example/a b");
        }
    }

    private static void assertPage(byte[] warc) {
        List<ReadOutcome> outcomes = read("a.warc", warc);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0)).isInstanceOf(RawRecord.class);
        assertThat(records(outcomes).get(0).payload()).isEqualTo(page(1));
    }
}
