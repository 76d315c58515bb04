/** Handing the device over at the table. Shared with the browser. */
import { z } from "zod";

export const handOverSchema = z.object({
  casus: z.uuid(),
  consent: z.uuid(),
  person: z.uuid(),
  /** How the signer proves who they are: a code to the own address, or, where there is none, a PIN. */
  way: z.enum(["email", "sms", "pin"], "Kies hoe deze persoon laat zien wie het is."),
  /** With a PIN: by what the professional knows this person. */
  knownBy: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["face", "document"]).optional(),
  ),
  /** A participant who is there too and does not receive what is asked. */
  witness: z.preprocess((value) => (value === "" ? undefined : value), z.uuid().optional()),
});

export type HandingOver = z.output<typeof handOverSchema>;
export type TableWay = HandingOver["way"];
