package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String FRENCH = "<p>Un café brûlé près du marché, dit le maire de la cité voisine.</p>";

    @Test
    void byteOrderMarkBeatsHeaderAndIsNoText() {
        byte[] bytes = ("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.decode(bytes, "text/html; charset=iso-8859-1")).isEqualTo(FRENCH);
        byte[] wide = ("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_16LE);
        assertThat(PageDecoder.decode(wide, null)).isEqualTo(FRENCH);
    }

    @Test
    void validUtf8BeatsHeaderAndMetaThatBothLie() {
        String page = "<meta charset=latin1>" + FRENCH;
        assertThat(PageDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=ISO-8859-1"))
                .isEqualTo(page);
    }

    @Test
    void agreeingHeaderAndMetaAreBelieved() {
        String page = "<meta charset='windows-1251'><p>Мост</p>";
        assertThat(PageDecoder.decode(page.getBytes(Charset.forName("windows-1251")), "text/html;charset=windows-1251"))
                .isEqualTo(page);
    }

    @Test
    void latin1IsReadAsBrowsersReadIt() {
        String page = "<meta charset=iso-8859-1><p>“No one was hurt,” she said – twice.</p>";
        assertThat(PageDecoder.decode(page.getBytes(WINDOWS_1252), "text/html; charset=iso-8859-1"))
                .isEqualTo(page);
    }

    @Test
    void detectorDecidesWhereHeaderClaimsUtf8Falsely() {
        String page = "<meta charset=utf-8>" + FRENCH + FRENCH;
        assertThat(PageDecoder.decode(page.getBytes(WINDOWS_1252), "text/html; charset=utf-8"))
                .isEqualTo(page);
    }

    @Test
    void detectorTellsCyrillicWithoutAnyDeclaration() {
        String page =
                "<p>Жители посёлка рассказали, что мост через реку был закрыт после наводнения, а школы и больницы"
                        + " продолжили работать в обычном режиме.</p>";
        assertThat(PageDecoder.decode(page.getBytes(Charset.forName("KOI8-R")), null))
                .isEqualTo(page);
    }

    @Test
    void utf8CutInTheMiddleOfACharacterStaysUtf8() {
        byte[] bytes = "<p>Zoë és Šárka épített egy hidat: €".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(PageDecoder.charset(cut, null)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void utf16WithoutMarkIsSeenByItsNuls() {
        byte[] bytes = "<html><p>A plain page in wide characters</p></html>".getBytes(StandardCharsets.UTF_16BE);
        assertThat(PageDecoder.charset(bytes, null)).isEqualTo(StandardCharsets.UTF_16BE);
    }

    @Test
    void unknownLabelMeansNothing() {
        assertThat(PageDecoder.ofLabel("x-no-such-thing")).isNull();
        assertThat(PageDecoder.ofLabel("none:of:these")).isNull();
    }
}
