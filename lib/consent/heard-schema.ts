/** That a pupil without a say was heard, as a professional types it. Shared with the browser. */
import { z } from "zod";
import { list, optionalDate, optionalText, ticked } from "@/lib/auth/fields";
import { words } from "./draft-schema";

export const heardSchema = z
  .object({
    casus: z.uuid(),
    consent: z.uuid(),
    /** Made by the page: the same form sent twice is one entry. */
    key: z.uuid(),
    heard: z.enum(["yes", "no"], "Kies of de leerling is gehoord."),
    /** The day on which the pupil was heard. */
    heardOn: optionalDate,
    how: words(1000, "Schrijf wie erbij was en hoe het ging, of waarom de leerling niet is gehoord."),
    said: optionalText(4000),
    forAsker: ticked,
    forGuardian: list(z.uuid()),
  })
  .superRefine(({ heard, heardOn, said, forAsker, forGuardian }, context) => {
    if (heard === "yes" && heardOn === null)
      context.addIssue({ code: "custom", path: ["heardOn"], message: "Vul in op welke dag." });
    if (heard === "no" && said !== undefined)
      context.addIssue({
        code: "custom",
        path: ["said"],
        message: "Wie niet is gehoord, zei niets. Kies ‘ja’, of maak dit leeg.",
      });
    if (said === undefined && (forAsker || forGuardian.length > 0))
      context.addIssue({
        code: "custom",
        path: ["said"],
        message: "Schrijf op wat de leerling zei, of kruis niet aan wie het mag lezen.",
      });
  });
export type Hearing = z.output<typeof heardSchema>;

/** Who may read it from now on: of one entry, by who wrote it down. */
export const heardReadersSchema = z.object({
  casus: z.uuid(),
  consent: z.uuid(),
  heard: z.uuid(),
  forAsker: ticked,
  forGuardian: list(z.uuid()),
});
export type HeardReaders = z.output<typeof heardReadersSchema>;
