/** The examples that everybody has: whole, for both countries, and nothing that could not be sent. */
import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "@/lib/policy/vocabulary";
import { informationSchema, newQuestionSchema } from "./draft-schema";
import { filledIn } from "./template";
import { houseTemplates } from "./template-house";

const SOME = "01900000-0000-7000-8000-000000000000";

describe.each(FRAMEWORKS)("the examples of %s", (framework) => {
  test("are the three that recur", () => {
    expect(houseTemplates(framework).map(({ id }) => id)).toEqual(["mdo", "thuiszitters", "jeugdhulp"]);
  });

  test.each(houseTemplates(framework).map((template) => [template.name, template] as const))(
    "%s fills in every step, with the pupil's name and no place left open",
    (_name, template) => {
      const content = filledIn(template.content, "Noor");
      const { question, purpose, meaning, categories, whatFollowsYes, whatFollowsNo } = content;
      expect(newQuestionSchema.safeParse({ casus: SOME, question, purpose, meaning }).success).toBe(true);
      const example = Object.fromEntries(categories.map((each) => [each.category, each.example]));
      const category = categories.map((each) => each.category);
      expect(informationSchema.safeParse({ casus: SOME, consent: SOME, category, example }).success).toBe(
        true,
      );
      expect(whatFollowsYes.length * whatFollowsNo.length).toBeGreaterThan(0);
      expect(JSON.stringify(content)).toContain("Noor");
      expect(JSON.stringify(content)).not.toContain("{kind}");
    },
  );
});
