package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Which phrases joined by "and" are no victims of their own. */
final class Coordination {
    private static final int NAME_REACH = 8;

    private Coordination() {}

    /** "left a man dead and his son in a coma": what follows the adjective has a state of its own. */
    static boolean isBehindState(Trigger trigger, Argument first, NounGroup group) {
        return trigger.entry().frame() == Frame.STATE
                && first.head() < trigger.token()
                && trigger.token() < group.first();
    }

    /** "A teacher and poet was killed", "killed a teacher and poet, Jan Hol": one person. */
    static boolean isTitle(Sentence sentence, Trigger trigger, NounGroup group) {
        boolean bare = group.reference() == Reference.SINGLE
                && group.number() == null
                && group.age() == null
                && group.name() == null
                && !Words.tag(sentence, group.first(), "DT", "PRP$")
                && Words.in(sentence, group.first() - 1, "and");
        boolean named = trigger.last() < group.first() && isNamedAfter(sentence, group.last());
        boolean singular = group.last() < trigger.token()
                && Words.in(sentence, trigger.token() - 1, "was", "is", "been")
                && !Words.in(sentence, trigger.token() - 2, "have");
        return bare && (named || singular);
    }

    /** "administrator of a school, Jan Hol": a name behind the next comma. */
    private static boolean isNamedAfter(Sentence sentence, int last) {
        int comma = last + 1;
        while (comma <= last + NAME_REACH && Words.tag(sentence, comma, "IN", "DT", "NN", "JJ")) {
            comma++;
        }
        return Words.in(sentence, comma, ",")
                && Words.tag(sentence, comma + 1, "NNP")
                && PersonNames.is(sentence, comma + 1);
    }
}
