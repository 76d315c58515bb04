import { expect, test } from "vitest";
import { readEnvironment } from "./env";

const key = Buffer.alloc(32, 7).toString("base64");

const production = {
  DATABASE_URL: "postgres://app:geheim@db.example:5432/kringspraak",
  AUTH_SECRET: "x".repeat(44),
  KRINGSPRAAK_ORIGIN: "https://kringspraak.example",
  KRINGSPRAAK_KEK: key,
  KRINGSPRAAK_AUDIT_KEY: key,
  MAIL_URL: "smtps://user:geheim@mail.example:465",
  MAIL_FROM: "post@kringspraak.example",
};

const demo = {
  DATABASE_URL: "postgres://app:geheim@127.0.0.1:5432/kringspraak",
  AUTH_SECRET: "x".repeat(44),
  KRINGSPRAAK_ORIGIN: "http://localhost:3000",
  KRINGSPRAAK_KEK: key,
  KRINGSPRAAK_AUDIT_KEY: key,
  KRINGSPRAAK_DEMO: "1",
};

test("a complete environment starts, in production and in the demo", () => {
  expect(readEnvironment(production)).toMatchObject(production);
  expect(readEnvironment(demo)).toMatchObject(demo);
});

test.each(Object.keys(production))("without %s it refuses to start and names it", (name) => {
  expect(() => readEnvironment({ ...production, [name]: undefined })).toThrow(`${name} is missing.`);
  expect(() => readEnvironment({ ...production, [name]: "" })).toThrow(`${name} is missing.`);
});

test.each([
  ["DATABASE_URL", "mysql://db.example/kringspraak"],
  ["AUTH_SECRET", "kort"],
  ["KRINGSPRAAK_ORIGIN", "http://kringspraak.example"],
  ["KRINGSPRAAK_ORIGIN", "https://kringspraak.example/pad"],
  ["KRINGSPRAAK_ORIGIN", "zomaar wat"],
  ["DATABASE_URL", "zomaar wat"],
  ["KRINGSPRAAK_KEK", Buffer.alloc(31).toString("base64")],
  ["KRINGSPRAAK_KEK", "geen base64!"],
  ["KRINGSPRAAK_AUDIT_KEY", Buffer.alloc(64).toString("base64")],
  ["MAIL_URL", "https://mail.example"],
  ["MAIL_FROM", "geen adres"],
  ["KRINGSPRAAK_TSA_URL", "tijd.example"],
  ["KRINGSPRAAK_DEMO", "ja"],
])("%s = %s is refused, and the value is not repeated", (name, value) => {
  const attempt = () => readEnvironment({ ...production, [name]: value });
  expect(attempt).toThrow(new RegExp(`^  ${name} (must|is set)`, "m"));
  expect(attempt).not.toThrow(value);
});

test("text messages can be left out, and not by half", () => {
  const sms = { SMS_URL: "https://sms.example/messages", SMS_TOKEN: "geheim-van-de-gateway" };
  expect(readEnvironment({ ...production, ...sms })).toMatchObject(sms);
  expect(() => readEnvironment({ ...production, SMS_URL: sms.SMS_URL })).toThrow("SMS_TOKEN");
  expect(() => readEnvironment({ ...production, SMS_TOKEN: sms.SMS_TOKEN })).toThrow("SMS_URL");
  expect(() => readEnvironment({ ...production, ...sms, SMS_URL: "http://sms.example" })).toThrow(
    /SMS_URL must/,
  );
  expect(() => readEnvironment({ ...demo, ...sms })).toThrow("SMS_URL");
});

test("every wrong variable is told at once", () => {
  const attempt = () => readEnvironment({ ...production, AUTH_SECRET: "kort", MAIL_FROM: "" });
  expect(attempt).toThrow(/AUTH_SECRET must[^]*MAIL_FROM is missing/);
});

test.each([
  ["DATABASE_URL", "postgres://app:geheim@db.example:5432/kringspraak"],
  ["KRINGSPRAAK_ORIGIN", "https://kringspraak.example"],
])("the demo refuses %s beyond this machine", (name, value) => {
  expect(() => readEnvironment({ ...demo, [name]: value })).toThrow(
    /KRINGSPRAAK_DEMO is for this machine alone/,
  );
});
