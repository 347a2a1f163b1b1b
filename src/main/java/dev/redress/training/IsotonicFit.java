package dev.redress.training;

import dev.redress.core.classification.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rising line that lies nearest to what was seen: neighbours that would fall are pooled.
final class IsotonicFit {
    /// Fewer leads give no point of their own, so that the line does not follow single mistakes.
    private static final int POOL_MIN = 25;

    /// Nothing is certain.
    private static final double SHARE_MAX = 0.99;

    /// Neighbours taken together.
    private record Pool(int count, double leads, int right) {
        Pool with(Pool other) {
            return new Pool(count + other.count, leads + other.leads, right + other.right);
        }

        /// With one right and one wrong answer more than were seen.
        double share() {
            return (right + 1.0) / (count + 2.0);
        }
    }

    private IsotonicFit() {}

    static Calibration of(List<Lead> seen) {
        List<Pool> pools = new ArrayList<>();
        for (Pool fresh : inSteps(seen)) {
            Pool pool = fresh;
            while (!pools.isEmpty() && pools.getLast().share() >= pool.share()) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
        }
        float[] leads = new float[pools.size()];
        float[] shares = new float[pools.size()];
        for (int i = 0; i < pools.size(); i++) {
            leads[i] = (float) (pools.get(i).leads() / pools.get(i).count());
            shares[i] = (float) Math.min(SHARE_MAX, pools.get(i).share());
        }
        return new Calibration(leads, shares);
    }

    private static List<Pool> inSteps(List<Lead> seen) {
        List<Lead> rising = new ArrayList<>(seen);
        rising.sort(Comparator.comparingDouble(Lead::lead));
        List<Pool> steps = new ArrayList<>();
        Pool step = new Pool(0, 0, 0);
        for (Lead lead : rising) {
            step = step.with(new Pool(1, lead.lead(), lead.right() ? 1 : 0));
            if (step.count() == POOL_MIN) {
                steps.add(step);
                step = new Pool(0, 0, 0);
            }
        }
        if (step.count() > 0) {
            steps.add(step);
        }
        return steps;
    }
}
