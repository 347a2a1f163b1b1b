-- A follow-up that was answered need not have been kept.

update complaint_event set type = 'FOLLOW_UP_CONTACTED' where type = 'FOLLOW_UP_KEPT';
