/** A form to set: the question about Noor, as its composer makes it for whoever is asked. */
import type { Locale } from "@/lib/i18n/locale";
import { composeForm, type FormRequest } from "@/lib/consent/form-compose";
import { CHECKS, type ConsentForm } from "@/lib/consent/form";
import { textDigest } from "@/lib/consent/form-text";
import type { Someone } from "@/lib/person/people";
import type { Proof } from "@/lib/consent/proof";
import { asConsent, type Request } from "@/lib/consent/request";
import { ageAt } from "@/lib/policy/calendar";
import { parseFacts } from "@/lib/policy/facts";
import { statusOf } from "@/lib/policy/status";
import type { Exception, Framework } from "@/lib/policy/vocabulary";

export const AT = Date.parse("2026-11-22T13:05:07.123Z");

export type Story = {
  framework?: Framework;
  birthDate?: string;
  question?: string;
  purpose?: string;
  example?: string;
  exceptions?: Exception[];
  guardianNames?: readonly [string, string];
};

const family = (names: readonly [string, string]): Someone[] => [
  { id: "noor", name: "Noor van Dalen", kind: "child", role: null, organisation: null },
  { id: "sanne", name: names[0], kind: "guardian", role: "moeder", organisation: null },
  { id: "karim", name: names[1], kind: "guardian", role: "vader", organisation: null },
];

/**
 * @param signerId whose form it is; null for the blank one
 */
export function formOf(story: Story, signerId: string | null = null, language: Locale = "nl"): ConsentForm {
  const { framework = "nl", birthDate = "2013-05-14" } = story;
  const request = requestOf(story, framework);
  const parsed = parseFacts({
    framework,
    child: { id: "noor", birthDate },
    guardians: ["sanne", "karim"].map((id) => ({
      id,
      kind: "ouder",
      authority: [{ from: "2013-05-14T00:00:00Z" }],
    })),
    organisations: [
      { id: "school", sector: "school" },
      { id: "ggd", sector: "gezondheidszorg" },
      { id: "verband", sector: framework === "vl" ? "clb" : "samenwerkingsverband" },
    ],
    participants: [],
    notes: [],
  });
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const { facts } = parsed;
  const given: FormRequest = {
    request,
    child: { id: "noor", name: "Noor van Dalen", birthDate, schoolClass: "2b" },
    asker: {
      name: "Marije Postma",
      jobTitle: "zorgcoördinator",
      organisation: "De Zilverberk",
      sector: "school",
      telephone: "085 – 010 20 30",
      duty: "ambtsgeheim",
    },
    people: new Map(
      family(story.guardianNames ?? ["Sanne de Wit", "Karim van Dalen"]).map((each) => [each.id, each]),
    ),
  };
  const { signers } = statusOf(facts, asConsent(request), AT);
  const form = composeForm(given, { at: AT, age: ageAt(facts, AT), signers }, signerId, language);
  if (form === null) throw new Error(`${signerId} has no say in this.`);
  return form;
}

function requestOf(story: Story, framework: Framework): Request {
  return {
    id: "019ab000-0000-7000-8000-000000000001",
    casusId: "019ab000-0000-7000-8000-000000000002",
    framework,
    sentAt: new Date(AT),
    endedAt: null,
    validFrom: new Date("2026-11-21T23:00:00Z"),
    validUntil: new Date("2027-07-31T22:00:00Z"),
    draftedBy: "marije",
    draftedAt: new Date(AT),
    meaning: ["geheimhouding", "avg"],
    bothGuardiansBecause: story.exceptions ?? [],
    question: story.question ?? "Mogen wij de jeugdarts vertellen wat er met Noor speelt?",
    purpose:
      story.purpose ??
      "Noor komt vaak te laat of niet op school. Zij wil zelf weten waarom opstaan niet lukt. Wij willen daar met de jeugdarts en het samenwerkingsverband over praten.",
    how: "In een gesprek en schriftelijk",
    whatFollowsYes: "Dan denken zij mee over wat Noor helpt.",
    whatFollowsNo: "De hulp van school gaat gewoon door. De jeugdarts kan dan niet meedenken.",
    disclosers: [{ id: "school", name: "De Zilverberk", sector: "school" }],
    recipients: [
      { entry: "ggd", name: "GGD Rivierland", sector: "gezondheidszorg", readBy: "jeugdarts" },
      {
        entry: "verband",
        name: "Samenwerkingsverband De Waarden",
        sector: "samenwerkingsverband",
        readBy: "onderwijsconsulent",
      },
    ],
    categories: [
      {
        category: "verzuim",
        example: story.example ?? "hoe vaak Noor er sinds september niet was, niet waarom",
      },
      { category: "ondersteuning", example: "wat school al deed, zoals later beginnen op dinsdag" },
      { category: "gezin", example: "wat thuis is verteld over slapen" },
    ],
  };
}

/** An answer of Sanne's as her own copy knows it: yes, not about home and not with the GGD. */
export function proofOf(changes: Partial<Proof> = {}): Proof {
  const shown = formOf({}, "sanne");
  return {
    id: "019ab000-0000-7000-8000-00000000000a",
    by: "sanne",
    at: new Date(AT),
    answer: "given",
    form: "online",
    except: { categories: ["gezin"], recipients: ["ggd"] },
    checks: [...CHECKS],
    alsoForOther: true,
    otherAgrees: "yes",
    saysAuthority: true,
    signature: { kind: "typed", text: "Sanne de Wit", place: "Rivierdam" },
    remark: { text: "Bel mij liever na vijf uur.", forAsker: true },
    recognised: { means: "code", address: { by: "Marije Postma", at: new Date("2026-11-02T09:30:00Z") } },
    table: null,
    recorded: null,
    hasScan: false,
    text: { language: "nl", version: shown.version, sha256: textDigest(shown), again: true },
    shown,
    ...changes,
  };
}
