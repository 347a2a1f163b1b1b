package dev.redress.core.classification;

import java.util.Arrays;

/// What a text is made of, without order: how often each gram occurs, and the marks that the rules
/// set. Told in the order in which each was first seen.
public final class Bag {
    private int[] grams = new int[64];
    private int[] counts = new int[64];
    private int size;

    /// Places of the grams, from 1; 0 is free. At most half full.
    private int[] table = new int[256];

    private final int[] marks;

    private Bag(int[] marks) {
        this.marks = marks;
    }

    static Bag of(Reading reading, int[] marks) {
        Bag bag = new Bag(marks);
        reading.visitGrams((hash, start, end) -> bag.add(hash));
        return bag;
    }

    /// How many different grams there are.
    public int size() {
        return size;
    }

    public int gram(int index) {
        return grams[index];
    }

    public int count(int index) {
        return counts[index];
    }

    public int[] marks() {
        return marks.clone();
    }

    private void add(int gram) {
        int place = placeOf(gram);
        if (table[place] > 0) {
            counts[table[place] - 1]++;
            return;
        }
        if (size == grams.length) {
            grams = Arrays.copyOf(grams, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        grams[size] = gram;
        counts[size] = 1;
        table[place] = ++size;
        if (size * 2 > table.length) {
            grow();
        }
    }

    private void grow() {
        table = new int[table.length * 4];
        for (int i = 0; i < size; i++) {
            table[placeOf(grams[i])] = i + 1;
        }
    }

    private int placeOf(int gram) {
        int mask = table.length - 1;
        int place = gram & mask;
        while (table[place] > 0 && grams[table[place] - 1] != gram) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
