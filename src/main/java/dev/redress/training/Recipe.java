package dev.redress.training;

/// How a model is made; what measured best (see the model card).
///
/// @param holdersMin a gram counts if at least so many exemplars have it
/// @param rarity the power of the inverse document frequency: 0 treats all grams alike
/// @param markWeight what one mark weighs (a rule hit, the language, the length) beside all grams
///   together, which weigh 1
/// @param cost how much a mistake costs, beside the size of the weights
/// @param balance how far rare labels are made up for, from 0 to 1
/// @param praiseHandicap what praise must be ahead by: a complaint taken for praise is lost, praise
///   taken for a complaint costs somebody a look
/// @param folds of the cross-validation that the confidence is calibrated by
record Recipe(
        int holdersMin,
        double rarity,
        double markWeight,
        double cost,
        double balance,
        double praiseHandicap,
        int folds) {

    static final Recipe BEST = new Recipe(2, 0.5, 0.6, 1, 0.5, 0.5, 5);
}
