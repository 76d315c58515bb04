import { FormSheet } from "@/components/casus/form-sheet";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { endInquiryAction } from "@/lib/ambtskring/actions";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import type { Inquiry } from "@/lib/ambtskring/rows";
import { day, lastDay } from "@/lib/calendar/words";
import type { CasusView } from "@/lib/casus/view";

type OwnInquiriesProps = {
  inquiries: readonly Inquiry[];
  casus: Pick<CasusView, "id" | "framework" | "now" | "pupil">;
  open: boolean;
};

/** What a head asked to be informed about: the reason, until when, and how to stop. */
export function OwnInquiries({ inquiries, casus, open }: OwnInquiriesProps) {
  const { id: casusId, framework, now, pupil } = casus;
  if (inquiries.length === 0) return null;
  return (
    <>
      <SectionHead title="Waarover u op de hoogte wilde zijn" />
      {[...inquiries].reverse().map(({ id, askedAbout, reason, from, until }) => {
        const runs = until === null || until > now;
        const last = until === null ? "" : lastDay(until, framework, now);
        return (
          <Row
            key={id}
            state={runs ? "nu" : "stil"}
            when={day(from, framework, now)}
            whenDetail={runs ? `tot en met ${last}` : "voorbij"}
            title={`U vroeg naar ${KRING_WORDS[askedAbout].the}.`}
            why={
              !runs ? undefined : (
                <MarginNote rule="KRG-2" source="CLB-informatie">
                  U leest wat collega’s met ambtsgeheim voor die kring schrijven. Wie beroepsgeheim heeft,
                  houdt dat. De kring en {pupil.callName} zien uw vraag.
                </MarginNote>
              )
            }
          >
            <p>De reden: {reason}</p>
            {runs && open ? (
              <FormSheet
                action={endInquiryAction}
                hidden={{ casusId, inquiryId: id }}
                submit="Ik hoef het niet meer te weten"
                kind="text"
              />
            ) : null}
          </Row>
        );
      })}
    </>
  );
}
