"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { inviteToOwnPagesAction } from "@/lib/casus/actions";
import type { Channel } from "@/lib/person/address";
import { FormSheet } from "./form-sheet";

type OwnPagesFormProps = {
  casusId: string;
  personId: string;
  ways: readonly Channel[];
  /** There is a link already. */
  again: boolean;
};

const WORDS: Record<Channel, string> = { email: "Per e-mail", sms: "Per sms" };

/** Sends somebody a link to their own pages; where there is one way only, nothing is asked. */
export function OwnPagesForm({ casusId, personId, ways, again }: OwnPagesFormProps) {
  const [only] = ways;
  const single = ways.length === 1 && only !== undefined;
  return (
    <FormSheet
      action={inviteToOwnPagesAction}
      hidden={{ casusId, personId, ...(single ? { channel: only } : {}) }}
      kind="edge"
      submit={again ? "Stuur een nieuwe link" : "Stuur een link"}
    >
      {(typed) =>
        single ? null : (
          <ChoiceList
            type="radio"
            name="channel"
            label="Hoe gaat de link?"
            layout="naast"
            options={ways.map((value) => ({ value, label: WORDS[value] }))}
            defaultValue={typed.text("channel")}
            error={typed.error("channel")}
          />
        )
      }
    </FormSheet>
  );
}
