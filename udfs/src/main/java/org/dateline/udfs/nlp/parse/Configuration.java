package org.dateline.udfs.nlp.parse;

import java.util.Arrays;

/**
 * A state of the arc-standard transition system (Nivre 2004) over one sentence. Tokens count from 1, 0 is the root, -1 is
 * nobody. Since arcs grow outwards, the newest dependent on a side is the outermost one.
 */
final class Configuration {
    static final int NOBODY = -1;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next = 1;
    final int[] heads;
    /** Index among the model's relations; 0 where there is no head yet. */
    final int[] relations;

    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    Configuration(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.depth = 1;
        this.heads = nobody(size + 1);
        this.relations = new int[size + 1];
        this.left = nobody(size + 1);
        this.secondLeft = nobody(size + 1);
        this.right = nobody(size + 1);
        this.secondRight = nobody(size + 1);
    }

    private static int[] nobody(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NOBODY);
        return values;
    }

    boolean isTerminal() {
        return depth == 1 && next > size;
    }

    int depth() {
        return depth;
    }

    boolean hasNext() {
        return next <= size;
    }

    /** The k-th from the top of the stack. */
    int stack(int k) {
        return k < depth ? stack[depth - 1 - k] : NOBODY;
    }

    /** The k-th of the words to come. */
    int buffer(int k) {
        return next + k <= size ? next + k : NOBODY;
    }

    int left(int token) {
        return token < 0 ? NOBODY : left[token];
    }

    int secondLeft(int token) {
        return token < 0 ? NOBODY : secondLeft[token];
    }

    int right(int token) {
        return token < 0 ? NOBODY : right[token];
    }

    int secondRight(int token) {
        return token < 0 ? NOBODY : secondRight[token];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The second of the stack becomes a dependent of the top. */
    void leftArc(int relation) {
        int head = stack[depth - 1];
        int dependent = stack[depth - 2];
        stack[depth - 2] = head;
        depth--;
        attach(dependent, head, relation);
        secondLeft[head] = left[head];
        left[head] = dependent;
    }

    /** The top of the stack becomes a dependent of the second. */
    void rightArc(int relation) {
        int dependent = stack[depth - 1];
        int head = stack[depth - 2];
        depth--;
        attach(dependent, head, relation);
        secondRight[head] = right[head];
        right[head] = dependent;
    }

    private void attach(int dependent, int head, int relation) {
        heads[dependent] = head;
        relations[dependent] = relation;
    }
}
