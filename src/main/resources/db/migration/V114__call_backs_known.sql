alter table call_back validate constraint call_back_stage_known;
