/** How a sentence speaks to or about the reader: "u", "je", or by name. */

export type Address = { as: "u" } | { as: "je" } | { as: "naam"; name: string };

/** The words that change with the address. */
export type Words = {
  /** Before its verb at the beginning of a sentence: "U leest". */
  opening: string;
  /** In a clause: "u", "je", the name. */
  subject: string;
  /** Beside another name: "u en Bram", "jij en Bram". */
  stressed: string;
  /** "over u", "over jou", "over Noor". */
  object: string;
  hebt: string;
  bent: string;
};

export function wordsFor(address: Address): Words {
  switch (address.as) {
    case "u":
      return { opening: "U", subject: "u", stressed: "u", object: "u", hebt: "hebt", bent: "bent" };
    case "je":
      return { opening: "Je", subject: "je", stressed: "jij", object: "jou", hebt: "hebt", bent: "bent" };
    case "naam": {
      const { name } = address;
      return { opening: name, subject: name, stressed: name, object: name, hebt: "heeft", bent: "is" };
    }
  }
}
