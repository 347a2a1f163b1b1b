alter table survey validate constraint survey_answered_unlinked;
