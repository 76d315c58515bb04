/** An example of a request: its words, without anybody's name. Shared with the browser. */
import { z } from "zod";
import { CATEGORIES } from "@/lib/policy/vocabulary";
import { MEANINGS } from "./vocabulary";

/** In the words of a template the pupil's first name is this. */
const CHILD = "{kind}";

export const templateContentSchema = z.object({
  question: z.string(),
  purpose: z.string(),
  meaning: z.array(z.enum(MEANINGS)),
  categories: z.array(z.object({ category: z.enum(CATEGORIES), example: z.string() })),
  whatFollowsYes: z.string(),
  whatFollowsNo: z.string(),
});

export type TemplateContent = z.infer<typeof templateContentSchema>;

export type Template = {
  /** Of the three that everybody has a word, of an organisation's own an id. */
  id: string;
  name: string;
  content: TemplateContent;
};

/** The words with the pupil's first name in them. */
export function filledIn(content: TemplateContent, child: string): TemplateContent {
  return mapped(content, (text) => text.replaceAll(CHILD, child));
}

/** The words with the place of the name instead of the pupil's first name, wherever it stands as a word of its own. */
export function withoutChild(content: TemplateContent, child: string): TemplateContent {
  const isChild = (word: string) => word.toLowerCase() === child.toLowerCase();
  return mapped(content, (text) => text.replace(WORD, (word) => (isChild(word) ? CHILD : word)));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

function mapped(content: TemplateContent, change: (text: string) => string): TemplateContent {
  return {
    question: change(content.question),
    purpose: change(content.purpose),
    meaning: content.meaning,
    categories: content.categories.map(({ category, example }) => ({ category, example: change(example) })),
    whatFollowsYes: change(content.whatFollowsYes),
    whatFollowsNo: change(content.whatFollowsNo),
  };
}
