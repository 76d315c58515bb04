import { asPerson, type Hat } from "@/lib/db/doors";
import { readActor } from "@/lib/grants/situation";
import { mayMakeCasus } from "@/lib/policy/act";
import type { Framework } from "@/lib/policy/vocabulary";
import { readFramework } from "./view";

/** Whether somebody may make a casus (ACT-9), and under which country's law. */
export function readMaker(hat: Hat): Promise<{ framework: Framework; allowed: boolean }> {
  return asPerson(hat, async (tx) => ({
    framework: await readFramework(tx),
    allowed: mayMakeCasus(await readActor(tx, hat)).allowed,
  }));
}
