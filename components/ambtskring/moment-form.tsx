import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { DateFields } from "@/components/ui/date-fields";
import { TextLink } from "@/components/ui/text-link";

export type TypedMoment = { day?: string; month?: string; year?: string };

type MomentFormProps = {
  /** Of this page. */
  path: string;
  typed: TypedMoment;
  error?: string;
  /** The page speaks of another day than today. */
  elsewhen: boolean;
};

/** Asks of which day the page should speak; a plain form that changes nothing. */
export function MomentForm({ path, typed, error, elsewhen }: MomentFormProps) {
  return (
    <form action={path} method="get" className="stapel">
      <DateFields
        name="op"
        label="Op welke dag?"
        help="Een dag die voorbij is, of die nog komt."
        defaultValue={typed}
        error={error}
      />
      <Actions>
        <Button kind="edge">Toon die dag</Button>
        {elsewhen ? <TextLink href={path}>Terug naar nu</TextLink> : null}
      </Actions>
    </form>
  );
}
