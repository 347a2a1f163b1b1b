package dev.redress.core.classification;

import dev.redress.core.classification.Evidence.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which stretches of a text speak most for the best label rather than for the runner-up.
final class Explanation {
    private static final int WORDINGS_MAX = 5;

    private final NormalText text;

    /// Every place of a gram that speaks for the label.
    private final List<Place> places = new ArrayList<>();

    private double sum;

    /// @param lead what it adds to the lead of the label
    private record Place(int start, int end, double lead) {}

    Explanation(Reading reading, Vector vector, Ranking ranking, Model model) {
        text = reading.text();
        double[] leads = leads(reading.bag(), vector, ranking, model);
        reading.visitGrams((hash, start, end) -> {
            int row = model.vocabulary().row(hash);
            if (row >= 0 && leads[row] > 0) {
                places.add(new Place(start, end, leads[row]));
                sum += leads[row];
            }
        });
    }

    /// The strongest that do not overlap, the strongest first.
    List<Evidence> wordings(String original) {
        List<Evidence> wordings = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < WORDINGS_MAX; i++) {
            Place strongest = new Place(0, 0, 0);
            for (Place place : places) {
                if (place.lead() > strongest.lead() && isFree(place, taken)) {
                    strongest = place;
                }
            }
            if (strongest.lead() > 0) {
                taken.set(strongest.start(), strongest.end());
                wordings.add(wording(strongest, original));
            }
        }
        return wordings;
    }

    /// What one occurrence of each gram adds to the lead of the best label.
    private static double[] leads(Bag bag, Vector vector, Ranking ranking, Model model) {
        int best = ranking.column(ranking.best());
        int next = ranking.column(ranking.runnerUp());
        double[] leads = new double[model.vocabulary().size()];
        for (int i = 0; i < vector.grams(); i++) {
            int row = vector.rows()[i];
            float unit = model.linear().lead(row, best, next);
            leads[row] = vector.values()[i] * unit;
        }
        for (int i = 0; i < bag.size(); i++) {
            int row = model.vocabulary().row(bag.gram(i));
            if (row >= 0) {
                leads[row] /= bag.count(i);
            }
        }
        return leads;
    }

    private static boolean isFree(Place place, BitSet taken) {
        int next = taken.nextSetBit(place.start());
        return next < 0 || next >= place.end();
    }

    private Wording wording(Place place, String original) {
        int start = text.originalStart(place.start());
        int end = text.originalEnd(place.end());
        double share = Math.round(place.lead() / sum * 1000) / 1000.0;
        return new Wording(original.substring(start, end), start, end, share);
    }
}
