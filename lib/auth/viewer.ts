/** Who looks at this page: the hat that the session of this browser wears. */
import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Hat } from "@/lib/db/doors";
import type { Means } from "./session";
import { currentSession } from "./session-cookie";
import { type Self, readSelf } from "./self";

export type Viewer = Self & {
  hat: Hat;
  /** How this person was recognised: what the evidence page says. */
  means: Means;
  /** The last proof of identity; see `isFreshProof`. */
  provenAt: Date;
};

/** Null where nobody is signed in, the session has ended, or no hat is chosen yet. Asked of the database once a request. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const session = await currentSession();
  if (!session?.hat) return null;
  const self = await readSelf(session.hat);
  return { ...self, hat: session.hat, means: session.means, provenAt: session.provenAt };
});

/** The professional who looks; whoever is not signed in as one goes to the login. */
export async function staffViewer(): Promise<Viewer> {
  const who = await viewer();
  if (who?.hat.kind === "staff") return who;
  const session = await currentSession();
  redirect(session && !session.hat ? "/hoed" : "/inloggen");
}

/** The guardian or pupil who looks; whoever is not signed in as one goes to where the short code is typed. */
export async function familyViewer(): Promise<Viewer> {
  const who = await viewer();
  if (who && who.hat.kind !== "staff") return who;
  redirect("/uitnodiging");
}
