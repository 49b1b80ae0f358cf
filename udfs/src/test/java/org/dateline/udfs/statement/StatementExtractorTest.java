package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.udfs.nlp.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The envoy said the truce had collapsed.                         | the truce had collapsed | The envoy | said
        The truce had collapsed, the envoy said on Monday.              | The truce had collapsed | the envoy | said
        According to the ministry, the truce had collapsed.             | the truce had collapsed | the ministry | According to
        The truce had collapsed, according to the ministry.             | The truce had collapsed | the ministry | according to
        Villagers told reporters that soldiers had burned the mill.     | soldiers had burned the mill | Villagers | told
        The army denied that its guns had fired.                        | its guns had fired | The army | denied
        """)
    void indirectSpeech(String text, String content, String speaker, String cue) {
        Statement statement = StatementsOf.only(text);
        assertThat(statement.type()).isEqualTo(StatementType.INDIRECT);
        assertThat(statement.text()).isEqualTo(content);
        assertThat(statement.speakerText()).isEqualTo(speaker);
        assertThat(text.substring(statement.cue().start(), statement.cue().end()))
                .isEqualTo(cue);
    }

    @Test
    void contentEndsBeforeTheMainClauseOfACountedSubject() {
        List<Statement> found = StatementsOf.text(
                "While some brokers estimated the mill was worth 30 mln, at least one said it was worth more.");
        assertThat(found.get(0).text()).isEqualTo("the mill was worth 30 mln");
    }

    @Test
    void aNegationInsideTheContentIsNotTheCues() {
        assertThat(StatementsOf.only("The talks may not be over, the envoy said.")
                        .negatedCue())
                .isFalse();
    }

    @Test
    void cueSplitsTheContent() {
        Statement statement = StatementsOf.only("“The bridge is gone,” the mayor said, “and so is the road.”");
        assertThat(statement.type()).isEqualTo(StatementType.DIRECT);
        assertThat(statement.text()).isEqualTo("“The bridge is gone,” “and so is the road.”");
        assertThat(statement.content()).hasSize(2);
    }

    @Test
    void invertedCueAndQuotationThatGoesOnAfterIt() {
        Statement statement =
                StatementsOf.only("“We slept in the cellar,” said Bela Hornik, a teacher. “We sang until dawn.”");
        assertThat(statement.content()).hasSize(2);
        assertThat(statement.speakerName()).isEqualTo("Bela Hornik");
    }

    @Test
    void partlyQuotedComplementIsMixed() {
        Statement statement = StatementsOf.only("The colonel said the raid was “a great success” for his men.");
        assertThat(statement.type()).isEqualTo(StatementType.MIXED);
        assertThat(statement.text()).isEqualTo("the raid was “a great success” for his men");
    }

    @Test
    void participleSharesTheSpeaker() {
        List<Statement> found =
                StatementsOf.text("The minister rejected the plan, adding that the port would be held.");
        assertThat(found).extracting(Statement::text).contains("the port would be held");
        assertThat(found).extracting(Statement::speakerText).containsOnly("The minister");
    }

    @Test
    void paragraphOfItsOwnContinuesThePreviousSpeaker() {
        List<Statement> found = StatementsOf.text(
                "“The road is mined,” Sefa Duan said.\n\n“Three of my cousins have died on it since the spring.”");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).speakerName()).isEqualTo("Sefa Duan");
        assertThat(found.get(1).speakerResolution()).isEqualTo(SpeakerResolution.CONTINUATION_PARAGRAPH);
    }

    @Test
    void headlineWithAColon() {
        List<Statement> found = StatementsOf.article("Minister: talks possible", "Nothing else was known.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo("talks possible");
        assertThat(found.get(0).content().get(0).field()).isEqualTo(org.dateline.udfs.nlp.Field.TITLE);
    }

    @Test
    void scareQuotesAndTitlesAreNoStatements() {
        assertThat(StatementsOf.text("The so-called “people’s court” sat in the old cinema “Orion”."))
                .isEmpty();
    }

    @Test
    void boilerplateIsNoStatement() {
        assertThat(StatementsOf.text("Read more: Minister says the talks have failed.\n\n"
                        + "(Reporting by Anna Bell, who said the line was bad; editing by Tom Rook)"))
                .isEmpty();
    }

    @Test
    void negatedCueIsFlaggedAndSupportsNoEvent() {
        Statement statement = StatementsOf.only("The general did not demand that the rebels leave the town.");
        assertThat(statement.negatedCue()).isTrue();
        assertThat(statement.ploverEvent()).isNull();
    }

    @Test
    void spansAreWhatTheySay() {
        String text = "“Nobody came,” Mirela Anton told the court. The judge, 60, said 🕊 was her sign.";
        for (Statement statement : StatementsOf.text(text)) {
            StringBuilder joined = new StringBuilder();
            for (Span span : statement.content()) {
                joined.append(joined.length() == 0 ? "" : " ").append(text, span.start(), span.end());
            }
            assertThat(statement.text()).isEqualTo(joined.toString());
            assertThat(statement.speakerText())
                    .isEqualTo(text.substring(
                            statement.speaker().start(), statement.speaker().end()));
        }
    }

    @Test
    void sameArticleTwiceGivesTheSame() {
        String text = "Omar Teshk said the offer stood. He warned that winter was near. “Come and talk,” he added.";
        assertThat(StatementsOf.text(text)).isEqualTo(StatementsOf.text(text)).hasSize(3);
    }

    @Test
    void headlineThatASpeakerCloses() {
        Statement statement = StatementsOf.article("At least 12 dead in market blast: police", "")
                .get(0);
        assertThat(statement.text()).isEqualTo("At least 12 dead in market blast");
        assertThat(statement.speakerText()).isEqualTo("police");
        assertThat(StatementsOf.article("The long war: a history", "")).isEmpty();
    }

    @Test
    void officeAloneBeforeAColonIsNoName() {
        Statement statement =
                StatementsOf.article("Minister: talks possible", "").get(0);
        assertThat(statement.speakerName()).isNull();
        assertThat(statement.speakerRole()).isEqualTo(SpeakerRole.MINISTER);
    }

    @Test
    void withheldWordsAreNegated() {
        Statement statement = StatementsOf.only("A spokesman declined to say whether the base had been hit.");
        assertThat(statement.negatedCue()).isTrue();
        assertThat(StatementsOf.only("A spokesman said whether the base had been hit.")
                        .negatedCue())
                .isFalse();
    }

    @Test
    void datelineInsideASummaryIsNoContent() {
        List<Statement> found = StatementsOf.text(
                "The day in brief.\n\nBELGRADE - Two banks are closing, a union leader said.\n\nNothing more came.");
        assertThat(found).extracting(Statement::text).containsExactly("Two banks are closing");
    }

    @Test
    void whoIsAskedIsNotWhoAsks() {
        assertThat(StatementsOf.only("“Who opened the gate?” asked Bennet, now a guard.")
                        .addresseeText())
                .isNull();
        assertThat(StatementsOf.only("Bennet asked the guard who had opened the gate.")
                        .addresseeText())
                .isEqualTo("the guard");
    }

    @Test
    void headlinesNeedNoVerb() {
        for (String headline : List.of(
                "Talks possible, says minister", "Talks possible, minister says", "Talks possible - minister")) {
            Statement statement = StatementsOf.article(headline, "").get(0);
            assertThat(statement.text()).isEqualTo("Talks possible");
            assertThat(statement.speakerText()).isEqualTo("minister");
        }
        assertThat(StatementsOf.article("Talks possible - Harn Post", "")).isEmpty();
        assertThat(StatementsOf.article("Police say five killed in Harn raid", "")
                        .get(0)
                        .text())
                .isEqualTo("five killed in Harn raid");
        assertThat(StatementsOf.article("'We will not leave': Dresk defies army", "")
                        .get(0)
                        .speakerText())
                .isEqualTo("Dresk");
    }

    @Test
    void whoIsSpokenToMayStandBehindTo() {
        assertThat(StatementsOf.only("Dass wrote to the council that the port was closed.")
                        .addresseeText())
                .isEqualTo("the council");
        Statement asked = StatementsOf.only("Dass asked the council for ten days.");
        assertThat(asked.cueClass()).isEqualTo(CueClass.REQUEST);
        assertThat(asked.ploverEvent()).isEqualTo("REQUEST");
    }
}
