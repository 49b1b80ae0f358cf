package org.dateline.udfs.casualty;

/** Tells by the words beside a name that it is where something was or befell, though the name describes or acts: "a Dorvan mine". */
final class Ground {
    private static final String NATURAL = "natural";
    private static final String STRIKING = "striking";
    /** Tokens after "by" within which nature is named: "by the | two recent severe floods". */
    private static final int DISASTER = 5;

    private Ground() {}

    /** Whether nature struck there. */
    static boolean isBefallen(Site site) {
        return isOfDisaster(site) || isStruck(site) || isHit(site);
    }

    /** "Orvia, stricken by a severe quake,", "the Orvia mine, shut down by fire", but no country's envoy "hurt by a blast". */
    private static boolean isHit(Site site) {
        int verb = site.isCountry() ? site.last() + 1 : site.endOfPhrase();
        verb += Words.in(site.sentence(), verb, ",") ? 1 : 0;
        int by = Words.tag(site.sentence(), verb + 1, "RP") ? verb + 2 : verb + 1;
        return Words.tag(site.sentence(), verb, "VBN", "VBD")
                && Words.in(site.sentence(), by, "by")
                && Cues.is(site.sentence(), verb, "hit")
                && (Cues.between(site.sentence(), by + 1, by + DISASTER, NATURAL)
                        || SameEvent.isNamed(site.sentence(), by + 1, by + DISASTER));
    }

    /** "Orvia earthquake": nature strikes where it is named after, people also elsewhere. */
    private static boolean isOfDisaster(Site site) {
        int event = Cues.first(site.sentence(), site.last() + 1, site.last() + 3, NATURAL);
        return event >= 0
                && (event == site.last() + 1 || Words.tag(site.sentence(), site.last() + 1, "NN", "JJ"))
                && !Words.tag(site.sentence(), event + 1, "NN", "VBG");
    }

    /** "the quake that struck southern Orvia" */
    private static boolean isStruck(Site site) {
        int verb = site.first() - 1;
        while (verb > 0
                && Words.tag(site.sentence(), verb, "JJ", "DT", "RB", "NN")
                && !Cues.is(site.sentence(), verb, STRIKING)) {
            verb--;
        }
        return Cues.is(site.sentence(), verb, "engulfing")
                || Cues.is(site.sentence(), verb, STRIKING) && Cues.between(site.sentence(), 0, verb, NATURAL);
    }

    /** "at Orvia University", "near Orvia Airport", "bombed Orvia Airport": what stands there, not who works there. */
    static boolean isPremises(Site site) {
        int from = site.first();
        while (from > 0 && site.sentence().token(from - 1).ner().equals("ORGANIZATION")) {
            from--;
        }
        int head = site.last();
        while (head + 1 < site.sentence().size()
                && site.sentence().token(head + 1).isProperNoun()) {
            head++;
        }
        int before = Words.in(site.sentence(), from - 1, "the", "a", "an") ? from - 2 : from - 1;
        // "a student at Orvia College"
        boolean member =
                before > 0 && VictimNouns.of(site.sentence().token(before - 1)).isPresent();
        int attack = Words.in(site.sentence(), before, "of", "on") ? before - 1 : before;
        boolean target = SameEvent.isName(site.sentence(), attack)
                && (attack < before || Words.tag(site.sentence(), attack, "VB"));
        return !member
                && (target || Words.in(site.sentence(), before, "at", "near", "outside", "inside"))
                && Cues.is(site.sentence(), head, "premises");
    }

    /** "at Orvia High School in Dorvan" far from Orvia: what is named after the one town stands in the other. */
    static boolean isHouseIn(Site named, Site town) {
        int in = named.last() + 1;
        while (in < named.sentence().size() && named.sentence().token(in).isProperNoun()) {
            in++;
        }
        return named.sentence() == town.sentence()
                && in > named.last() + 1
                && Words.in(named.sentence(), in, "in")
                && town.preposition() == in
                && town.first() == in + 1
                && HomeTown.isLocal(town)
                && named.mention().place().kmTo(town.mention().place()) > Site.NEIGHBOURHOOD;
    }

    /** "a Dorvan gold mine", "the Dorvan coast last week" */
    static boolean isOfLand(Site site) {
        for (int i = site.last() + 1; i < site.endOfPhrase(); i++) {
            boolean head = !Words.tag(site.sentence(), i + 1, "NN") || Cues.isDate(site.sentence(), i + 1);
            if (head && Cues.is(site.sentence(), i, "land")) {
                return true;
            }
        }
        return false;
    }

    /** "in the island nation of | Orvia" */
    static boolean isRealm(Site site) {
        return Words.in(site.sentence(), site.preposition(), "in", "across", "throughout")
                && Words.in(site.sentence(), site.first() - 1, "of")
                && Cues.is(site.sentence(), site.first() - 2, "realm");
    }

    /** "the bombing of a Dorvan village" */
    static boolean isTarget(Site site) {
        int of = site.first() - 1;
        while (Words.tag(site.sentence(), of, "JJ", "DT")) {
            of--;
        }
        return Words.in(site.sentence(), of, "of") && SameEvent.isNamed(site.sentence(), 0, of);
    }
}
