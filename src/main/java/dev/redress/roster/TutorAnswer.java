package dev.redress.roster;

/// Who tutors a new agent.
record TutorAnswer(String account, String tutor) {}
