package dev.redress.training;

import dev.redress.core.classification.Bag;
import dev.redress.core.classification.Calibration;
import dev.redress.core.classification.Exemplar;
import dev.redress.core.classification.ExemplarIndex;
import dev.redress.core.classification.LinearModel;
import dev.redress.core.classification.Model;
import dev.redress.core.classification.Ranking;
import dev.redress.core.classification.Reader;
import dev.redress.core.classification.Vector;
import dev.redress.core.classification.Vocabulary;
import dev.redress.core.examination.Lesson;
import java.util.ArrayList;
import java.util.List;

/// Makes a model of lessons: a few seconds for some thousands. Equal lessons and rules give an
/// equal model, on every machine.
public final class ModelTrainer {
    private final Reader reader;
    private final String rulesVersion;
    private final Recipe recipe;

    /// @param reader of the rules whose hits the model is to weigh
    public ModelTrainer(Reader reader, String rulesVersion) {
        this(reader, rulesVersion, Recipe.BEST);
    }

    ModelTrainer(Reader reader, String rulesVersion, Recipe recipe) {
        this.reader = reader;
        this.rulesVersion = rulesVersion;
        this.recipe = recipe;
    }

    /// What is learned from some of the lessons.
    private record Learned(Vocabulary vocabulary, List<Vector> vectors, LinearModel linear) {

        Lead lead(Bag bag, Lesson lesson) {
            return Lead.of(Ranking.of(linear.scores(vocabulary.vector(bag))), lesson);
        }
    }

    /// Learns all lessons, and from how well it tells those that were kept from it, confidence.
    ///
    /// @throws IllegalArgumentException for too few lessons or labels
    public Model train(List<Lesson> lessons) {
        List<Bag> bags =
                lessons.stream().map(lesson -> reader.bag(lesson.exemplar().text())).toList();
        Learned learned = learn(lessons, bags);
        List<Exemplar> exemplars = lessons.stream().map(Lesson::exemplar).toList();
        return new Model(
                versionOf(lessons),
                Fingerprint.of(lessons),
                rulesVersion,
                learned.vocabulary(),
                learned.linear(),
                ExemplarIndex.of(exemplars, learned.vectors(), learned.vocabulary().size()),
                calibration(lessons, bags));
    }

    /// What the model of these lessons will be called.
    public String versionOf(List<Lesson> lessons) {
        return Fingerprint.of(
                Fingerprint.of(lessons), rulesVersion, recipe.toString(), Reader.FORM);
    }

    private Learned learn(List<Lesson> lessons, List<Bag> bags) {
        Vocabulary vocabulary = new VocabularyCount(recipe).of(bags);
        List<Vector> vectors = bags.stream().map(vocabulary::vector).toList();
        List<Exemplar> exemplars = lessons.stream().map(Lesson::exemplar).toList();
        LinearModel linear = new Liblinear(recipe, vocabulary.size()).train(vectors, exemplars);
        return new Learned(vocabulary, vectors, linear);
    }

    /// Each lesson is asked of a model that has not learned it.
    private Calibration calibration(List<Lesson> lessons, List<Bag> bags) {
        List<Lead> leads = new ArrayList<>();
        for (int fold = 0; fold < recipe.folds(); fold++) {
            List<Lesson> learnedLessons = new ArrayList<>();
            List<Bag> learnedBags = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (foldOf(lessons.get(i)) != fold) {
                    learnedLessons.add(lessons.get(i));
                    learnedBags.add(bags.get(i));
                }
            }
            Learned learned = learn(learnedLessons, learnedBags);
            for (int i = 0; i < lessons.size(); i++) {
                if (foldOf(lessons.get(i)) == fold) {
                    leads.add(learned.lead(bags.get(i), lessons.get(i)));
                }
            }
        }
        return IsotonicFit.of(leads);
    }

    private int foldOf(Lesson lesson) {
        return Math.floorMod(lesson.exemplar().id().hashCode(), recipe.folds());
    }
}
