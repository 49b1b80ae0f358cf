package org.dateline.jobs.table;

import java.util.ArrayList;
import java.util.List;

/** One row per casualty claim. */
final class CasualtiesTable {
    private CasualtiesTable() {}

    static Table definition() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                Evidence.id("casualty_id", "Identifies the claim, derived from article, field, offsets and content."));
        columns.addAll(Evidence.place("the claim"));
        columns.addAll(CasualtyColumns.count());
        columns.addAll(CasualtyColumns.victim());
        columns.addAll(CasualtyColumns.perpetrator());
        columns.addAll(CasualtyColumns.fit());
        columns.addAll(CasualtyColumns.claimant());
        columns.addAll(CasualtyColumns.event());
        columns.addAll(Evidence.judgement());
        return new Table(
                "casualties",
                "One row per claim in an article that people were killed, wounded, missing and so on. Claims are not"
                        + " deaths: several claims can speak of the same people. Single people who died of illness, of"
                        + " age or by their own hand give no row; numbers of dead do, those of an epidemic among them.",
                "casualty_id",
                columns,
                true,
                500_000,
                List.of(new Key(List.of("article_id", "casualty_type"), "is_document_total")),
                List.of(
                        Evidence.article(),
                        new ForeignKey("subset_of", "casualties", "casualty_id"),
                        new ForeignKey("location_id", "locations", "location_id")),
                rules());
    }

    private static List<Rule> rules() {
        return List.of(
                Evidence.wellFormed("casualty_id"),
                Rule.slice("claim_text", "char_start", "char_end"),
                Rule.slice("count_text", "count_start", "count_end"),
                Rule.within("victim_text"),
                Rule.within("victim_name"),
                Rule.within("perpetrator_text"),
                Rule.within("claimant_text"),
                Rule.row(
                        "count_low <= count_best <= count_high, save that the figure of \"more than\" and \"fewer than\""
                                + " stands just outside its bounds",
                        "coalesce(count_low <= count_high, true) and (count_kind in ('more_than', 'fewer_than')"
                                + " or coalesce(count_low <= count_best, true)"
                                + " and coalesce(count_best <= count_high, true))"),
                Rule.row(
                        "a count is unknown exactly where it has no lower bound",
                        "(count_kind = 'unknown') = (count_low is null)"),
                Rule.row("zero is 0", "count_kind <> 'zero' or coalesce(count_best, -1) = 0"),
                Rule.row("a subset has a kind", "subset_of is null or subset_kind is not null"),
                Rule.row("no claim is its own subset", "coalesce(subset_of <> casualty_id, true)"),
                Rule.row(
                        "event dates come in order, with a precision",
                        "coalesce(event_date_start <= event_date_end, true)"
                                + " and (event_date_start is null) = (date_prec is null)"),
                Rule.row("a location has a precision", "location_id is null or where_prec is not null"));
    }
}
