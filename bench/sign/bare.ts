/** The same rows, inserted and nothing else: into tables of the same form without rules, keys or checks from elsewhere. */
import postgres from "postgres";

const TABLES = ["consent_response", "response_signature", "response_form"] as const;

type Answer = Record<(typeof TABLES)[number], postgres.Row>;

export type Bare = {
  /** Inserts what these signed, each answer in a transaction of its own, all at once; the milliseconds that it took. */
  insert(keys: readonly string[]): Promise<number>;
  end(): Promise<void>;
};

export async function bareInserts(adminUrl: string): Promise<Bare> {
  // As many connections as the product's own pool has.
  const sql = postgres(adminUrl, { max: 10, onnotice: () => {} });
  for (const table of TABLES)
    await sql`create table ${sql(`bare_${table}`)} (like ${sql(table)} including defaults including indexes)`;
  await Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(0.05)`));
  const insertOne = (answer: Answer) =>
    sql.begin((tx) => TABLES.map((table) => tx`insert into ${tx(`bare_${table}`)} ${tx(answer[table])}`));
  return {
    async insert(keys) {
      const answers = await answersOf(sql, keys);
      const since = performance.now();
      await Promise.all(answers.map(insertOne));
      return performance.now() - since;
    },
    end: () => sql.end(),
  };
}

async function answersOf(sql: postgres.Sql, keys: readonly string[]): Promise<Answer[]> {
  const responses =
    await sql`select * from consent_response where idempotency_key = any(${keys as string[]})`;
  const ids = responses.map(({ id }) => String(id));
  const [signatures, forms] = await Promise.all([
    sql`select * from response_signature where response_id = any(${ids})`,
    sql`select * from response_form where response_id = any(${ids})`,
  ]);
  return responses.map((response) => {
    const signature = signatures.find(({ response_id }) => response_id === response.id);
    const form = forms.find(({ response_id }) => response_id === response.id);
    if (!signature || !form) throw new Error("An answer is not whole.");
    return { consent_response: response, response_signature: signature, response_form: form };
  });
}
