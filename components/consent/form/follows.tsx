import { YesNo } from "@/components/ui/yes-no";
import type { ConsentForm } from "@/lib/consent/form";
import { noInParts, written } from "@/lib/consent/form-written";

/** What follows from a yes and from a no: what the asker wrote, and that a no is without disadvantage. */
export function Follows({ form }: { form: Pick<ConsentForm, "follows" | "headings" | "language"> }) {
  const { follows, headings } = form;
  const { asker, ours } = noInParts(follows);
  const dutch = written(form);
  return (
    <YesNo
      yes={{ title: headings.yes, children: <Sentences of={follows.yes} mark={dutch} /> }}
      no={{
        title: headings.no,
        children: (
          <>
            <Sentences of={asker} mark={dutch} />
            <Sentences of={ours} mark={{}} />
          </>
        ),
      }}
    />
  );
}

function Sentences({ of, mark }: { of: readonly string[]; mark: ReturnType<typeof written> }) {
  return of.map((sentence) => (
    <p key={sentence} {...mark}>
      {sentence}
    </p>
  ));
}
