/** A casus with a word of its own in every field that somebody may not read, and who may come to know that word. */
import { randomInt, randomUUID } from "node:crypto";
import postgres from "postgres";
import { noteAgreement } from "@/lib/ambtskring/agreement";
import { makeKring } from "@/lib/ambtskring/make";
import { dateOf } from "@/lib/calendar/date";
import { addCasusContact } from "@/lib/casus/casus-contacts";
import { correctAddress } from "@/lib/casus/contact";
import { CONTACT_RELATIONS } from "@/lib/casus/contact-relations";
import { assessCompetence } from "@/lib/casus/competence";
import { correctAuthority } from "@/lib/casus/corrections";
import { addGuardianLater, recordAuthority } from "@/lib/casus/guardians";
import { restrictGuardian } from "@/lib/casus/restrictions";
import { readCasus } from "@/lib/casus/view";
import { giveAnswer } from "@/lib/consent/answer";
import { keepStep } from "@/lib/consent/answer-draft";
import { type Draft, emptyDraft } from "@/lib/consent/answer-schema";
import { readSigning } from "@/lib/consent/answer-view";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { saveInformation } from "@/lib/consent/draft";
import { CHECKS } from "@/lib/consent/form";
import { recordAnswer } from "@/lib/consent/record";
import { replaceRequest } from "@/lib/consent/replace";
import { attachScan } from "@/lib/consent/scan";
import { send } from "@/lib/consent/send";
import { keepTemplate } from "@/lib/consent/template-keep";
import { newId } from "@/lib/db/uuid";
import type { Hat } from "@/lib/db/doors";
import { announceReaders } from "@/lib/note/announcement";
import { readNotes } from "@/lib/note/read";
import { writeNote } from "@/lib/note/write";
import { openRecord } from "@/lib/officer/record";
import { asked, drafted, paperAnswer, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";
import { addOfficer } from "./officer";
import type { Ids } from "./outputs";

/**
 * mia coordinates at school · ward is a mentor there, and the second who decides · bram tells and writes, ilse receives ·
 * sanne, karim: parents · gijs: believed to have authority, and closed out · noor: the pupil, thirteen · schoolOfficer,
 * helpOfficer: data protection officers, outside the casus · stranger: coordinates next door
 */
export const READERS = [
  ...(["mia", "ward", "bram", "ilse", "sanne", "karim", "gijs", "noor"] as const),
  ...(["schoolOfficer", "helpOfficer", "stranger"] as const),
] as const;
export type Reader = (typeof READERS)[number];

/** Something that was typed somewhere, and who may come to know it. */
export type Secret = { what: string; word: string; known: readonly Reader[] };

export type CanaryWorld = {
  secrets: readonly Secret[];
  hat(reader: Reader): Hat;
  ids: Ids;
  admin: postgres.Sql;
};

const ASKED = ["mia", "sanne", "karim", "noor"] as const;
/** Who tells and who receives knows the example of what is open (decision 9). */
const PARTIES = ["ward", "bram", "ilse"] as const;
const SCHOOL = ["mia", "ward", "schoolOfficer"] as const;

/** Letters that stand nowhere else. */
const word = () =>
  `kanarie${Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join("")}`;
const digits = () => String(randomInt(10_000_000, 50_000_000));

export async function canaryWorld(): Promise<CanaryWorld> {
  const world = await consentWorld();
  const admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  const secrets: Secret[] = [];
  const plant = (what: string, known: readonly Reader[], secret = word()) => {
    secrets.push({ what, word: secret, known });
    return secret;
  };
  const hats = new Map<Reader, Hat>();
  for (const organisation of ["school", "help"] as const)
    hats.set(`${organisation}Officer`, await addOfficer(world, admin, organisation));
  const hat = (reader: Reader) => hats.get(reader) ?? world.hat(reader);
  const planted = { world, admin, plant, hat, hats };
  await plantAddresses(planted);
  await plantAuthority(planted);
  const consents = await plantAnswers(planted);
  await plantNote(planted);
  await plantKring(planted);
  const { casusId: casus } = world;
  const people =
    await admin`select person_id as id from casus_person where casus_id = ${casus} and kind <> 'participant'`;
  const responses = await admin`select id, consent_id from consent_response where casus_id = ${casus}`;
  const answersTo = (consent: string) =>
    responses.filter((row) => row.consent_id === consent).map(({ id }) => String(id));
  const ids = {
    casus,
    consents: new Map(consents.map((consent) => [consent, answersTo(consent)])),
    people: people.map(({ id }) => String(id)),
    guardians: [hat("sanne").personId, hat("karim").personId],
  };
  return { secrets, hat, admin, ids };
}

type Planting = {
  world: ConsentWorld;
  admin: postgres.Sql;
  plant: (what: string, known: readonly Reader[], word?: string) => string;
  hat: (reader: Reader) => Hat;
  hats: Map<Reader, Hat>;
};

async function plantKring({ world, plant, hat }: Planting): Promise<void> {
  const { casusId } = world;
  const since = dateOf("nl", new Date());
  const about = plant("what a kring is about", ["mia", "ward", "noor"]);
  const made = { casusId, kind: "zorgcel" as const, situation: about, member: [hat("ward").personId], since };
  const { kringId } = valueOf(await makeKring(hat("mia"), { ...made, formKey: newId() }));
  const words = plant("what was agreed about a kring", ["ward", "noor"]);
  valueOf(await noteAgreement(hat("ward"), { casusId, formKey: newId(), kringId, words, agreedOn: since }));
}

async function plantAddresses({ world, plant, hat }: Planting): Promise<void> {
  const { casusId } = world;
  for (const who of ["sanne", "karim", "noor"] as const) {
    const known = ["mia", who] as const;
    valueOf(
      await correctAddress(hat("mia"), casusId, {
        personId: hat(who).personId,
        email: `${plant(`${who}'s e-mail address`, known)}@thuis.example`,
        mobile: `06${plant(`${who}'s mobile number`, known, digits())}`,
      }),
    );
  }
  for (const relation of CONTACT_RELATIONS) {
    const own = (what: string) => plant(`${relation}: ${what}`, ["mia"]);
    valueOf(
      await addCasusContact(hat("mia"), casusId, {
        ...{ formKey: newId(), relation, name: own("name"), email: `${own("e-mail")}@elders.example` },
        telephone: `06${plant(`${relation}: telephone`, ["mia"], digits())}`,
        remark: own("remark"),
      }),
    );
  }
}

/** How it was checked, what a court took, what turned out to be wrong, why reading is closed, what was judged of the pupil. */
async function plantAuthority({ world, admin, plant, hat, hats }: Planting): Promise<void> {
  const { casusId } = world;
  const mia = hat("mia");
  const of = (who: string) => (what: string) => plant(`${who}: ${what}`, ["mia"]);
  const checked = (own: (what: string) => string) => ({
    ...{ state: "has" as const, from: null, means: "anders" as const, checkedOn: null },
    ...{
      how: own("how it was checked"),
      document: own("on what document"),
      courtLimits: own("court limits"),
    },
  });
  for (const who of ["sanne", "karim"] as const) {
    const { personId: guardianId } = hat(who);
    valueOf(await recordAuthority(mia, casusId, { guardianId, authority: checked(of(who)) }));
  }
  const gijs = { name: "Gijs Mol", relation: "", kind: "ouder" as const };
  const email = `${plant("gijs: e-mail", ["mia", "gijs"])}@thuis.example`;
  const authority = checked(of("gijs"));
  valueOf(await addGuardianLater(mia, casusId, { formKey: newId(), ...gijs, email, authority }));
  const [row] =
    await admin`select person_id as id from guardian where casus_id = ${casusId} order by person_id desc limit 1`;
  const { collaborationId } = world;
  hats.set("gijs", { collaborationId, personId: String(row?.id), kind: "guardian" });
  // A reading that rests on what turns out to be wrong.
  await readNotes(hat("gijs"), casusId);
  const guardianId = hat("gijs").personId;
  const records = (await readCasus(mia, casusId))?.guardians.find(({ id }) => id === guardianId)?.records;
  const wrong = { guardianId, authorityId: records?.[0]?.id ?? "", from: null };
  const found = of("what turned out to be wrong");
  valueOf(
    await correctAuthority(mia, casusId, { ...wrong, why: found("why"), foundBy: found("who found out") }),
  );
  const reason = plant("why reading is closed", ["mia", "ward"]);
  const second = { secondId: hat("ward").personId, reviewOn: "2099-01-01" };
  valueOf(await restrictGuardian(mia, casusId, { guardianId, reason, ...second }));
  const judged = of("an assessment of capacity");
  valueOf(
    await assessCompetence(mia, casusId, {
      ...{ capable: true, from: "2026-01-01", last: null },
      ...{ assessedBy: judged("by whom"), reason: judged("why") },
    }),
  );
}

/** Requests that were answered, stopped, replaced and begun, one that is no more than a draft, and a template. */
async function plantAnswers({ world, plant, hat }: Planting): Promise<string[]> {
  const mia = hat("mia");
  const online = async (who: "sanne" | "karim", consent: string, said: Partial<Draft>) => {
    const view = await readSigning(hat(who), consent);
    if (view?.kind !== "asked") throw new Error(`${who} is asked.`);
    const draft: Draft = {
      ...emptyDraft,
      checks: [...CHECKS],
      authority: true,
      forOther: "me",
      otherAgrees: "unknown",
      ...said,
    };
    valueOf(
      await giveAnswer(
        { hat: hat(who), means: "code", provenAt: new Date() },
        {
          ...{ consent, key: randomUUID(), textSha256: view.digest, draft },
          ...{
            way: "typed",
            typed: plant(`${who}'s signature`, ["mia", who, "schoolOfficer"]),
            drawn: undefined,
            ticked: false,
          },
          place: plant(`where ${who} signed`, ["mia", who, "schoolOfficer"]),
        },
      ),
    );
  };
  const refused = await asked(world, `Mag het? ${plant("a question", [...ASKED, "schoolOfficer"])}`);
  await online("sanne", refused.consent, {
    choice: "yes",
    remark: plant("sanne's remark", ["sanne", "schoolOfficer"]),
  });
  await online("karim", refused.consent, {
    choice: "no",
    remark: plant("karim's reason", ["karim", "schoolOfficer"]),
  });
  const stopping = { consent: refused.consent, key: randomUUID() };
  valueOf(await withdraw({ hat: hat("sanne"), means: "code", provenAt: new Date() }, stopping));

  // The officer opens the record of this one, and of no other.
  const purpose = `Een ouder vraagt ernaar: ${plant("why a record was opened", ["schoolOfficer"])}`;
  valueOf(await openRecord(hat("schoolOfficer"), { consent: refused.consent, key: newId(), purpose }));

  const first = await asked(world, `Mag dit ook? ${plant("the question of a version", ASKED)}`);
  const told = plant("a reason for who asks", ["mia", "karim"]);
  await online("karim", first.consent, { choice: "no", remark: told, remarkForAsker: true });
  const how = plant("how sanne answered on paper", ["mia", "sanne"]);
  const onPaper = paperAnswer(world, first, "sanne", {
    how,
    remark: plant("a remark on paper", ["mia", "sanne"]),
    remarkForAsker: true,
  });
  const { responseId } = valueOf(await recordAnswer(mia, onPaper));
  const scan = Buffer.from(`%PDF-1.7\n${plant("a scan", ["mia", "sanne"])}\n%%EOF\n`);
  valueOf(await attachScan(mia, first.casus, responseId, scan));
  const next = valueOf(await replaceRequest(mia, { ...first, how: "correct" }));
  const second = { casus: first.casus, consent: next.consentId };
  const example = {
    ondersteuning: plant("what changed in a version", [...ASKED, ...PARTIES]),
    gezin: "hoe laat",
  };
  valueOf(await saveInformation(mia, { ...second, category: ["ondersteuning", "gezin"], example }));
  const people = ["sanne", "karim", "noor"] as const;
  const route = Object.fromEntries(
    people.map((who) => [hat(who).personId, who === "karim" ? ("sms" as const) : ("email" as const)]),
  );
  valueOf(await send(mia, { ...second, route }));
  const begun: Draft = { ...emptyDraft, remark: plant("what karim has begun to write", ["karim"]) };
  for (const who of ["noor", "sanne"]) valueOf(await recordAnswer(mia, paperAnswer(world, second, who)));
  valueOf(await keepStep(hat("karim"), second.consent, () => ({ draft: begun, faults: {} })));

  const draft = await drafted(world, `Later? ${plant("a draft", ["mia"])}`);
  const house = (what: string) => plant(`a template: ${what}`, SCHOOL);
  valueOf(
    await keepTemplate(mia, {
      ...refused,
      ...{ name: house("name"), question: house("question"), purpose: house("purpose"), meaning: ["hulp"] },
      ...{ example: { gezin: house("example") }, whatFollowsYes: house("yes"), whatFollowsNo: house("no") },
    }),
  );
  return [refused, first, second, draft].map(({ consent }) => consent);
}

async function plantNote({ world, plant, hat }: Planting): Promise<void> {
  const choice = {
    ...{ category: "gezin" as const, scope: { kind: "persoonlijk" as const }, secret: true },
    ...{ withheldFrom: [], concerns: [], schoolClbRelevant: false },
  };
  const { casusId } = world;
  const announcement = await announceReaders(hat("bram"), casusId, [choice]);
  const pieces = [{ nature: "feit" as const, text: plant("a note for oneself", ["bram"]) }];
  valueOf(
    await writeNote(hat("bram"), {
      ...{ casusId, key: newId(), kind: "gesprek", announced: announcement?.announced },
      section: [{ choice, heading: null, pieces }],
    }),
  );
}
