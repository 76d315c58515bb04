// npm run officer -- ADDRESS names who signs in with this work address the data protection officer of the own
// organisation; -- --end ADDRESS ends it. Until organisations have an administration of their own.
import postgres from "postgres";

const args = process.argv.slice(2);
const ends = args.includes("--end");
const [address, ...more] = args.filter((arg) => arg !== "--end");
const ownerUrl = process.env.DATABASE_OWNER_URL;

if (!address || more.length > 0) fail("Say whose: npm run officer -- [--end] ADDRESS");
if (!ownerUrl) fail("DATABASE_OWNER_URL is missing; .env.example explains it.");

const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
try {
  const named = await sql.begin(async (tx) => {
    const hats = await tx<{ collaboration_id: string; person_id: string }[]>`
      select h.collaboration_id, h.person_id from account a join hat h on h.account_id = a.id
      join person p on p.collaboration_id = h.collaboration_id and p.id = h.person_id
      join organisation o on o.collaboration_id = p.collaboration_id and o.id = p.organisation_id
      where a.email = ${address.toLowerCase()} and p.kind = 'staff' and p.ended_at is null and o.listed`;
    for (const { collaboration_id, person_id } of hats) {
      await tx`update person set officer = ${!ends} where collaboration_id = ${collaboration_id} and id = ${person_id}`;
      await tx`select set_config('app.collaboration', ${collaboration_id}, true), set_config('app.person', ${person_id}, true)`;
      await tx`select audit_append(${collaboration_id}, 'changes', null, ${person_id}, ${ends ? "officer.end" : "officer.name"},
        'administration', 'ACT-10', null, ${[person_id]})`;
    }
    return hats.length;
  });
  if (named === 0) fail("Nobody of an organisation signs in with that address.");
  console.log(ends ? "Ended." : "Named.");
} finally {
  await sql.end();
}

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}
