import { expect, test } from "vitest";
import { isOfAnotherRelease } from "./old-form";

const known = "60a1b2c3";
const knows = (action: string) => action === known;

function sent(fields: Record<string, string>, headers: Record<string, string> = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("https://kringspraak.example/mijn", { method: "POST", body, headers });
}

const withState = (id: string) => ({
  $ACTION_REF_1: "",
  "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
  "$ACTION_1:1": JSON.stringify([{ status: "idle" }]),
  remark: 'Hij zei: "id":"0042".',
});

test.each([
  ["a form of this release", sent(withState(known)), false],
  ["a form of this release without a state", sent({ [`$ACTION_ID_${known}`]: "" }), false],
  ["a form of an earlier one", sent(withState("60ffff")), true],
  ["a form of an earlier one without a state", sent({ $ACTION_ID_60ffff: "" }), true],
  [
    "one that a script sends, and hears it from Next.js",
    sent(withState("60ffff"), { "next-action": "x" }),
    false,
  ],
  ["a form of no action", sent({ taal: "ar" }), false],
  ["a page that is asked for", new Request("https://kringspraak.example/mijn"), false],
])("%s", async (_what, request, isOld) => {
  expect(await isOfAnotherRelease(request, knows)).toBe(isOld);
});

test("what is no form, whatever it says it is, is left to Next.js", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const broken = new Request("https://kringspraak.example/mijn", { method: "POST", body: "--", headers });
  expect(await isOfAnotherRelease(broken, knows)).toBe(false);
});

test("the form can still be read after it was looked at", async () => {
  const request = sent(withState(known));
  await isOfAnotherRelease(request, knows);
  expect((await request.formData()).get("remark")).toBe('Hij zei: "id":"0042".');
});
