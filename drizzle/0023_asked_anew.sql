-- Since when somebody is asked begins anew with each asking: what was reached before it belongs to another message.
grant update (asked_at) on consent_signer to person;
