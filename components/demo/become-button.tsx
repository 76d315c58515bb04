import { Button } from "@/components/ui/button";

type BecomeButtonProps = {
  /** Where this person stands: `http://noor-van-dalen.localhost:3000`. */
  origin: string;
  collaborationId: string;
  personId: string;
  name: string;
};

/** A form to the person's own host, in a tab of its own: cookies are kept per host, so people stand side by side. */
export function BecomeButton({ origin, collaborationId, personId, name }: BecomeButtonProps) {
  return (
    <form action={`${origin}/demo/word`} method="post" target="_blank">
      <input type="hidden" name="convenant" value={collaborationId} />
      <Button kind="edge" name="persoon" value={personId}>
        Ga verder als {name}
      </Button>
    </form>
  );
}
