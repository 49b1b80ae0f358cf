package org.dateline.udfs.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Words as CoreNLP's own components take them. */
public final class PeerLabels {
    private PeerLabels() {}

    public static List<CoreLabel> of(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }

    public static List<CoreLabel> of(List<String> words, List<String> tags) {
        List<CoreLabel> labels = of(words);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setTag(tags.get(i));
        }
        return labels;
    }
}
