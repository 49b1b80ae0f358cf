package org.dateline.jobs.explain;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.udfs.Extractors;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.text.CleanArticle;

/** Runs one article of a file through cleaning, annotation and extraction, as a build does, and shows the result. */
public final class Explain {
    private final Explanation explanation;
    private final boolean last;

    /**
     * @param number of the article in the file, from 1
     * @throws IOException if the file cannot be read or has no such article
     */
    public Explain(Extractors extractors, Path file, int number) throws IOException {
        ArticleFile.Found found = ArticleFile.read(file, number);
        CleanArticle article = found.article();
        NewsDocument document = new Annotator().document(article.title(), article.text(), article.pubDate(), null);
        this.explanation = Explanation.of(document, extractors.extract(document));
        this.last = found.last();
    }

    /** Whether no record of the file comes after this article. */
    public boolean last() {
        return last;
    }

    /**
     * The article with its marks for a terminal.
     *
     * @param colour whether to use escape sequences
     */
    public String terminal(boolean colour) {
        return new TerminalView(colour).render(explanation);
    }

    /** The article as a page that needs no other file. */
    public String html() {
        return HtmlView.render(explanation);
    }
}
