package org.dateline.udfs.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Basic Universal Dependencies of one sentence: for each token its head (token index, -1 for the root) and the relation
 * to it, with subtypes ("nsubj:pass", "obl:tmod"). The arrays are not copied on the way out: do not change them.
 */
public final class Dependencies {
    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    public Dependencies(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads but " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = children(heads);
    }

    private static int[][] children(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return children;
    }

    public int size() {
        return heads.length;
    }

    /** Token index of the head, -1 for the root. */
    public int head(int token) {
        return heads[token];
    }

    /** Relation to the head, "root" for the root. */
    public String relation(int token) {
        return relations[token];
    }

    /** Token indices of the direct dependents, ascending. */
    public int[] children(int token) {
        return children[token];
    }

    /** Whether the relation is this one or a subtype of it: "obl" holds for "obl:tmod". */
    public boolean is(int token, String relation) {
        String own = relations[token];
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** The first dependent with one of these relations (subtypes included). */
    public OptionalInt child(int token, String... wanted) {
        for (int child : children[token]) {
            for (String relation : wanted) {
                if (is(child, relation)) {
                    return OptionalInt.of(child);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** All dependents with one of these relations (subtypes included), ascending. */
    public List<Integer> children(int token, String... wanted) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[token]) {
            for (String relation : wanted) {
                if (is(child, relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** Token indices of the subtree, the token itself included, ascending. */
    public int[] subtree(int token) {
        boolean[] in = new boolean[heads.length];
        List<Integer> stack = new ArrayList<>(List.of(token));
        while (!stack.isEmpty()) {
            int next = stack.remove(stack.size() - 1);
            if (!in[next]) {
                in[next] = true;
                for (int child : children[next]) {
                    stack.add(child);
                }
            }
        }
        int[] members = new int[heads.length];
        int n = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                members[n++] = i;
            }
        }
        return Arrays.copyOf(members, n);
    }

    /** Whether {@code ancestor} stands on the path from {@code token} to the root (a token dominates itself). */
    public boolean dominates(int ancestor, int token) {
        int steps = 0;
        for (int at = token; at >= 0 && steps++ <= heads.length; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
