import { keyedDigest } from "@/lib/crypto/secrets";
import { plainName } from "@/lib/person/plain-name";

/**
 * What two casussen of one pupil have in common: a keyed digest of name and birth date. Capitals, accents, hyphens and
 * spaces do not count, as people write a name in more than one way.
 *
 * @param birthDate a local date, `YYYY-MM-DD`
 */
export function likenessOf(name: string, birthDate: string): Buffer {
  return keyedDigest("likeness", `${plainName(name)}\n${birthDate}`);
}
