import {
  isArgumentElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { ruleOf, type RuleId } from "@/lib/policy/rules";
import { LANGUAGES } from "./languages";
import { type Locale, LOCALES } from "./locale";
import { dutch } from "./messages";

type Tree = { [key: string]: string | Tree };

/** Every message of a language by its key, such as `tekenen.brief.groet`. */
function flat(tree: Tree, before = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${before}${key}`, value] as const]
        : [...flat(value, `${before}${key}.`)],
    ),
  );
}

type Parts = { plain: Set<string>; choosing: Map<string, Set<string>>; tags: Set<string>; pounds: number };

/** What a message asks of whoever says it: the names it fills in, the choices it makes, the tags it bears. */
function partsOf(message: string): Parts {
  const parts: Parts = { plain: new Set(), choosing: new Map(), tags: new Set(), pounds: 0 };
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (isArgumentElement(element)) parts.plain.add(element.value);
      if (isPoundElement(element)) parts.pounds += 1;
      if (isTagElement(element)) {
        parts.tags.add(element.value);
        walk(element.children);
      }
      if (isSelectElement(element) || isPluralElement(element)) {
        parts.choosing.set(element.value, new Set(Object.keys(element.options)));
        Object.values(element.options).forEach(({ value }) => walk(value));
      }
    }
  };
  walk(parse(message));
  return parts;
}

const nl = flat(dutch);
const TRANSLATIONS = LOCALES.filter((locale) => locale !== "nl");
const isPlural = (message: string) => message.includes(", plural,");

/** What is wrong with one translated message; nothing when it can be said wherever the Dutch is said. */
function faultsIn(locale: Locale, key: string, original: string, translated: string): string[] {
  const [asks, gives] = [partsOf(original), partsOf(translated)];
  const known = new Set([...asks.plain, ...asks.choosing.keys()]);
  const faults = [
    ...[...asks.plain].filter((name) => !gives.plain.has(name)).map((name) => `says no {${name}}`),
    ...[...gives.plain, ...gives.choosing.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `asks for {${name}}, which nobody gives`),
    ...[...asks.tags].filter((tag) => !gives.tags.has(tag)).map((tag) => `has no <${tag}>`),
    ...[...gives.tags].filter((tag) => !asks.tags.has(tag)).map((tag) => `has a <${tag}> that nobody knows`),
  ];
  // A language may say in one way what Dutch says in two; where it chooses, it chooses between the same.
  for (const [name, cases] of gives.choosing) {
    const wanted = asks.choosing.get(name) ?? new Set<string>();
    if (isPlural(original) && name === "count") faults.push(...pluralFaults(locale, cases));
    else if (![...cases].every((each) => wanted.has(each)) || cases.size !== wanted.size)
      faults.push(`chooses ${name} between ${[...cases].join(", ")}, not ${[...wanted].join(", ")}`);
  }
  if (locale === "ar" && gives.pounds > 0) faults.push("writes # in digits that our readers do not use");
  if (translated === original && original.split(/\s+/).length > 2) faults.push("is still Dutch");
  return faults.map((fault) => `${key} ${fault}`);
}

/** A language has the forms that it needs for every number that people meet. */
function pluralFaults(locale: Locale, cases: ReadonlySet<string>): string[] {
  const rules = new Intl.PluralRules(locale);
  const needed = new Set(Array.from({ length: 30 }, (_, i) => rules.select(i + 1)));
  return [...needed].filter((form) => !cases.has(form)).map((form) => `has no plural for ${form}`);
}

test("every Dutch message can be read", () => {
  for (const message of nl.values()) expect(() => parse(message)).not.toThrow();
});

describe.each(TRANSLATIONS)("%s", (locale) => {
  const own = flat(LANGUAGES[locale].words);

  test("has every key of the Dutch, and no other", () => {
    expect([...nl.keys()].filter((key) => !own.has(key))).toEqual([]);
    expect([...own.keys()].filter((key) => !nl.has(key))).toEqual([]);
  });

  test("can be said wherever the Dutch is said", () => {
    const faults = [...own].flatMap(([key, message]) => faultsIn(locale, key, nl.get(key) ?? "", message));
    expect(faults).toEqual([]);
  });

  test("leaves no message empty", () => {
    expect([...own].filter(([, message]) => message.trim() === "")).toEqual([]);
  });
});

test("the rules that a signer reads say in Dutch what the rules themselves say", () => {
  for (const [rule, says] of Object.entries(dutch.formulier.regels))
    expect(ruleOf(rule as RuleId).says).toBe(says);
});
