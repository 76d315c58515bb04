"use client";

import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";

export type FaultProps = { error: Error & { digest?: string }; reset: () => void };

/** A fault of ours. What went wrong stays out of the page: an error's text may hold what nobody here may read. */
export function FaultPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div lang="nl" dir="ltr">
      <PlainFrame>
        <Page layout="blad" title="Er ging bij ons iets mis.">
          <Notice kind="fout" live="alert">
            <p>
              <strong>Wat u net deed, is misschien niet bewaard.</strong> Probeer het nog een keer. Lukt het
              dan niet, wacht een paar minuten.
            </p>
            {error.digest ? <p className="klein zacht">Belt u erover? Noem dan {error.digest}.</p> : null}
          </Notice>
          <Actions>
            <Button type="button" onClick={reset}>
              Probeer het opnieuw
            </Button>
            <Button kind="text" href="/">
              Naar het begin
            </Button>
          </Actions>
        </Page>
      </PlainFrame>
    </div>
  );
}
