/** A request on its way to becoming an example: its words, with the pupil's first name taken out. */
import { asPerson, type Hat } from "@/lib/db/doors";
import { readActor } from "@/lib/grants/situation";
import { peopleOf, pupilName } from "@/lib/person/people";
import { mayKeepTemplates } from "@/lib/policy/act";
import { firstMistake } from "./draft-checks";
import { readRequest } from "./request";
import { type TemplateContent, withoutChild } from "./template";

export type Keeping = { child: string; content: TemplateContent };

/** Of a request that was sent, or a draft that is finished; null for who may not keep it. */
export function viewKeeping(
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date = new Date(),
): Promise<Keeping | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || !mayKeepTemplates(await readActor(tx, hat)).allowed) return null;
      if (request.sentAt === null && firstMistake(request, at) !== null) return null;
      const { question, purpose, meaning, categories, whatFollowsYes, whatFollowsNo } = request;
      const child = pupilName(people);
      const content = {
        ...{ question, purpose, whatFollowsYes, whatFollowsNo },
        meaning: [...meaning],
        categories: [...categories],
      };
      return { child, content: withoutChild(content, child) };
    },
    casusId,
  );
}
