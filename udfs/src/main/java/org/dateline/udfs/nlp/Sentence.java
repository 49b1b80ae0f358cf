package org.dateline.udfs.nlp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence with its tokens; its parse is computed when first asked for and kept, since the parser is the dearest step
 * and most sentences never need it. Not thread-safe: one thread works on one article.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final Function<Sentence, Optional<Dependencies>> parser;
    private Optional<Dependencies> parse;

    /**
     * @param index position in the text, from 0
     * @param paragraph position of its paragraph in the text, from 0
     * @param tokens at least one
     * @param parser a pure function; empty where the sentence is past the parser's limit
     */
    public Sentence(int index, int paragraph, List<Token> tokens, Function<Sentence, Optional<Dependencies>> parser) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence needs at least one token");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.parser = parser;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** First UTF-16 unit in the text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** One past the last UTF-16 unit in the text. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Basic Universal Dependencies; empty where the sentence is too long for the parser. */
    public Optional<Dependencies> dependencies() {
        if (parse == null) {
            parse = parser.apply(this);
        }
        return parse;
    }

    @Override
    public String toString() {
        return index + ":" + tokens.stream().map(Token::text).toList();
    }
}
