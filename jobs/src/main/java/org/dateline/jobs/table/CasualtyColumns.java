package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.optional;
import static org.dateline.jobs.table.Column.required;
import static org.dateline.jobs.table.ColumnType.BOOLEAN;
import static org.dateline.jobs.table.ColumnType.DATE;
import static org.dateline.jobs.table.ColumnType.INTEGER;
import static org.dateline.jobs.table.ColumnType.LONG;
import static org.dateline.jobs.table.ColumnType.STRING;

import java.util.List;
import org.dateline.udfs.casualty.Assertion;
import org.dateline.udfs.casualty.CasualtyType;
import org.dateline.udfs.casualty.ClaimantType;
import org.dateline.udfs.casualty.CountUnit;
import org.dateline.udfs.casualty.DateBasis;
import org.dateline.udfs.casualty.GdeltCountType;
import org.dateline.udfs.casualty.LocationBasis;
import org.dateline.udfs.casualty.Method;
import org.dateline.udfs.casualty.PerpetratorBasis;
import org.dateline.udfs.casualty.Scope;
import org.dateline.udfs.casualty.SubsetKind;
import org.dateline.udfs.casualty.VictimCategory;
import org.dateline.udfs.casualty.VictimDemographic;
import org.dateline.udfs.quantity.CountKind;

/** The columns of casualties, in the groups of their questions: how many, who, by whom, how it fits, who says so. */
final class CasualtyColumns {
    private static final String ISO3 = "ISO 3166-1 alpha-3";
    private static final String PEOPLE = "see column unit";

    private CasualtyColumns() {}

    static List<Column> count() {
        return List.of(
                required(
                        "claim_text",
                        STRING,
                        "The words of the claim, at the offsets.",
                        "at least 12 people were killed"),
                required("casualty_type", STRING, "What happened to the people counted.", "killed")
                        .values(CasualtyType.class)
                        .like(Standard.GDELT, "V1COUNTS type"),
                optional("gdelt_count_type", STRING, "The same in GDELT's terms; null where it has none.", "KILL")
                        .values(GdeltCountType.class)
                        .like(Standard.GDELT, "V1COUNTS type"),
                Evidence.optionalOffset("count_start", "First character of count_text."),
                Evidence.optionalOffset("count_end", "One past the last character of count_text."),
                optional("count_text", STRING, "The words of the number; null where there are none.", "at least 12"),
                number("count_low", "Lower bound; null where the text gives no number.", "12")
                        .like(Standard.UCDP_GED, "low"),
                number("count_best", "The figure itself; null where the words give none (\"several\").", "12")
                        .like(Standard.UCDP_GED, "best")
                        .like(Standard.GDELT, "V1COUNTS number"),
                number("count_high", "Upper bound, inclusive; null where unbounded (\"at least 12\").", "15")
                        .like(Standard.UCDP_GED, "high"),
                required("count_kind", STRING, "How the number is given.", "at_least")
                        .values(CountKind.class),
                optional("quantity_rule", STRING, "Row of the vague-quantity table, or rule, that read it.", "dozens"),
                number("count_acled", "ACLED's conservative reading: tens 10, dozens 12, hundreds 100.", "12")
                        .like(Standard.ACLED, "fatalities"),
                required("is_additional", BOOLEAN, "Whether it comes on top of others (\"another five\").", "false"),
                required("unit", STRING, "What is counted.", "person").values(CountUnit.class));
    }

    static List<Column> victim() {
        return List.of(
                optional("victim_text", STRING, "The words for those hurt.", "people"),
                required("victim_category", STRING, "Those hurt, by role in the conflict.", "civilian")
                        .values(VictimCategory.class)
                        .like(Standard.UCDP_GED, "deaths_civilians, deaths_a, deaths_b, deaths_unknown")
                        .like(Standard.ACLED, "civilian_targeting"),
                required("victim_demographic", STRING, "Those hurt, by age and sex.", "child")
                        .values(VictimDemographic.class),
                optional("victim_nationality", STRING, "Nationality of those hurt, where stated.", "NOR")
                        .unit(ISO3),
                optional("victim_name", STRING, "Name of a single named victim.", "Ana Torvel"),
                required(
                        "victims_are_attackers",
                        BOOLEAN,
                        "Whether those counted are the attackers themselves.",
                        "false"));
    }

    static List<Column> perpetrator() {
        return List.of(
                optional("perpetrator_text", STRING, "The words for who did it; null where nobody is named.", "gunmen")
                        .like(Standard.UCDP_GED, "side_a")
                        .like(Standard.ACLED, "actor1")
                        .like(Standard.GDELT, "Actor1Name"),
                optional("perpetrator_country", STRING, "Country of the perpetrator, where stated.", "NOR")
                        .unit(ISO3),
                required("perpetrator_basis", STRING, "Why the perpetrator is named.", "blamed")
                        .values(PerpetratorBasis.class),
                required("method", STRING, "How people were hurt.", "explosives")
                        .values(Method.class)
                        .like(Standard.PLOVER, "ASSAULT mode")
                        .like(Standard.ACLED, "sub_event_type"));
    }

    static List<Column> fit() {
        return List.of(
                required(
                                "scope",
                                STRING,
                                "What the figure covers; historical_reference: an event a year or more before the article.",
                                "single_incident")
                        .values(Scope.class),
                required("assertion", STRING, "Whether the text vouches for the claim.", "asserted")
                        .values(Assertion.class),
                optional(
                        "subset_of",
                        STRING,
                        "The casualty_id of the whole that these people are part of (\"17 killed, including 3"
                                + " children\"). Never add a part to its whole.",
                        "3f9a0c5be1d24877a6b0e2c4"),
                optional("subset_kind", STRING, "How the part is told from the whole.", "including")
                        .values(SubsetKind.class),
                number("supersedes_count", "Earlier figure that this one replaces (\"rose to 30 from 19\").", "19"),
                required("in_headline", BOOLEAN, "Whether the claim stands in the title.", "false"),
                required("in_lead", BOOLEAN, "Whether it stands in the first paragraph.", "true"),
                required("in_quote", BOOLEAN, "Whether it stands in quotation marks.", "false"),
                required(
                        "is_document_total",
                        BOOLEAN,
                        "Whether it states the document's own figure for its main incident; at most one for each"
                                + " article and casualty_type.",
                        "true"));
    }

    static List<Column> claimant() {
        return List.of(
                optional("claimant_text", STRING, "Who says so, as written; null where nobody is named.", "police"),
                required("claimant_type", STRING, "What kind of claimant it is.", "police")
                        .values(ClaimantType.class),
                optional("claimant_is_party", BOOLEAN, "Whether the claimant is one of the sides.", "false"));
    }

    static List<Column> event() {
        return List.of(
                optional("event_date_start", DATE, "First day of the event; null where not stated.", "2031-05-03")
                        .like(Standard.UCDP_GED, "date_start")
                        .like(Standard.ACLED, "event_date")
                        .like(Standard.GDELT, "SQLDATE"),
                optional("event_date_end", DATE, "Last day of the event; null where not stated.", "2031-05-03")
                        .like(Standard.UCDP_GED, "date_end"),
                optional("date_prec", INTEGER, "Precision of the date: 1 the day to 5 a year or more.", "1")
                        .unit("UCDP code")
                        .range(1, 5)
                        .like(Standard.UCDP_GED, "date_prec")
                        .like(Standard.ACLED, "time_precision"),
                required("date_basis", STRING, "How the date was found.", "weekday")
                        .values(DateBasis.class),
                optional(
                        "location_id",
                        STRING,
                        "The mention of the place where it happened; null where none was found.",
                        "3f9a0c5be1d24877a6b0e2c4"),
                optional("where_prec", INTEGER, "Precision of the place of the event: 1 exact to 7.", "2")
                        .unit("UCDP code")
                        .range(1, 7)
                        .like(Standard.UCDP_GED, "where_prec"),
                required("location_basis", STRING, "How the place was found.", "same_clause")
                        .values(LocationBasis.class));
    }

    private static Column number(String name, String definition, String example) {
        return optional(name, LONG, definition, example).unit(PEOPLE).atLeast(0);
    }
}
