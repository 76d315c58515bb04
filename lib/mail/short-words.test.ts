import { describe, expect, test } from "vitest";
import { outbox } from "@/lib/db/schema/outbox";
import { shortWordsFor } from "./short-words";

const origin = "https://kringspraak.example";
const link = JSON.stringify({ token: "x".repeat(43), shortCode: "ABCD-EFGH-JKLM" });
const every = outbox.kind.enumValues.flatMap((kind) =>
  (["child", "guardian"] as const).map((to) => ({
    kind,
    to,
    origin,
    secret: kind === "code" ? "12345678" : link,
  })),
);
/** The signs that go seven bits each: another one halves what fits in a message. */
const GSM = /^[A-Za-z0-9 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà\n]*$/;

describe("every text message", () => {
  test.each(every)("$kind to $to is one message of 160 signs at most", (occasion) => {
    const text = shortWordsFor(occasion);
    expect(text).toMatch(GSM);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test.each(every)("$kind to $to is neutral", (occasion) => {
    const said = shortWordsFor(occasion).toLowerCase();
    for (const word of ["toestemming", "jeugd", "zorg", "school", "ouder", "kind", "casus", "dossier"]) {
      expect(said).not.toContain(word);
    }
  });

  test.each(every.filter(({ to }) => to === "child"))('$kind says "je" to a pupil', (occasion) => {
    expect(shortWordsFor(occasion)).not.toMatch(/\b(u|uw)\b/i);
  });
});

test("an invitation carries link and short code, a code carries its digits", () => {
  const invitation = shortWordsFor({ kind: "invitation", to: "guardian", origin, secret: link });
  expect(invitation).toContain(`${origin}/uitnodiging/${"x".repeat(43)}`);
  expect(invitation).toContain("ABCD-EFGH-JKLM");
  expect(shortWordsFor({ kind: "code", to: "child", origin, secret: "12345678" })).toContain("12345678");
});
