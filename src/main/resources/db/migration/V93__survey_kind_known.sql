alter table survey validate constraint survey_kind_known;
