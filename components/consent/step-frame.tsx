import type { ReactNode } from "react";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { Steps } from "@/components/ui/steps";
import { STEPS, type Step } from "@/lib/consent/draft-checks";

type StepFrameProps = {
  step: Step;
  title: ReactNode;
  lead?: ReactNode;
  /** What `useForm` gives. */
  form: {
    key: string;
    submit: (data: FormData) => void;
    pending: boolean;
    refusal: ReactNode;
    unsent: ReactNode;
  };
  hidden: Record<string, string>;
  /** "Verder: hoe vraagt u het?" */
  onward: string;
  back?: { href: string; label: string };
  /** Rows of the letter. */
  children: ReactNode;
};

/** One step of a request that is being written: rings, a sentence, rows to fill in, one way on. */
export function StepFrame({ step, title, lead, form, hidden, onward, back, children }: StepFrameProps) {
  return (
    <Page title={title} lead={lead} steps={<Steps current={STEPS.indexOf(step) + 1} total={STEPS.length} />}>
      <form key={form.key} action={form.submit} noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Letter>
          {form.refusal ? <Row state="stil">{form.refusal}</Row> : null}
          {children}
          <Row state="stil">
            {form.unsent}
            <Actions>
              <Button aria-busy={form.pending}>{onward}</Button>
              {back ? (
                <Button kind="text" href={back.href}>
                  {back.label}
                </Button>
              ) : null}
            </Actions>
            <p className="zacht klein">Er is nog niets verstuurd. U kunt alles nog veranderen.</p>
          </Row>
        </Letter>
      </form>
    </Page>
  );
}
