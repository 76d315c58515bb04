/** Where the text of a document stands: nothing over anything else, nothing in the foot, nothing left alone. */
import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";
import { renderPdf } from "@/lib/pdf/render";
import { type Hard, hardForm, hardProofs, hardRecord, type Texts } from "@/tests/pdf/hard";
import { inkOf, overprinted, type Run, runsOf } from "@/tests/pdf/lines";
import { AT } from "@/tests/pdf/story";
import { AskerEditionPdf } from "./asker-edition";
import { BlankFormPdf } from "./blank-form";
import { MARGIN, TYPE } from "./measures";
import { SignerCopyPdf } from "./signer-copy";
import { StopPdf } from "./stop";

// Setting a file takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const madeAt = new Date(AT + 3_600_000);
const checkAt = "toestemming.samenwerkende-scholen-rivierland.example/controleren";
const A4 = { width: 595.28, height: 841.89 };

const EDITIONS: Record<string, (hard: Hard) => ReactElement<DocumentProps>> = {
  "the blank form": (hard) => <BlankFormPdf form={hardForm(hard)} pupils={null} madeAt={madeAt} />,
  "the asker's edition": (hard) => <AskerEditionPdf {...hardRecord(hard)} checkAt={checkAt} />,
  "a signer's copy": (hard) => (
    <SignerCopyPdf
      {...{ consentId: "019ab000-0000-7000-8000-000000000001", framework: "nl", you: "u", madeAt, checkAt }}
      form={hardForm(hard, "sanne")}
      proofs={hardProofs(hard, 0, hard.signers)}
    />
  ),
  "a stop": (hard) => (
    <StopPdf
      {...{ consentId: "019ab000-0000-7000-8000-000000000001", framework: "nl", madeAt, checkAt }}
      {...{ form: hardForm(hard, "sanne"), name: hardForm(hard).blocks[0]?.name ?? "" }}
      reader={hard.signers % 2 === 0 ? "u" : "asker"}
      proofs={hardProofs(hard, 0, 2)}
    />
  ),
};

const CASES = Object.keys(EDITIONS).flatMap((edition) =>
  [1, 2, 3, 4, 5, 6].flatMap((signers) =>
    (["short", "long", "unbroken"] as const).map((texts): [string, number, Texts] => [
      edition,
      signers,
      texts,
    ]),
  ),
);

const FOOT = /^Vraag \S+ \S+ \S+ (Brief|Antwoordblad|Antwoorden|Gestopt|Bewijs), pagina \d+ van \d+$/;

const isInFoot = (run: Run) => inkOf(run).low < MARGIN.bottom - 1;

/** What stands in the foot of each page, as one line. */
const feetOf = (runs: readonly Run[]) =>
  [...Map.groupBy(runs, ({ page }) => page).values()].map((onPage) =>
    onPage
      .filter(isInFoot)
      .map(({ text }) => text.trim())
      .join(" "),
  );

const outside = ({ x, width, ...run }: Run) =>
  x < MARGIN.left - 1 ||
  x + width > A4.width - MARGIN.right + 1 ||
  inkOf({ x, width, ...run }).high > A4.height - MARGIN.top + 1;

/** Headings under which nothing follows on their page. */
const alone = (runs: readonly Run[]) =>
  runs
    .filter(({ size }) => size >= TYPE.heading.fontSize)
    .filter(
      (heading) =>
        !runs.some(
          (run) =>
            run.page === heading.page &&
            run.size < TYPE.heading.fontSize &&
            run.y < heading.y &&
            run.x < heading.x + 20 &&
            !isInFoot(run),
        ),
    );

/** Pages on which an answer is asked without a place to sign it. */
const unsigned = (runs: readonly Run[]) =>
  runs
    .filter(({ text }) => /^Wat is (uw|jouw) antwoord/.test(text))
    .filter(({ page }) => !runs.some((run) => run.page === page && run.text === "Handtekening"));

function expectLegible(runs: readonly Run[]): void {
  expect(overprinted(runs)).toEqual([]);
  expect(feetOf(runs).filter((foot) => !FOOT.test(foot))).toEqual([]);
  expect(runs.filter(outside)).toEqual([]);
  expect(alone(runs)).toEqual([]);
  expect(unsigned(runs)).toEqual([]);
}

describe.each(CASES)("%s of %d with %s texts", (edition, signers, texts) => {
  test("is legible from the first line to the last", async () => {
    const document = EDITIONS[edition]?.({ signers, texts });
    if (document === undefined) throw new Error(edition);
    const runs = await runsOf(await renderPdf(document));
    expectLegible(runs);
  });
});

describe("wherever the end of a page falls", () => {
  test.each([2, 5, 8, 11, 14, 17, 20, 23])("after a purpose of %d paragraphs", async (paragraphs) => {
    const form = hardForm({ signers: 1, texts: "short", paragraphs });
    expectLegible(await runsOf(await renderPdf(<BlankFormPdf form={form} pupils={null} madeAt={madeAt} />)));
  });
});
