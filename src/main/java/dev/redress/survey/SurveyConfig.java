package dev.redress.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How customers come to the survey.
@ConfigMapping(prefix = "redress.survey")
public interface SurveyConfig {

    /// What the token is appended to in the invitation. Customers open it from outside, so it must
    /// be the public address of the page or resource that takes the answers.
    @WithDefault("http://localhost:8080/api/v1/surveys/")
    String link();
}
