package org.dateline.udfs.nlp;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.dateline.udfs.nlp.entity.EntityRecogniser;
import org.dateline.udfs.nlp.parse.DependencyParser;
import org.dateline.udfs.nlp.tag.Tagger;

/** The CoreNLP models of this JVM: each loaded on first use and then shared by all threads. */
final class Models {
    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    private static final String ENTITIES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";

    private Models() {}

    static Tagger tagger() {
        return Tags.MODEL;
    }

    static EntityRecogniser entities() {
        return Entities.MODEL;
    }

    static DependencyParser parser() {
        return Parser.MODEL;
    }

    /** Found through the loader of this class: on executors that is the one that sees the jars of --jars. */
    private static InputStream open(String name) throws IOException {
        InputStream in = Models.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(
                    name + " is not on the class path: add dateline-models.jar (spark-submit --jars)");
        }
        return new BufferedInputStream(in);
    }

    private static final class Tags {
        static final Tagger MODEL = load();

        private static Tagger load() {
            try (InputStream in = open(TAGGER)) {
                return Tagger.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the tagger's model", e);
            }
        }
    }

    private static final class Entities {
        static final EntityRecogniser MODEL = load();

        private static EntityRecogniser load() {
            try (InputStream in = new GZIPInputStream(open(ENTITIES), 1 << 16)) {
                return EntityRecogniser.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the entity recogniser's model", e);
            }
        }
    }

    private static final class Parser {
        static final DependencyParser MODEL = load();

        private static DependencyParser load() {
            try (InputStream in = new GZIPInputStream(open(PARSER), 1 << 16)) {
                return DependencyParser.loadWithEarlyExit(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the parser's model", e);
            }
        }
    }
}
