// npm run bench:grid: what a grid of 60 parts by 20 people, what if over it, and the preview of a note cost, beside `select 1`.
import { sql } from "drizzle-orm";
import { type BigCasus, withBigCasus } from "@/bench/big-casus";
import { median, ratio } from "@/bench/figures";
import { rounds } from "@/bench/reads/rounds";
import { asPerson } from "@/lib/db/doors";
import { announceReaders } from "@/lib/note/announcement";
import { readWhoSees } from "@/lib/who-sees/read";

const PARTS = 60;

async function measure({ coordinator, casusId }: BigCasus): Promise<void> {
  const grid = await readWhoSees(coordinator, casusId);
  const mother = grid?.offered.find(({ supposition }) => supposition.kind === "withdraws");
  const nextYear = `${new Date().getFullYear() + 1}-12-01`;
  const last = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const choice = {
    category: "ondersteuning" as const,
    scope: { kind: "casus" as const },
    ...{ secret: true, withheldFrom: [], concerns: [], schoolClbRelevant: false },
  };
  console.log(`${grid?.rows.length} parts, ${grid?.columns.length} people`);
  const found = await rounds(
    {
      "select 1": () => asPerson(coordinator, (tx) => tx.execute(sql`select 1`)),
      "the grid of today": () => readWhoSees(coordinator, casusId),
      "the grid of a day ahead": () => readWhoSees(coordinator, casusId, { day: nextYear }),
      "the grid of yesterday": () => readWhoSees(coordinator, casusId, { day: last }),
      "what if somebody stops": () => readWhoSees(coordinator, casusId, { suppose: mother?.key }),
      "the preview of a note": () => announceReaders(coordinator, casusId, [choice]),
    },
    { warmUp: 10, count: 61 },
  );
  for (const name of Object.keys(found) as (keyof typeof found)[])
    console.log(
      `${name.padEnd(28)} ${median(found[name]).toFixed(2).padStart(8)} ms  ${ratio(found[name], found["select 1"]).toFixed(1).padStart(6)} × select 1`,
    );
}

await withBigCasus(PARTS, measure);
