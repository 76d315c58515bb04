/**
 * How the demo's world is written down: a covenant with its people, and casussen as stories. Everybody is invented.
 * People are named by a short key; moments are days from today, so that the stories never grow old.
 */
import type { Way } from "@/lib/consent/vocabulary";
import type { z } from "zod";
import type { CheckMeans, ReviewReason } from "@/lib/casus/authority-check";
import type {
  Answer,
  AnswerForm,
  Category,
  Duty,
  Exception,
  Framework,
  GuardianKind,
  KringKind,
  Sector,
} from "@/lib/policy/vocabulary";

/** Days from today, a fraction for the hour of the working day: -30.5 is its middle, thirty-one days back. */
export type Day = number;
/** `YYYY-MM-DD`. */
export type BirthDate = z.infer<z.ZodISODate>;

export type StaffStory = {
  key: string;
  name: string;
  team?: string;
  jobTitle: string;
  /** Who signs in with the same address wears both hats; without it everybody has an address of their own. */
  login?: string;
  telephone?: string;
  mayMakeCasus?: boolean;
  officer?: boolean;
  directie?: boolean;
};

export type OrganisationStory = {
  key: string;
  name: string;
  sector: Sector;
  telephone: string;
  listed?: false;
  staff: StaffStory[];
};

export type GuardianStory = {
  key: string;
  name: string;
  relation: string;
  kind: GuardianKind;
  email: string;
  /** Days from–until; no entry: a parent without authority. */
  authority: {
    from: Day;
    determined?: boolean;
    means?: CheckMeans;
    checkedHow?: string;
    document?: string;
    review?: { on: Day; because: ReviewReason };
  }[];
};

export type ParticipantStory = {
  staff: string;
  duty: Duty;
  role: string;
  from: Day;
  coordinator?: boolean;
  unconfirmed?: boolean;
  /** A confidant: how the pupil knows this person. */
  chosenAs?: string;
};

export type ResponseStory = {
  by: string;
  on: Day;
  answer: Answer;
  form?: AnswerForm;
  onlyForMyself?: boolean;
  except?: { recipients?: string[]; categories?: Category[] };
  remark?: { text: string; forAsker: boolean };
  recordedBy?: string;
  recordedHow?: string;
};

export type ConsentStory = {
  draftedBy: string;
  sent: Day;
  from: Day;
  until: Day;
  question: string;
  purpose: string;
  way: Way;
  yes: string;
  no: string;
  meaning: ("geheimhouding" | "avg" | "hulp")[];
  disclosers: string[];
  /** An organisation, or one person, and the function that will read it. */
  recipients: { key: string; readBy: string }[];
  categories: { category: Category; example: string }[];
  bothBecause?: Exception[];
  asked: string[];
  /** Asked, and a message was sent, but nothing came back yet. */
  begun?: string[];
  talk?: string;
  responses: ResponseStory[];
};

export type PartStory = {
  text: string;
  heading?: string;
  category: Category;
  scope: "persoonlijk" | "team" | "casus" | { kring: string };
  nature?: "feit" | "mening" | "vermoeden";
  open?: true;
  withheld?: string[];
  concerns?: string[];
  clbRelevant?: true;
};

export type NoteStory = {
  author: string;
  on: Day;
  kind: "gesprek" | "observatie" | "telefoon" | "verslag" | "eigen_woorden" | "overig";
  parts: PartStory[];
};

export type CasusStory = {
  madeBy: string;
  made: Day;
  pupil: { key: string; name: string; birthDate: BirthDate; schoolClass: string; email?: string };
  competence?: { capable: boolean; from: Day; assessedBy: string; reason: string; recordedBy: string }[];
  guardians: GuardianStory[];
  participants: ParticipantStory[];
  kringen?: {
    key: string;
    kind: KringKind;
    organisation: string;
    madeBy: string;
    made: Day;
    situation: string;
    members: { staff: string; from: Day; until?: Day; addedBy?: string }[];
    /** What was agreed with the pupil, in the pupil's words; the newest last. */
    agreed?: { words: string; on: Day; by: string }[];
  }[];
  inquiries?: { by: string; kring: string; reason: string; from: Day; until: Day }[];
  consents: ConsentStory[];
  notes: NoteStory[];
};

export type CovenantStory = {
  name: string;
  framework: Framework;
  organisations: OrganisationStory[];
  casussen: CasusStory[];
};
