import type postgres from "postgres";

/** One text that stands for every row of every table but these; any change of a row changes it. */
export async function rowsDigest(admin: postgres.Sql, without: readonly string[] = []): Promise<string> {
  const tables = await admin<{ schema: string; name: string }[]>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'keyring') order by 1, 2`;
  const parts = tables
    .filter(({ name }) => !without.includes(name))
    .map(
      ({ schema, name }) =>
        `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from "${schema}"."${name}" t`,
    );
  const rows = await admin.unsafe<{ name: string; digest: string }[]>(
    `${parts.join(" union all ")} order by 1`,
  );
  return rows.map(({ name, digest }) => `${name} ${digest}`).join("\n");
}
