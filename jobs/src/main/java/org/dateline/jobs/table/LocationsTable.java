package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.optional;
import static org.dateline.jobs.table.Column.required;
import static org.dateline.jobs.table.ColumnType.DOUBLE;
import static org.dateline.jobs.table.ColumnType.INTEGER;
import static org.dateline.jobs.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.place.DisambiguationBasis;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.PlaceRole;
import org.dateline.udfs.place.UnresolvedReason;

/** One row per mention of a place. */
final class LocationsTable {
    private LocationsTable() {}

    static Table definition() {
        List<Column> columns = new ArrayList<>();
        columns.add(Evidence.id("location_id", "Identifies the mention, derived from article, field and offsets."));
        columns.addAll(Evidence.place("the mention"));
        columns.addAll(mention());
        columns.addAll(place());
        columns.addAll(resolution());
        columns.addAll(Evidence.judgement());
        return new Table(
                "locations",
                "One row per mention of a place. A mention that could not be resolved is a row with a reason and no"
                        + " coordinates.",
                "location_id",
                columns,
                true,
                500_000,
                List.of(new Key(List.of("article_id", "text_field", "char_start", "char_end"), "true")),
                List.of(Evidence.article()),
                List.of(
                        Evidence.wellFormed("location_id"),
                        Rule.slice("mention_text", "char_start", "char_end"),
                        Rule.row(
                                "a mention has a place or a reason",
                                "(gazetteer_id is null) = (unresolved_reason is not null)"),
                        Rule.row(
                                "a place has gazetteer, name and coordinates",
                                "(gazetteer_id is null) = (gazetteer is null) and (gazetteer_id is null) = (name is null)"
                                        + " and (gazetteer_id is null) = (latitude is null)"
                                        + " and (gazetteer_id is null) = (longitude is null)"),
                        Rule.row(
                                "distance and bearing belong to relative mentions",
                                "mention_type = 'relative' or distance_km is null and bearing_degrees is null")));
    }

    private static List<Column> mention() {
        return List.of(
                required("mention_text", STRING, "The words at the offsets.", "Lower Varda")
                        .like(Standard.UCDP_GED, "where_description")
                        .like(Standard.GDELT, "ActionGeo_FullName"),
                required("mention_type", STRING, "What kind of mention it is.", "literal")
                        .values(MentionType.class),
                required(
                                "role",
                                STRING,
                                "What the place is to its sentence: where an act of violence, a protest, an arrest, an"
                                        + " accident or a disaster happened; where an actor comes from, or the state that"
                                        + " acts; where it was reported from; background. Unknown: something happened,"
                                        + " but nothing ties the place to it.",
                                "event_place")
                        .values(PlaceRole.class));
    }

    private static List<Column> place() {
        return List.of(
                optional("gazetteer_id", STRING, "Id of the place in its gazetteer.", "2950159")
                        .like(Standard.GDELT, "ActionGeo_FeatureID"),
                optional("gazetteer", STRING, "The gazetteer that the id belongs to.", "geonames"),
                optional("name", STRING, "Main name of the place.", "Berlin")
                        .like(Standard.UCDP_GED, "where_coordinates")
                        .like(Standard.ACLED, "location"),
                optional("feature_class", STRING, "GeoNames feature class.", "P")
                        .unit("GeoNames"),
                optional("feature_code", STRING, "GeoNames feature code.", "PPLC")
                        .unit("GeoNames"),
                optional("latitude", DOUBLE, "Latitude of the place.", "52.52437")
                        .unit("degrees north, WGS 84")
                        .range(-90, 90)
                        .like(Standard.UCDP_GED, "latitude")
                        .like(Standard.ACLED, "latitude")
                        .like(Standard.GDELT, "ActionGeo_Lat"),
                optional("longitude", DOUBLE, "Longitude of the place.", "13.41053")
                        .unit("degrees east, WGS 84")
                        .range(-180, 180)
                        .like(Standard.UCDP_GED, "longitude")
                        .like(Standard.ACLED, "longitude")
                        .like(Standard.GDELT, "ActionGeo_Long"),
                optional("country_iso3", STRING, "Country of the place; null for a place of no country.", "DEU")
                        .unit("ISO 3166-1 alpha-3")
                        .like(Standard.UCDP_GED, "country")
                        .like(Standard.ACLED, "iso")
                        .like(Standard.GDELT, "ActionGeo_CountryCode"),
                optional("adm_1", STRING, "Name of the first-order division.", "State of Berlin")
                        .like(Standard.UCDP_GED, "adm_1")
                        .like(Standard.ACLED, "admin1")
                        .like(Standard.GDELT, "ActionGeo_ADM1Code"),
                optional("adm_2", STRING, "Name of the second-order division.", "Kreis Unna")
                        .like(Standard.UCDP_GED, "adm_2")
                        .like(Standard.ACLED, "admin2")
                        .like(Standard.GDELT, "ActionGeo_ADM2Code"));
    }

    private static List<Column> resolution() {
        return List.of(
                optional("where_prec", INTEGER, "Precision of the place: 1 exact to 7 international.", "1")
                        .unit("UCDP code")
                        .range(1, 7)
                        .like(Standard.UCDP_GED, "where_prec"),
                optional("geo_precision", INTEGER, "The same in ACLED's three steps: 1 town, 2 area, 3 region.", "1")
                        .unit("ACLED code")
                        .range(1, 3)
                        .like(Standard.ACLED, "geo_precision")
                        .like(Standard.GDELT, "ActionGeo_Type"),
                required("n_candidates", INTEGER, "Places of the gazetteer that bear the name.", "3")
                        .unit("places")
                        .atLeast(0),
                optional("score", DOUBLE, "Score of the chosen place, comparable within a gazetteer.", "0.81"),
                optional("margin", DOUBLE, "How far the score lies above that of the second-best place.", "0.34"),
                required("disambiguation_basis", STRING, "The evidence that decided.", "country_in_text")
                        .values(DisambiguationBasis.class),
                optional("unresolved_reason", STRING, "Why there is no place; null where there is one.", "below_margin")
                        .values(UnresolvedReason.class),
                optional("distance_km", DOUBLE, "Of a relative mention (\"10 km north of X\"): how far from X.", "10")
                        .unit("kilometres")
                        .atLeast(0),
                optional("bearing_degrees", INTEGER, "Of a relative mention: in which direction from X.", "0")
                        .unit("degrees clockwise from north")
                        .range(0, 360));
    }
}
