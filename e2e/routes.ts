/**
 * What each route of the build answers to whom. A route that is not here fails the journey that reads this table: whoever
 * adds a page says at once who may get it.
 */
export const VISITORS = ["nobody", "coordinator", "elsewhere", "guardian", "pupil", "ended"] as const;
/**
 * nobody: not signed in · coordinator: of the casus in the address · elsewhere: a professional of another covenant ·
 * guardian and pupil: of that casus, and asked · ended: the coordinator's session after signing out
 */
export type Visitor = (typeof VISITORS)[number];

/** page: it is shown · moves: on to another page of this visitor's own · method: only a form comes here · else a door. */
export type Outcome =
  "page" | "moves" | "absent" | "staff door" | "family door" | "method" | "file" | "fault";

type Outcomes = Record<Visitor, Outcome>;

const everybody = (outcome: Outcome): Outcomes => ({
  nobody: outcome,
  coordinator: outcome,
  elsewhere: outcome,
  guardian: outcome,
  pupil: outcome,
  ended: outcome,
});

/** A page for any professional. */
const staff: Outcomes = {
  ...everybody("staff door"),
  coordinator: "page",
  elsewhere: "page",
};

/** A page of one casus: for whoever is elsewhere it does not exist. */
const ofCasus = (coordinator: Outcome = "page"): Outcomes => ({
  ...everybody("staff door"),
  coordinator,
  elsewhere: "absent",
});

/** A page for guardians and pupils. */
const family = (asked: Outcome = "page"): Outcomes => ({
  ...everybody("family door"),
  guardian: asked,
  pupil: asked,
});

const signedIn = (page: Outcome): Outcomes => ({
  ...everybody(page),
  nobody: "staff door",
  ended: "staff door",
});

export const ROUTES: Record<string, Outcomes> = {
  "/": { ...everybody("moves"), nobody: "page", ended: "page" },
  // Next.js shows its page for faults to whoever asks for it.
  "/_global-error": everybody("fault"),
  "/_not-found": everybody("absent"),
  "/icon.svg": everybody("file"),
  "/api/health": everybody("file"),
  "/api/ready": everybody("file"),
  "/api/upload/check": everybody("method"),
  "/api/upload/scan": everybody("method"),

  "/controleren": everybody("page"),
  "/inloggen": everybody("page"),
  "/inloggen/verstuurd": everybody("page"),
  "/inloggen/link/[token]": everybody("page"),
  "/inloggen/open": everybody("method"),
  "/uitnodiging": everybody("page"),
  "/uitnodiging/[token]": everybody("page"),
  "/uitnodiging/niet-voor-mij": everybody("page"),
  "/code": everybody("page"),
  "/code/open": everybody("method"),
  "/taal": everybody("method"),
  "/aan-tafel": everybody("page"),
  "/aan-tafel/pincode": everybody("method"),
  "/aan-tafel/schoon": everybody("moves"),
  "/bewijs": { ...everybody("page"), nobody: "moves", ended: "moves" },
  "/bewijs/demo": everybody("method"),
  "/hoed": signedIn("page"),
  "/hoed/kies": everybody("method"),
  "/uitloggen": everybody("method"),

  "/overzicht": staff,
  "/vertrouwenspersoon": staff,
  "/casussen": staff,
  "/casussen/nieuw": staff,
  "/notities": staff,
  "/toestemming": staff,
  "/toestemming/voorbeelden": staff,
  "/ik": staff,
  // For the data protection officer; for other professionals it does not exist.
  "/functionaris": ofCasus("absent"),
  "/functionaris/[verslag]": ofCasus("absent"),
  "/functionaris/dossier": ofCasus("absent"),
  "/functionaris/dossier/[consent]": ofCasus("absent"),
  "/functionaris/dossier/[consent]/dossier.pdf": ofCasus("absent"),
  "/functionaris/dossier/[consent]/scan/[antwoord]": ofCasus("absent"),
  "/functionaris/lek/[lek]": ofCasus("absent"),

  "/casussen/[casus]": ofCasus(),
  "/casussen/[casus]/ambtskringen": ofCasus(),
  "/casussen/[casus]/ambtskringen/gesprek": ofCasus(),
  "/casussen/[casus]/ambtskringen/nieuw": ofCasus(),
  // For a head of school, and for members of that kring.
  "/casussen/[casus]/ambtskringen/op-de-hoogte": ofCasus("absent"),
  "/casussen/[casus]/ambtskringen/[kring]/afspraak": ofCasus("absent"),
  "/casussen/[casus]/ambtskringen/[kring]/toevoegen": ofCasus("absent"),
  "/casussen/[casus]/ambtskringen/leden/[lid]": ofCasus("absent"),
  "/casussen/[casus]/meedoen": ofCasus("moves"),
  "/casussen/[casus]/sluiten": ofCasus(),
  "/casussen/[casus]/mensen": ofCasus(),
  "/casussen/[casus]/mensen/gezag": ofCasus(),
  "/casussen/[casus]/mensen/gezin": ofCasus(),
  "/casussen/[casus]/mensen/ook-belangrijk": ofCasus(),
  "/casussen/[casus]/mensen/toevoegen": ofCasus(),
  "/casussen/[casus]/mensen/[persoon]": ofCasus(),
  "/casussen/[casus]/mensen/[persoon]/adres": ofCasus(),
  "/casussen/[casus]/mensen/[persoon]/afsluiten": ofCasus(),
  "/casussen/[casus]/mensen/[persoon]/bekwaamheid": ofCasus("absent"),
  "/casussen/[casus]/mensen/[persoon]/coordinatie": ofCasus("absent"),
  "/casussen/[casus]/mensen/[persoon]/gezag": ofCasus(),
  "/casussen/[casus]/mensen/[persoon]/klopte-niet": ofCasus("absent"),
  "/casussen/[casus]/mensen/[persoon]/meebeslissen": ofCasus("absent"),
  "/casussen/[casus]/mensen/[persoon]/plek": ofCasus("absent"),
  "/casussen/[casus]/notities": ofCasus(),
  "/casussen/[casus]/notities/nieuw": ofCasus(),
  "/casussen/[casus]/notities/[deel]/verbeteren": ofCasus("absent"),
  "/casussen/[casus]/wie-ziet-wat": ofCasus(),
  "/casussen/[casus]/toestemming": ofCasus(),
  "/casussen/[casus]/toestemming/nieuw": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/antwoord.pdf": ofCasus("file"),
  "/casussen/[casus]/toestemming/[consent]/bewijs": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/formulier.pdf": ofCasus("file"),
  // Of a pupil who does not decide.
  "/casussen/[casus]/toestemming/[consent]/gehoord": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/gehoord/[gesprek]": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/informatie": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/nakijken": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/scan/[antwoord]": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/scan/[antwoord]/bestand": everybody("absent"),
  "/casussen/[casus]/toestemming/[consent]/stop/[antwoord]/bestand": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/tekent": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/toestemming.fhir.json": ofCasus("file"),
  "/casussen/[casus]/toestemming/[consent]/toestemming.record.json": ofCasus("file"),
  "/casussen/[casus]/toestemming/[consent]/aan-tafel/[persoon]": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/vastleggen": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/voorbeeld": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/vraag": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/herinneren/[persoon]": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/vragen/[persoon]": ofCasus(),
  "/casussen/[casus]/toestemming/[consent]/wanneer": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/wie": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/zo-leest/[persoon]": ofCasus(),
  // Of a guardian to whom reading is closed.
  "/casussen/[casus]/toestemming/[consent]/zonder-plaatsen/[persoon]": ofCasus("absent"),
  "/casussen/[casus]/toestemming/[consent]/zonder-plaatsen/[persoon]/formulier.pdf": ofCasus("absent"),

  "/mijn": family(),
  // For a pupil round whom there are ambtskringen.
  "/mijn/kringen": family("absent"),
  // For who is sixteen or older.
  "/mijn/brief": family("absent"),
  "/mijn/gelezen": family(),
  "/mijn/notities": family(),
  "/mijn/vertrouwenspersoon": { ...family(), guardian: "absent" },
  "/tekenen/[consent]": family(),
  "/tekenen/[consent]/antwoord": family("moves"),
  "/tekenen/[consent]/bewaard": family("moves"),
  "/tekenen/[consent]/bewijs": family("absent"),
  "/tekenen/[consent]/brief": family(),
  "/tekenen/[consent]/klaar": family("moves"),
  "/tekenen/[consent]/kopie.pdf": family("absent"),
  "/tekenen/[consent]/toestemming.fhir.json": family("absent"),
  "/tekenen/[consent]/toestemming.record.json": family("absent"),
  "/tekenen/[consent]/stop.pdf": family("absent"),

  "/demo": everybody("page"),
  "/demo/post": everybody("page"),
  "/demo/word": everybody("method"),
  "/stijl": everybody("page"),
  "/stijl/gezin": everybody("page"),
};
