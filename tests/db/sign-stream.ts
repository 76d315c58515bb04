/**
 * Signers of a process of their own, so that a test can kill it, or the database beneath it. Reads from its input who answers
 * what, in order; each signer gives the next answer when the last one was acknowledged. A line says what begins, and what was
 * acknowledged: `begin <key>`, `done <key> <response>`.
 */
import { text } from "node:stream/consumers";
import { giveAnswer } from "@/lib/consent/answer";
import type { GivenAnswer } from "@/lib/consent/answer-store";
import type { Hat } from "@/lib/db/doors";
import { proven } from "./answering";

export type Stream = { hat: Hat; answers: GivenAnswer[] };

const say = (line: string) =>
  new Promise<void>((resolve) => process.stdout.write(`${line}\n`, () => resolve()));

async function sign({ hat, answers }: Stream): Promise<void> {
  for (const answer of answers) {
    await say(`begin ${answer.key}`);
    const result = await giveAnswer(proven(hat), answer);
    await say(result.ok ? `done ${answer.key} ${result.value.responseId}` : `refused ${result.refusal.code}`);
  }
}

// When the server dies the driver may throw outside any promise (postgres 3.4.9, connection.js, nextWrite); then this ends too.
process.on("uncaughtException", () => process.exit(1));

const streams = JSON.parse(await text(process.stdin)) as Stream[];
await Promise.allSettled(streams.map(sign));
process.exit(0);
