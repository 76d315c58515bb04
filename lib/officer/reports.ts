/** For a data protection officer: which readings rested on an authority that turned out not to be so (VIS-10, ACT-10). */
import { asc, desc, eq, inArray } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { asPerson, type Hat } from "@/lib/db/doors";
import { restedRead, restedReport } from "@/lib/db/schema/correction";
import { readActor } from "@/lib/grants/situation";
import { type Professional, readProfessionals } from "@/lib/person/names";
import type { Category, Framework, ScopeKind } from "@/lib/policy/vocabulary";
import { frameworkIn } from "./framework";

export type ReportHead = {
  id: string;
  /** A casus has no name for an officer; its number tells one from another. */
  casusId: string;
  held: boolean;
  from: Date;
  until: Date;
  reads: number;
};

export type RestedReading = {
  id: string;
  at: Date;
  /** Null for somebody of the family, whom an officer does not know by name. */
  reader: Professional | null;
  /** The reader is the one whose authority it was. */
  byThemselves: boolean;
  rule: string;
  author: Professional | null;
  kind: (typeof restedRead.$inferSelect)["noteKind"];
  writtenAt: Date;
  category: Category;
  scope: ScopeKind;
};

export type Report = ReportHead & { readings: readonly RestedReading[] };

export type Reports = { framework: Framework; now: Date };

/** @returns null for who is no officer */
export function listReports(
  hat: Hat,
  now: Date = new Date(),
): Promise<(Reports & { reports: readonly ReportHead[] }) | null> {
  return asPerson(hat, async (tx) => {
    if (!(await readActor(tx, hat)).officer) return null;
    const rows = await tx.select().from(restedReport).orderBy(desc(restedReport.believedUntil));
    const counts = new Map<string, number>();
    if (rows.length > 0) {
      const reads = await tx
        .select({ reportId: restedRead.reportId })
        .from(restedRead)
        .where(
          inArray(
            restedRead.reportId,
            rows.map(({ id }) => id),
          ),
        );
      for (const { reportId } of reads) counts.set(reportId, (counts.get(reportId) ?? 0) + 1);
    }
    return {
      framework: await frameworkIn(tx),
      now,
      reports: rows.map((row) => headOf(row, counts.get(row.id) ?? 0)),
    };
  });
}

/** One report; that it was opened is recorded first, in the casus's chain of reads. */
export function readReport(
  hat: Hat,
  reportId: string,
  now: Date = new Date(),
): Promise<(Reports & { report: Report }) | null> {
  return asPerson(hat, async (tx) => {
    if (!(await readActor(tx, hat)).officer) return null;
    const [row] = await tx.select().from(restedReport).where(eq(restedReport.id, reportId));
    if (!row) return null;
    await append(tx, "reads", {
      action: "report.read",
      scopeId: row.casusId,
      objects: [reportId],
      rule: "VIS-10",
    });
    const reads = await tx
      .select()
      .from(restedRead)
      .where(eq(restedRead.reportId, reportId))
      .orderBy(asc(restedRead.at), asc(restedRead.id));
    const people = await readProfessionals(tx, hat.collaborationId, [
      ...new Set(reads.flatMap(({ readerId, authorId }) => [readerId, authorId])),
    ]);
    return {
      framework: await frameworkIn(tx),
      now,
      report: {
        ...headOf(row, reads.length),
        readings: reads.map((read) => ({
          id: read.id,
          at: read.at,
          reader: people.get(read.readerId) ?? null,
          byThemselves: read.rule === "ACC-7" && read.ground !== "toestemming",
          rule: read.rule,
          author: people.get(read.authorId) ?? null,
          kind: read.noteKind,
          writtenAt: read.writtenAt,
          category: read.category,
          scope: read.scope,
        })),
      },
    };
  });
}

function headOf(row: typeof restedReport.$inferSelect, reads: number): ReportHead {
  const { id, casusId, held, believedFrom, believedUntil } = row;
  return { id, casusId, held, from: believedFrom, until: believedUntil, reads };
}
