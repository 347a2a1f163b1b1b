-- Reviews whose author was told nothing yet, the latest first.
create index concurrently public_review_unanswered on public_review (id) where outcome is null;
