package org.dateline.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.jobs.read.Archives.gzip;
import static org.dateline.jobs.read.Archives.join;
import static org.dateline.jobs.read.Archives.page;
import static org.dateline.jobs.read.Archives.pageResponse;
import static org.dateline.jobs.read.Archives.read;
import static org.dateline.jobs.read.Archives.reasons;
import static org.dateline.jobs.read.Archives.records;
import static org.dateline.jobs.read.Archives.response;
import static org.dateline.jobs.read.Archives.utf8;
import static org.dateline.jobs.read.Archives.warc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WarcFaultsTest {
    @Test
    void singleBitFlipsNeverGiveASilentlyWrongPayload() {
        byte[][] members = new byte[12][];
        Map<String, String> truth = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            members[i] = gzip(pageResponse(i));
            truth.put("http://news.example/" + i, new String(page(i), StandardCharsets.UTF_8));
        }
        byte[] sound = join(members);
        Random random = new Random(20310506);
        int flips = Integer.getInteger("dateline.test.flips", 600);
        int lost = 0;
        for (int i = 0; i < flips; i++) {
            byte[] damaged = sound.clone();
            int bit = random.nextInt(sound.length * 8);
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            List<ReadOutcome> outcomes = read("flip.warc.gz", damaged);
            for (RawRecord record : records(outcomes)) {
                assertThat(new String(record.payload(), StandardCharsets.UTF_8))
                        .as("bit %d", bit)
                        .isEqualTo(truth.get(record.url()));
            }
            int kept = records(outcomes).size();
            assertThat(kept)
                    .as("bit %d: one member is lost at most", bit)
                    .isBetween(members.length - 1, members.length);
            assertThat(outcomes).as("bit %d: a lost member is a reject", bit).hasSize(members.length);
            lost += members.length - kept;
        }
        assertThat(lost).as("flips do damage").isGreaterThan(flips / 2);
    }

    @Test
    void damagedMemberIsOneRejectAndReadingGoesOnAtTheNext() {
        byte[] bad = gzip(pageResponse(1));
        bad[bad.length / 2] ^= 0x55;
        List<ReadOutcome> outcomes = read("a.warc.gz", join(gzip(pageResponse(0)), bad, gzip(pageResponse(2))));
        assertThat(reasons(outcomes)).containsExactly(RejectReason.GZIP_DAMAGED);
        assertThat(records(outcomes))
                .extracting(RawRecord::url)
                .containsExactly("http://news.example/0", "http://news.example/2");
    }

    @Test
    void gzipMagicInsideAMemberIsNoMember() {
        byte[] nested = gzip(pageResponse(7));
        // Random bytes do not compress, so that the nested members stand as they are in the outer one's data.
        byte[] noise = new byte[4000];
        new Random(5).nextBytes(noise);
        byte[] outer = gzip(response(
                "http://news.example/download", "Content-Type: application/gzip\r\n", join(noise, nested, noise)));
        byte[] file = join(gzip(pageResponse(0)), outer, gzip(pageResponse(1)));
        List<ReadOutcome> outcomes = read("nested.warc.gz", file, Archives.limits(1 << 20, 1));
        assertThat(outcomes).hasSize(3);
        assertThat(reasons(outcomes)).containsExactly(RejectReason.NOT_HTML);
    }

    @Test
    void truncatedLastMemberIsOneReject() {
        byte[] last = gzip(pageResponse(1));
        List<ReadOutcome> outcomes =
                read("cut.warc.gz", join(gzip(pageResponse(0)), Arrays.copyOf(last, last.length - 9)));
        assertThat(reasons(outcomes)).containsExactly(RejectReason.TRUNCATED);
        assertThat(records(outcomes)).hasSize(1);
    }

    @Test
    void decompressionBombIsRejectedAndTheRestRead() {
        byte[] bomb = gzip(response("http://news.example/bomb", "Content-Type: text/html\r\n", new byte[8 << 20]));
        List<ReadOutcome> outcomes = read("bomb.warc.gz", join(bomb, gzip(pageResponse(1))));
        assertThat(reasons(outcomes)).containsExactly(RejectReason.INFLATION_RATIO);
        assertThat(records(outcomes)).hasSize(1);
    }

    @Test
    void recordOverTheCapIsRejectedAndTheRestRead() {
        byte[] noise = new byte[40_000];
        new Random(3).nextBytes(noise);
        byte[] large = response("http://news.example/large", "Content-Type: text/html\r\n", noise);
        ReadOptions options = Archives.limits(20_000, 1 << 20);
        for (boolean zip : new boolean[] {true, false}) {
            byte[] file = zip ? join(gzip(large), gzip(pageResponse(1))) : join(large, pageResponse(1));
            List<ReadOutcome> outcomes = read("large.warc", file, options);
            assertThat(reasons(outcomes)).containsExactly(RejectReason.RECORD_TOO_LARGE);
            assertThat(records(outcomes)).hasSize(1);
        }
    }

    @Test
    void wholeFileInOneMemberIsReadThoughLargerThanTheCap() {
        byte[][] pages = new byte[60][];
        Arrays.setAll(pages, Archives::pageResponse);
        List<ReadOutcome> outcomes = read("one-member.warc.gz", gzip(join(pages)), Archives.limits(2048, 1 << 20));
        assertThat(records(outcomes)).hasSize(60);
        assertThat(outcomes.stream().map(ReadOutcome::recordOffset).distinct()).hasSize(60);
    }

    @Test
    void wrongContentLengthLosesOneRecordOnly() {
        for (String wrong : List.of("1", "900000", "x")) {
            String bad = new String(pageResponse(1), StandardCharsets.UTF_8)
                    .replaceFirst("Content-Length: \\d+", "Content-Length: " + wrong);
            List<ReadOutcome> outcomes = read("length.warc", join(pageResponse(0), utf8(bad), pageResponse(2)));
            assertThat(records(outcomes)).as(wrong).hasSize(2);
            assertThat(reasons(outcomes)).as(wrong).containsExactly(RejectReason.MALFORMED_RECORD);
        }
    }

    @Test
    void plainRecordThatIsNotWhatItsDigestSaysIsRejected() {
        byte[] block = join(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), page(1));
        String headers = "WARC-Target-URI: http://news.example/1\r\nWARC-Block-Digest: sha1:"
                + java.util.HexFormat.of().formatHex(Bytes.digest("SHA-1").digest(block)) + "\r\n";
        byte[] sound = warc("response", headers, block);
        assertThat(records(read("d.warc", sound))).hasSize(1);
        byte[] flipped = sound.clone();
        flipped[flipped.length - 40] ^= 1;
        assertThat(reasons(read("d.warc", flipped))).containsExactly(RejectReason.DIGEST_MISMATCH);
    }

    @Test
    void unitsOfAFileGiveTheSameAsTheWholeWhateverTheirSize() {
        byte[][] members = new byte[40][];
        Arrays.setAll(members, n -> gzip(pageResponse(n)));
        members[11][30] ^= 4;
        byte[][] plain = new byte[40][];
        Arrays.setAll(plain, Archives::pageResponse);
        for (byte[] file : List.of(join(members), join(plain))) {
            List<String> whole =
                    read("u.warc.gz", file).stream().map(WarcFaultsTest::key).toList();
            for (long unit : new long[] {1, 700, 5000}) {
                ReadOptions options = Archives.limits(1 << 20, unit);
                assertThat(Archives.plan("u.warc.gz", file, options)).hasSizeGreaterThan(2);
                assertThat(read("u.warc.gz", file, options).stream()
                                .map(WarcFaultsTest::key)
                                .toList())
                        .isEqualTo(whole);
            }
        }
    }

    private static String key(ReadOutcome outcome) {
        return outcome instanceof RawRecord record
                ? record.recordOffset() + record.contentSha256()
                : outcome.toString();
    }
}
