-- The queue's schema is made by its library, and made anew where a backup came back without it; so this stands outside the
-- numbered migrations, and running it again changes nothing. The jobs work the queue, the trigger on the outbox adds to it
-- (put_in_queue in 0004), everybody else is kept out.
revoke execute on all functions in schema pgboss from public;
grant usage on schema pgboss to jobs, queue_writer;
grant select, insert, update, delete on all tables in schema pgboss to jobs;
grant execute on all functions in schema pgboss to jobs;
grant insert on pgboss.job to queue_writer;
grant select on pgboss.queue to queue_writer;
