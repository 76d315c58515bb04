/** What of a consent goes to another system, to whom: through the real database with row-level security. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { giveAnswer } from "@/lib/consent/answer";
import type { Draft } from "@/lib/consent/answer-schema";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { endRequest } from "@/lib/consent/manage";
import { recordAnswer } from "@/lib/consent/record";
import { closePool } from "@/lib/db/client";
import { filledIn, NO, proven, YES } from "@/tests/db/answering";
import { asked, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { leftOut } from "./consent";
import { toFhir } from "./fhir";
import { readForAsker, readForSigner } from "./read";
import { toRecord } from "./record";

let world: ConsentWorld;

beforeAll(async () => {
  world = await consentWorld();
  return closePool;
});

async function answer(key: string, consentId: string, draft: Draft): Promise<void> {
  const given = await filledIn(world.hat(key), consentId, draft);
  const signature = { typed: `Handtekening van ${key}`, place: `Plaats van ${key}` };
  valueOf(await giveAnswer(proven(world.hat(key)), { ...given, ...signature }));
}

const forAsker = (consentId: string, key = "mia") => readForAsker(world.hat(key), world.casusId, consentId);

async function forSigner(key: string, consentId: string) {
  const found = await readForSigner(world.hat(key), consentId);
  if (found === null) throw new Error(`${key} gets nothing.`);
  return found;
}

/** Both files, as they are sent. */
const asSent = (found: Parameters<typeof toFhir>[0] | null) =>
  found === null ? "" : JSON.stringify([toFhir(found), toRecord(found)]);

describe("the file of a signer", () => {
  test("holds the own answer with the own remark, and nothing of anybody else", async () => {
    const { consent: id } = await asked(world, "Wat staat er in mijn bestand?");
    await answer("noor", id, { ...YES, remark: "kanarie-noor" });
    await answer("sanne", id, { ...YES, remark: "kanarie-sanne" });
    await answer("karim", id, { ...NO, remark: "kanarie-karim", remarkForAsker: true });
    const people = {
      noor: ["Noor van Dalen", "noor@leerling.example", "kanarie-noor", "Plaats van noor"],
      sanne: ["Sanne de Wit", "sanne@thuis.example", "kanarie-sanne", "Plaats van sanne"],
      karim: ["Karim van Dalen", "karim@thuis.example", "kanarie-karim", "Plaats van karim"],
    } as const;
    for (const key of ["noor", "sanne", "karim"] as const) {
      const text = asSent(await forSigner(key, id));
      expect(text).toContain(people[key][2]);
      expect(text).toContain(people.noor[0]);
      const others = Object.entries(people).filter(([other]) => other !== key);
      for (const secret of others.flatMap(([other, [name, ...rest]]) =>
        other === "noor" ? rest : [name, ...rest],
      ))
        expect(text, `${secret} to ${key}`).not.toContain(secret);
      for (const hidden of [people[key][1], people[key][3], "Handtekening"])
        expect(text).not.toContain(hidden);
    }
  });

  test("tells no more of how it stands than the words of VIS-5: never that another said no", async () => {
    const { consent: id } = await asked(world, "Hoe staat het?");
    await answer("sanne", id, YES);
    const before = await forSigner("sanne", id);
    await answer("karim", id, NO);
    const after = await forSigner("sanne", id);
    expect(before.status).toBe("wacht");
    expect({ ...after, madeAt: before.madeAt }).toEqual(before);
  });

  test("says when it holds, what was left out, and when it does not hold any more", async () => {
    const { consent: id } = await asked(world, "Geldt het?");
    await answer("noor", id, {
      ...YES,
      choice: "except",
      leftOut: { categories: ["gezin"], recipients: [] },
    });
    await answer("sanne", id, YES);
    const held = await forSigner("noor", id);
    expect(held.status).toBe("geldt");
    expect(leftOut(held)).toEqual([{ signer: "signer-1", categories: ["gezin"], recipients: [] }]);
    // What another left out is not told.
    expect(leftOut(await forSigner("sanne", id))).toEqual([
      { signer: "signer-1", categories: [], recipients: [] },
    ]);
    valueOf(await withdraw(proven(world.hat("noor")), { consent: id, key: randomUUID() }));
    const stopped = await forSigner("noor", id);
    expect(stopped.status).toBe("geldt_niet_meer");
    expect(leftOut(stopped)).toEqual([]);
  });

  test("is not there for whoever did not answer, nor for who was not asked", async () => {
    const { consent: id } = await asked(world, "Wie krijgt een bestand?");
    await answer("sanne", id, YES);
    for (const key of ["noor", "karim", "mia", "bram", "stranger"])
      expect(await readForSigner(world.hat(key), id), key).toBeNull();
    expect(await readForSigner(world.hat("sanne"), randomUUID())).toBeNull();
  });
});

describe("the file of the asker", () => {
  test("holds who answered what, and no word that was typed beside it", async () => {
    const { consent: id } = await asked(world, "Wie zei wat?");
    await answer("noor", id, { ...YES, remark: "kanarie-noor" });
    await answer("sanne", id, {
      ...YES,
      choice: "except",
      leftOut: { categories: [], recipients: [world.organisation("care")] },
    });
    await answer("karim", id, { ...NO, remark: "kanarie-karim", remarkForAsker: true });
    const found = await forAsker(id);
    expect(found?.status).toBe("geweigerd");
    expect(
      found?.signers.map((signer) => [
        signer.kind === "child" ? found.child.name : signer.name,
        signer.answers.map(({ answer: said, counts }) => [said, counts]),
      ]),
    ).toEqual([
      ["Noor van Dalen", [["given", true]]],
      ["Sanne de Wit", [["given", true]]],
      ["Karim van Dalen", [["refused", true]]],
    ]);
    const care = found?.recipients.find(({ name }) => name === "GGD Veen")?.id;
    expect(found && leftOut(found)).toContainEqual({
      ...{ signer: "signer-2", categories: [], recipients: [care] },
    });
    const text = asSent(found);
    for (const hidden of ["kanarie-", "@thuis.example", "@leerling.example", "Handtekening", "Plaats van"])
      expect(text, hidden).not.toContain(hidden);
  });

  test("counts of each the last answer alone, on paper too", async () => {
    const draft = await asked(world, "Welk antwoord telt?");
    await answer("sanne", draft.consent, YES);
    valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, "karim")));
    await answer("sanne", draft.consent, NO);
    const found = await forAsker(draft.consent);
    const said = (name: string) =>
      found?.signers
        .filter((signer) => signer.kind === "guardian" && signer.name === name)
        .flatMap(({ answers }) => answers.map(({ answer: what, counts }) => [what, counts]));
    expect(said("Sanne de Wit")).toEqual([
      ["given", false],
      ["refused", true],
    ]);
    expect(said("Karim van Dalen")).toEqual([["given", true]]);
  });

  test("is for who asks and who coordinates, of what was sent; for all others it is not there", async () => {
    const draft = await drafted(world, "Een concept");
    expect(await forAsker(draft.consent)).toBeNull();
    const { consent: id } = await asked(world, "Voor wie?");
    expect((await forAsker(id))?.status).toBe("onvolledig");
    for (const key of ["ward", "bram", "ilse", "noor", "sanne", "karim", "stranger"])
      expect(await forAsker(id, key), key).toBeNull();
    expect(await forAsker(randomUUID())).toBeNull();
    valueOf(await endRequest(world.hat("mia"), { casus: world.casusId, consent: id }));
    expect((await forAsker(id))?.status).toBe("beeindigd");
  });
});
