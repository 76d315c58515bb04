/** The pages on which a guardian, or a pupil of sixteen and more, comes from the letter to the signature. */
export const STEPS = ["brief", "antwoord"] as const;
export type Step = (typeof STEPS)[number];

/** Where each step is: on the signer's own pages, or in a preview of them. */
export type StepLinks = Record<Step, string>;

export const linksOfSigner = (consent: string): StepLinks =>
  stepLinks((step) => `/tekenen/${consent}/${step}`);

export const stepLinks = (address: (step: Step) => string): StepLinks => ({
  brief: address("brief"),
  antwoord: address("antwoord"),
});
