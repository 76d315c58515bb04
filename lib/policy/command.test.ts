import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { nl, note, vl } from "./cases/casus";
import { answer, explained } from "./command";

const root = fileURLToPath(new URL("../..", import.meta.url));
const at = "2026-02-01T12:00:00+01:00";

/** The command as people call it. */
function policy(args: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/policy.ts", ...args],
    {
      cwd: root,
      input,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("one line in, one line out", () => {
  test("blank lines are skipped, a bad line is answered in its place, and the exit code tells", () => {
    const good = JSON.stringify({ facts: nl(), at });
    const { status, stdout } = policy(["decide"], `\n${good}\r\n  \n{"facts":\n${good}`);
    const lines = stdout.split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('{"error":{"path":[],');
    expect([lines[0], lines[3]]).toEqual([lines[2], ""]);
    expect(status).toBe(1);
  });

  test("a text may hold the line separators of Unicode", () => {
    const facts = {
      ...nl(),
      participants: nl().participants.map((person) => ({ ...person, role: "a\u2028b" })),
    };
    const { status, stdout } = policy(["grants"], `${JSON.stringify({ facts, from: at })}\n`);
    expect([status, stdout.trim().split("\n").length]).toEqual([0, 1]);
  });

  test("no lines, no answers", () => {
    expect(policy(["grants"], "")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test.each([[[]], [["beslis"]], [["decide", "--snel"]]])(
    "wrong use %j exits with 2 and says how on standard error",
    (args) => {
      const { status, stdout, stderr } = policy(args, "{}\n");
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("decide|grants|explain");
    },
  );

  test("explain draws a grid and writes sentences, from a document over many lines", () => {
    const casus = JSON.stringify({ facts: vl(), at, present: ["greet", "lotte"] }, null, 2);
    const { status, stdout } = policy(["explain"], casus);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "lotte leest dit omdat het over lotte zelf gaat, zonder einde. § SAM-schema · ACC-6",
    );
    expect(stdout).toMatch(/^ {2}n1 +– +– +ja +– +– +ja +– +–$/m);
    expect(stdout).toMatch(/Gedeeld scherm\n {2}n1/);
  });
});

describe("the keys of a line", () => {
  const line = (value: object) => JSON.stringify(value);
  const path = (command: "decide" | "grants", value: object) => {
    const { ok, result } = answer(command, line(value));
    return ok ? "decided" : (result as { error: { path: unknown } }).error.path;
  };

  test("other keys are refused", () => {
    expect(path("decide", { facts: nl(), at, from: at })).toEqual(["from"]);
    expect(path("grants", { facts: nl(), from: at, present: [] })).toEqual(["present"]);
  });

  test("all of them are needed but present", () => {
    expect(path("decide", { facts: nl() })).toEqual(["at"]);
    expect(path("decide", { at })).toEqual(["facts"]);
    expect(path("grants", { facts: nl(), from: null })).toEqual(["from"]);
    expect(path("grants", { facts: nl(), from: "2026-02-01" })).toEqual(["from"]);
  });

  test("present holds people of the casus, each once or more", () => {
    expect(path("decide", { facts: nl(), at, present: ["anna", "kim", "school-1"] })).toEqual(["present", 2]);
    expect(path("decide", { facts: nl(), at, present: ["anna", "anna"] })).toBe("decided");
    expect(path("decide", { facts: { ...nl(), child: null }, at, present: ["anna"] })).toEqual([
      "facts",
      "child",
    ]);
  });

  test("without present there is no shared screen, with null neither, with nobody an empty one", () => {
    const keys = (present: unknown) =>
      Object.keys(answer("decide", line({ facts: nl(), at, present })).result);
    expect(keys(undefined)).toEqual(["consents", "access", "meetings"]);
    expect(keys(null)).toEqual(["consents", "access", "meetings"]);
    expect(keys([])).toEqual(["consents", "access", "meetings", "sharedScreen"]);
  });

  test("no value of the document comes back in an error", () => {
    const secret = "Kim vertelde";
    const facts = { ...nl(), notes: [note(secret, { id: "n1" })], extra: secret };
    for (const document of [
      facts,
      { ...facts, extra: undefined },
      { ...nl(), framework: secret },
      { ...nl(), child: { id: "kim", birthDate: secret } },
    ]) {
      const { ok, result } = answer("decide", line({ facts: document, at }));
      expect(ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(secret);
    }
  });

  test("ids are sorted by UTF-16 code unit, not as people sort", () => {
    const ids = ["é", "z", "Z", "10", "9", "\u{1F600}", "\uFB01"];
    const facts = { ...nl(), notes: ids.map((id) => note("bram", { id })) };
    const { result } = answer("decide", line({ facts, at }));
    const notes = [...new Set((result as { access: { note: string }[] }).access.map(({ note: id }) => id))];
    expect(notes).toEqual(["10", "9", "Z", "z", "é", "\u{1F600}", "\uFB01"]);
  });

  test("a note that is not yet written has no decision, and on its moment it has", () => {
    const facts = nl({ notes: [note("bram", { writtenAt: at })] });
    const decided = (moment: string) =>
      (answer("decide", line({ facts, at: moment })).result as { access: unknown[] }).access.length;
    expect([decided("2026-02-01T11:59:59.999+01:00"), decided(at)]).toEqual([0, 7]);
  });
});

test("what is not valid is told to people by its place", () => {
  const { ok, output } = explained(`{"facts":{"framework":"be"},"at":"${at}"}`);
  expect([ok, output]).toEqual([false, expect.stringContaining("facts › framework")]);
});

test("the examples are all there", () => {
  expect(
    readFileSync(new URL("./cases/examples.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n"),
  ).toHaveLength(40);
});
