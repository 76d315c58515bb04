import { expect, test } from "vitest";
import { authorityAt } from "./authority";
import { consent, guardian, nl, yes } from "./cases/casus";
import { parseFacts } from "./facts";
import { momentOf } from "./moment";
import { covers } from "./permit";

const noon = Date.parse("2026-02-01T11:00:00Z");

function factsOf(casus: ReturnType<typeof nl>) {
  const read = parseFacts(casus);
  if (!read.ok) throw new Error(read.fault.message);
  return read.facts;
}

test("a permit covers from whom, to whom and what, all three", () => {
  const asked = consent(
    ["jeugdhulp-x"],
    ["school-1", "person:dirk"],
    [yes("moeder", { except: { categories: ["gezin"] } })],
  );
  const [permit] = momentOf(factsOf(nl({ consents: [asked] })), noon).permits;
  if (permit === undefined) throw new Error("the consent is in force");
  expect(covers(permit, "jeugdhulp-x", "anna", "jeugdhulp")).toBe(true);
  expect(covers(permit, "jeugdhulp-x", "dirk", "jeugdhulp")).toBe(true);
  expect(covers(permit, "gemeente-y", "anna", "jeugdhulp")).toBe(false);
  expect(covers(permit, "jeugdhulp-x", "carla", "jeugdhulp")).toBe(false);
  expect(covers(permit, "jeugdhulp-x", "anna", "gezin")).toBe(false);
});

test("a consent that is not in force permits nothing, permits stand in order of id", () => {
  const asked = (id: string, ...answers: Parameters<typeof consent>[2]) => ({
    ...consent(["jeugdhulp-x"], ["school-1"], answers),
    id,
  });
  const facts = factsOf(
    nl({ consents: [asked("c9", yes("moeder")), asked("c5"), asked("c10", yes("vader"))] }),
  );
  expect(momentOf(facts, noon).permits.map(({ id }) => id)).toEqual(["c10", "c9"]);
});

test("authority is determined, undetermined or none; a stranger has none", () => {
  const facts = factsOf(
    nl({
      guardians: [
        guardian("moeder"),
        guardian("vader", { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] }),
        guardian("opa", { authority: [] }),
      ],
    }),
  );
  const found = ["moeder", "vader", "opa", "anna"].map((id) => authorityAt(facts, id, noon));
  expect(found).toEqual(["determined", "undetermined", "none", "none"]);
});
