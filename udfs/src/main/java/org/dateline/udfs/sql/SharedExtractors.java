package org.dateline.udfs.sql;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.sql.Row;
import org.dateline.udfs.Extractors;
import org.dateline.udfs.casualty.CasualtyExtractor;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.place.SourceCountry;
import org.dateline.udfs.statement.StatementExtractor;

/**
 * Says how the extractors are made; this, not the extractors, travels to the executors, where each JVM makes one set and
 * shares it among its threads.
 *
 * @param gazetteer where the places come from
 */
public record SharedExtractors(GazetteerSource gazetteer) implements Serializable {
    private static final ConcurrentMap<SharedExtractors, Extractors> OF_THIS_JVM = new ConcurrentHashMap<>();
    private static final Annotator ANNOTATOR = new Annotator();

    /** With the embedded gazetteer alone. */
    public static final SharedExtractors DEFAULT = new SharedExtractors(GazetteerSource.EMBEDDED);

    /**
     * Annotates one article once and runs the three extractors over it.
     *
     * @param domain of the publisher, from which its country is told; null where unknown
     */
    public Row extract(String articleId, String title, String text, LocalDate published, String domain) {
        NewsDocument document = ANNOTATOR.document(title, text, published, SourceCountry.of(domain));
        Extractors extractors = OF_THIS_JVM.computeIfAbsent(this, SharedExtractors::make);
        return ExtractionRows.encode(articleId, document, extractors.extract(document));
    }

    /** Makes this JVM's extractors and reads all models, for the first article to find them there. */
    public void load() {
        extract("", "", "Police said nothing.", null, null);
    }

    private static Extractors make(SharedExtractors description) {
        return new Extractors(
                new PlaceExtractor(description.gazetteer().load()), new StatementExtractor(), new CasualtyExtractor());
    }
}
