import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import type { CasusView } from "@/lib/casus/view";
import type { GuardianView } from "@/lib/casus/view-people";
import type { OwnPagesView } from "@/lib/casus/own-pages-view";
import { AddressRow } from "./address-row";
import { AuthorityRecords } from "./authority-records";
import { AUTHORITY_WORDS, relationOf } from "./people-words";
import { OwnPagesRow } from "./own-pages-row";
import { RestrictionRow } from "./restriction-row";

type GuardianSheetProps = { casus: CasusView; guardian: GuardianView; ownPages: OwnPagesView | null };

/** Everything that coordinators know and do about one guardian. */
export function GuardianSheet({ casus, guardian, ownPages }: GuardianSheetProps) {
  const people = `/casussen/${casus.id}/mensen`;
  const here = `${people}/${guardian.id}`;
  const known = guardian.authority ?? "unknown";
  return (
    <Page
      kicker={<TextLink href={people}>De mensen om {casus.pupil.callName}</TextLink>}
      title={`${guardian.name}: ${relationOf(guardian, casus)}, ${AUTHORITY_WORDS[known]}.`}
    >
      <Letter>
        <AuthorityRecords casus={casus} guardian={guardian} />
        <AddressRow here={here} address={guardian.address} online={guardian.online} casus={casus} />
        <OwnPagesRow casus={casus} personId={guardian.id} name={guardian.name} view={ownPages} />
        <RestrictionRow casus={casus} guardian={guardian} />
      </Letter>
    </Page>
  );
}
