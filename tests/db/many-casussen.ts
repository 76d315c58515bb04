/** Many casussen of one coordinator, in every state that a work list tells apart. Everybody is invented. */
import { turning, untilSummer } from "@/lib/demo/world/days";
import type { CasusStory, ConsentStory, GuardianStory } from "@/lib/demo/world/story";

/** What the covenant calls those who take part: people and organisations. */
export type Cast = {
  coordinator: string;
  school: string;
  helper: string;
  help: string;
  carer: string;
  care: string;
};

const FIRST = ["Ada", "Bo", "Casper", "Dina", "Evi", "Fabian", "Guus", "Hafsa", "Imre", "Jula", "Kas", "Liv"];
const LAST = ["van Loon", "Bouali", "Terpstra", "Yilmaz", "de Graaf", "Smeets", "Okafor"];

/** What happens to the consent of a casus; the states follow each other. */
export const STATES = [
  "silent",
  "half",
  "refused",
  "withdrawn",
  "ends-soon",
  "ends-later",
  "over",
  "twelve",
  "look",
  "quiet",
] as const;
export type State = (typeof STATES)[number];

export const stateOf = (index: number): State => STATES[index % STATES.length] ?? "quiet";

/** @param count how many, in order of their states */
export function manyCasussen(count: number, cast: Cast, today: Date): CasusStory[] {
  return Array.from({ length: count }, (_, index) => casusOf(index, cast, today));
}

function casusOf(index: number, cast: Cast, today: Date): CasusStory {
  const state = stateOf(index);
  const first = FIRST[index % FIRST.length] ?? "Ada";
  const last = LAST[index % LAST.length] ?? "Smit";
  const key = (who: string) => `${who}-${index}`;
  const parent = (who: string, name: string, relation: string): GuardianStory => ({
    key: key(who),
    name: `${name} ${last}`,
    relation,
    kind: "ouder",
    email: `${key(who)}@thuis.example`,
    authority: [
      {
        from: -4000,
        means: "gezagsregister",
        ...(state === "look" && who === "ma"
          ? { review: { on: (index % 3) * 9 - 4, because: "scheiding" as const } }
          : {}),
      },
    ],
  });
  const age =
    state === "twelve" ? turning(12, 6 + index, today) : turning(13 + (index % 3), -40 - index, today);
  return {
    madeBy: cast.coordinator,
    made: -300 + index,
    pupil: {
      key: key("kind"),
      name: `${first} ${last}`,
      birthDate: age,
      schoolClass: state === "twelve" ? "groep 8" : `${1 + (index % 4)}${"abc".charAt(index % 3)}`,
      email: `${key("kind")}@leerling.example`,
    },
    guardians: [
      parent("ma", FIRST[(index + 5) % 12] ?? "Evi", "moeder"),
      parent("pa", FIRST[(index + 8) % 12] ?? "Bo", "vader"),
    ],
    participants: [
      {
        staff: cast.coordinator,
        duty: "ambtsgeheim",
        role: "zorgcoördinator",
        from: -300 + index,
        coordinator: true,
      },
      { staff: cast.helper, duty: "beroepsgeheim", role: "begeleider", from: -290 + index },
      { staff: cast.carer, duty: "beroepsgeheim", role: "jeugdarts", from: -290 + index },
    ],
    consents: consentsOf(index, state, first, cast, today),
    notes: [],
  };
}

function consentsOf(index: number, state: State, pupil: string, cast: Cast, today: Date): ConsentStory[] {
  const summer = untilSummer(today);
  const [ma, pa, kind] = [`ma-${index}`, `pa-${index}`, `kind-${index}`];
  const asked = state === "twelve" ? [ma, pa] : [ma, pa, kind];
  const yes = (by: string, on: number) => ({ by, on, answer: "given" as const });
  const everybody = asked.map((by, place) => yes(by, -60 - index + place));
  const toHelp = {
    ...question(cast, `Mogen school en jeugdteam samen praten over wat ${pupil} helpt?`),
    recipients: [{ key: cast.help, readBy: "de begeleider" }],
    asked,
  };
  const given = { ...toHelp, sent: -62 - index, from: -61 - index, until: summer, responses: everybody };
  const extra: ConsentStory = {
    ...given,
    ...question(cast, `Mag de jeugdarts weten hoe vaak ${pupil} er niet was?`),
    recipients: [{ key: cast.care, readBy: "de jeugdarts" }],
    categories: [{ category: "verzuim", example: "hoe vaak, niet waarom" }],
  };
  const second = index % 3 === 0 && state !== "twelve" ? [extra] : [];
  const recently = { ...toHelp, sent: -4 - (index % 17), from: -3 - (index % 17), until: summer };
  switch (state) {
    case "silent":
      return [{ ...recently, responses: [] }, ...second];
    case "half":
      return [
        { ...recently, ...(index % 4 === 1 ? { talk: kind } : {}), responses: [yes(ma, -2 - (index % 17))] },
        ...second,
      ];
    case "refused":
      return [{ ...recently, responses: [{ by: pa, on: -1 - (index % 3), answer: "refused" }] }, ...second];
    case "withdrawn":
      return [{ ...given, responses: [...everybody, { by: kind, on: -3, answer: "withdrawn" }] }, ...second];
    case "ends-soon":
      return [{ ...given, until: 6 + (index % 20) }, ...second];
    case "ends-later":
      return [{ ...given, until: 36 + (index % 18) }, ...second];
    case "over":
      return [{ ...given, until: -3 - (index % 20) }, ...second];
    case "twelve":
    case "look":
    case "quiet":
      return [given, ...second];
  }
}

const question = (cast: Cast, words: string) => ({
  draftedBy: cast.coordinator,
  question: words,
  purpose: "Zo hoeft niemand het verhaal twee keer te doen.",
  way: "gesprek" as const,
  yes: "School en de ander stemmen hun hulp op elkaar af.",
  no: "De hulp gaat gewoon door.",
  meaning: ["geheimhouding" as const],
  disclosers: [cast.school],
  categories: [{ category: "ondersteuning" as const, example: "wat school doet" }],
});
