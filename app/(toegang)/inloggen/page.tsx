import type { Metadata } from "next";
import { OneFieldForm } from "@/components/gate/one-field-form";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { askLink } from "@/lib/auth/actions";

export const metadata: Metadata = { title: "Inloggen" };

/** For professionals. */
export default async function Login({ searchParams }: PageProps<"/inloggen">) {
  const { uit, verlopen } = await searchParams;
  return (
    <PlainFrame>
      <Page
        layout="blad"
        title="Log in met uw werkadres."
        lead="We sturen een link naar uw e-mailadres. Daarmee komt u binnen, zonder wachtwoord."
      >
        {uit === undefined ? null : (
          <Notice kind="goed" live="status">
            U bent uitgelogd.
          </Notice>
        )}
        {verlopen === undefined ? null : (
          <Notice kind="fout" live="alert">
            <p>
              <strong>Deze link werkt niet meer.</strong> Een link werkt een kwartier, en één keer. Vraag hier
              een nieuwe.
            </p>
          </Notice>
        )}
        <OneFieldForm
          action={askLink}
          field={{
            name: "email",
            type: "email",
            label: "E-mailadres van uw werk",
            autoComplete: "email",
            spellCheck: false,
            maxLength: 254,
          }}
          button="Stuur mij een link"
        />
        <p className="zacht klein">
          Kreeg u een bericht met een vraag over uw kind, of over uzelf?{" "}
          <TextLink className="lees" href="/uitnodiging">
            Vul dan de korte code in
          </TextLink>
        </p>
      </Page>
    </PlainFrame>
  );
}
