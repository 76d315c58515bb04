import type { ReactNode } from "react";
import { FamilyFrame } from "@/components/shell/family-frame";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import { STEPS } from "./steps";

type FormFrameProps = { form: ConsentForm; step?: number; children: ReactNode };

/** The frame of every page about one request: the asker's name and telephone, in the signer's own address. */
export function FormFrame({ form, step, children }: FormFrameProps) {
  const { asker } = form;
  return (
    <FamilyFrame
      help={asker.telephone === null ? undefined : { name: asker.name, telephone: asker.telephone }}
      steps={step === undefined ? undefined : { current: step, total: STEPS.length }}
      address={addressIn(form) === "je" ? "jij" : "u"}
      signOut="/uitloggen"
    >
      {children}
    </FamilyFrame>
  );
}
