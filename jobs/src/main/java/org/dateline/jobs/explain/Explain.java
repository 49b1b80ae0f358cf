package org.dateline.jobs.explain;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.udfs.Extractors;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.text.CleanArticle;
import org.dateline.udfs.text.CleanOutcome;
import org.dateline.udfs.text.Unreadable;

/** Runs one file through cleaning, annotation and extraction, as a build does, and shows the result. */
public final class Explain {
    private final Extractors extractors;

    public Explain(Extractors extractors) {
        this.extractors = extractors;
    }

    /**
     * The article with its marks for a terminal.
     *
     * @param colour whether to use escape sequences
     * @throws IOException if the file cannot be read or holds no article
     */
    public String terminal(Path file, boolean colour) throws IOException {
        return new TerminalView(colour).render(explanation(file));
    }

    /**
     * The article as a page that needs no other file.
     *
     * @throws IOException if the file cannot be read or holds no article
     */
    public String html(Path file) throws IOException {
        return HtmlView.render(explanation(file));
    }

    private Explanation explanation(Path file) throws IOException {
        CleanOutcome outcome = ArticleFile.read(file);
        if (outcome instanceof Unreadable unreadable) {
            throw new IOException("No article in " + file + ": " + unreadable.reason() + ", " + unreadable.message());
        }
        CleanArticle article = (CleanArticle) outcome;
        NewsDocument document = new Annotator().document(article.title(), article.text(), article.pubDate(), null);
        return Explanation.of(document, extractors.extract(document));
    }
}
