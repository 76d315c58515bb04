-- Closing a casus ends all participants' periods (ACT-9), also of those whom the one who closes may not see, such as a
-- pupil's confidant: the materialiser ends them in the same transaction.
grant update (until) on participation to materialiser;
