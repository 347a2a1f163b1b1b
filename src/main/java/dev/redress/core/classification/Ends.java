package dev.redress.core.classification;

import java.util.Arrays;

/// Where the opening parts of phrases were seen to end in a text so far. For one walk by one
/// thread.
///
/// All of them, not just the last: in 退款退款没到 the second 退款 reaches into 款没到, the first does not.
final class Ends {
    /// No part ends before the first character.
    static final int NONE = 0;

    /// Of each part the place of its last end in `ends`; place 0 holds none.
    private final int[] last;

    private int[] ends = new int[16];

    /// The place of the end before, of the same part.
    private int[] earlier = new int[16];

    private int size = 1;

    Ends(int parts) {
        last = new int[parts];
    }

    /// @param end behind all ends of this part so far
    void add(int part, int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            earlier = Arrays.copyOf(earlier, size * 2);
        }
        ends[size] = end;
        earlier[size] = last[part];
        last[part] = size++;
    }

    /// The last end of the part at or before `most`; [#NONE] if there is none. Looks at no more
    /// ends than lie behind `most`, and one.
    int latest(int part, int most) {
        int place = last[part];
        while (ends[place] > most) {
            place = earlier[place];
        }
        return ends[place];
    }
}
