package dev.redress.core.classification;

/// How often the model is right where its lead is as large as this: a rising line through points,
/// flat before the first and behind the last. Immutable.
public final class Calibration {
    private final float[] leads;
    private final float[] shares;

    /// @param leads rising
    /// @param shares from 0 to 1, never falling
    public Calibration(float[] leads, float[] shares) {
        if (leads.length == 0 || leads.length != shares.length) {
            throw new IllegalArgumentException("A line needs points");
        }
        for (int i = 1; i < leads.length; i++) {
            if (leads[i] <= leads[i - 1] || shares[i] < shares[i - 1]) {
                throw new IllegalArgumentException("The line falls at point " + i);
            }
        }
        this.leads = leads.clone();
        this.shares = shares.clone();
    }

    /// From 0 to 1.
    public double confidence(double lead) {
        int next = 0;
        while (next < leads.length && leads[next] <= lead) {
            next++;
        }
        if (next == 0) {
            return shares[0];
        }
        if (next == leads.length) {
            return shares[next - 1];
        }
        double way = (lead - leads[next - 1]) / (leads[next] - leads[next - 1]);
        return shares[next - 1] + way * (shares[next] - shares[next - 1]);
    }

    float[] leads() {
        return leads;
    }

    float[] shares() {
        return shares;
    }
}
