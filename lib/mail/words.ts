/**
 * What messages say: neutral (SECURITY C3). No name, no organisation, no kind of help, no place, and never what it is
 * about: somebody else may read over a shoulder, on a lock screen or in a shared mailbox. What it is stands behind the door.
 */
import type { outbox } from "@/lib/db/schema/outbox";

export type MessageKind = (typeof outbox.$inferSelect)["kind"];

export type Occasion = {
  kind: MessageKind;
  /** Whom it is for: a pupil is said "je". */
  to: "staff" | "child" | "guardian";
  /** The address of the site, without a slash at its end. */
  origin: string;
  /** What the outbox row kept sealed: the token of a link with its short code, a one-time code, a sign-in token. */
  secret: string | null;
};

export type Words = { subject: string; text: string };

const END = "Kringspraak\nDit bericht is automatisch verstuurd. Antwoorden kan niet.";

/** The words of one message. */
export function wordsFor(occasion: Occasion): Words {
  const { subject, lines } = occasion.to === "child" ? forPupil(occasion) : forAdult(occasion);
  return { subject, text: [...lines, END].join("\n\n") };
}

type Letter = { subject: string; lines: string[] };

function forAdult({ kind, to, origin, secret }: Occasion): Letter {
  switch (kind) {
    case "invitation": {
      const { link, shortCode } = invitationOf(origin, secret);
      return {
        subject: "Er ligt een vraag voor u klaar",
        lines: [
          "Er ligt een vraag voor u klaar. Op deze pagina opent u haar:",
          link,
          `Volgt u liever geen link? Typ dan zelf ${origin}/uitnodiging in, en daar deze code:\n${shortCode}`,
          "We vragen eerst of u het echt bent. De pagina openen verandert niets: u beslist zelf of u antwoordt. Wie u kunt bellen, ziet u op de pagina. Vertrouwt u dit bericht niet? Bel dan iemand die u kent.",
        ],
      };
    }
    case "code":
      return {
        subject: "Uw code voor Kringspraak",
        lines: [
          `Uw code is ${demand(secret)}`,
          "De code werkt tien minuten, één keer, en alleen op het apparaat waarop u haar aanvroeg.",
          "Vroeg u geen code aan? Dan hoeft u niets te doen. Geef de code aan niemand: wij vragen er nooit om.",
        ],
      };
    case "sign_in":
      return {
        subject: "Uw link om in te loggen bij Kringspraak",
        lines: [
          "Met deze link logt u in:",
          `${origin}/inloggen/link/${demand(secret)}`,
          "De link werkt een kwartier, en één keer. Vroeg u geen link aan? Dan hoeft u niets te doen.",
        ],
      };
    case "address_changed":
      return {
        subject: "Dit adres is bij ons gewijzigd",
        lines: [
          "Dit adres wordt niet meer gebruikt voor berichten van Kringspraak. Links en codes die hierheen gingen, werken niet meer.",
          "Klopt dat niet? Bel dan iemand die u kent.",
        ],
      };
    case "daily":
      return {
        subject: "Er is iets nieuws voor u",
        lines: [
          "Er is vandaag iets bij gekomen dat u mag lezen. Log in om te zien wat:",
          `${origin}/overzicht`,
          "U krijgt hoogstens één keer per dag zo'n bericht. Op uw eigen pagina zet u het uit.",
        ],
      };
    case "answer":
    case "consent_ended":
    case "added":
    case "wrong_person":
    case "talk":
      return {
        subject: "Er is iets nieuws voor u",
        lines: [
          "Er is iets veranderd dat u moet weten. Log in om te zien wat:",
          to === "staff" ? `${origin}/overzicht` : `${origin}/mijn`,
        ],
      };
  }
}

function forPupil(occasion: Occasion): Letter {
  const { kind, origin, secret } = occasion;
  switch (kind) {
    case "invitation": {
      const { link, shortCode } = invitationOf(origin, secret);
      return {
        subject: "Er ligt een vraag voor je klaar",
        lines: [
          "Er ligt een vraag voor je klaar. Hier open je haar:",
          link,
          `Klik je liever niet op een link? Typ dan zelf ${origin}/uitnodiging in, en daar deze code:\n${shortCode}`,
          "We kijken eerst of jij het echt bent. De pagina openen verandert niets: jij beslist of je antwoordt. Wie je kunt bellen, zie je op de pagina. Vertrouw je dit bericht niet? Bel dan iemand die je kent.",
        ],
      };
    }
    case "code":
      return {
        subject: "Je code voor Kringspraak",
        lines: [
          `Je code is ${demand(secret)}`,
          "De code werkt tien minuten, één keer, en alleen op het apparaat waarop je haar aanvroeg.",
          "Vroeg je geen code aan? Dan hoef je niets te doen. Geef de code aan niemand: wij vragen er nooit om.",
        ],
      };
    case "address_changed":
      return {
        subject: "Dit adres is bij ons gewijzigd",
        lines: [
          "Dit adres wordt niet meer gebruikt voor berichten van Kringspraak. Links en codes die hierheen gingen, werken niet meer.",
          "Klopt dat niet? Bel dan iemand die je kent.",
        ],
      };
    case "answer":
    case "consent_ended":
    case "added":
    case "wrong_person":
    case "talk":
    case "daily":
      return {
        subject: "Er is iets nieuws voor je",
        lines: ["Er is iets veranderd dat je mag weten. Hier zie je wat:", `${origin}/mijn`],
      };
    case "sign_in":
      return forAdult(occasion);
  }
}

function invitationOf(origin: string, secret: string | null): { link: string; shortCode: string } {
  const { token, shortCode } = JSON.parse(demand(secret)) as { token: string; shortCode: string };
  return { link: `${origin}/uitnodiging/${token}`, shortCode };
}

function demand(secret: string | null): string {
  if (secret === null) throw new Error("A message that carries a secret has none.");
  return secret;
}
