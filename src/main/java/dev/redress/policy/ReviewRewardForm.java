package dev.redress.policy;

import dev.redress.core.survey.ReviewReward;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a customer gets for passing on a good review, as people write it. What is left out is as
/// usual.
record ReviewRewardForm(
        @Nullable Integer ratingMin, @Nullable Integer lengthMin, @Nullable Integer points) {

    static ReviewRewardForm of(ReviewReward reward) {
        return new ReviewRewardForm(reward.ratingMin(), reward.lengthMin(), reward.points());
    }

    ReviewReward built(ReviewReward usual) {
        return new ReviewReward(
                Objects.requireNonNullElse(ratingMin, usual.ratingMin()),
                Objects.requireNonNullElse(lengthMin, usual.lengthMin()),
                Objects.requireNonNullElse(points, usual.points()));
    }
}
