package org.dateline.udfs.nlp.entity;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words seen last, with their features: a cache without a lock, in which a word pushes out another one of its place. A lost race
 * costs a second computation and never another result.
 */
final class Words {
    /** Of a word each takes about a kilobyte. */
    private static final int CACHE_BITS = 14;

    /** @param text as it stood in the sentence */
    private record Entry(String text, Word word) {}

    private final EntityModel model;
    private final Word padding;
    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(1 << CACHE_BITS);

    Words(EntityModel model) {
        this.model = model;
        this.padding = Word.padding(model);
    }

    Word padding() {
        return padding;
    }

    Word[] of(List<String> texts) {
        return texts.stream().map(this::of).toArray(Word[]::new);
    }

    private Word of(String text) {
        int cell = text.hashCode() * 0x9E3779B9 >>> (Integer.SIZE - CACHE_BITS);
        Entry entry = entries.getPlain(cell);
        if (entry == null || !entry.text.equals(text)) {
            entry = new Entry(text, Word.of(model, text));
            entries.setPlain(cell, entry);
        }
        return entry.word;
    }
}
