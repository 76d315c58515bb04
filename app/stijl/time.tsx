import { ConsentBar } from "@/components/ui/consent-bar";
import { ConsentBars } from "@/components/ui/consent-bars";
import { DurationBar } from "@/components/ui/duration-bar";
import { Lanes } from "@/components/ui/lanes";
import { MarginNote } from "@/components/ui/margin-note";
import { Steps } from "@/components/ui/steps";
import { Sample } from "./sample";

/** What has a length in time. */
export function Time() {
  return (
    <>
      <Sample title="Tijd">
        <Steps current={3} total={5} />
        <DurationBar
          from="9 maart"
          until="31 juli"
          after="daarna niets"
          label="Van 9 maart tot en met 31 juli 2027"
        />
        <ConsentBar
          title="Jeugdarts"
          status="geldig"
          from="2026-08-01T00:00:00Z"
          until="2028-08-01T00:00:00Z"
          now="2027-03-09T12:00:00Z"
          marks={[{ at: "2027-06-02T00:00:00Z", label: "Noor zestien", kind: "birthday" }]}
          segments={[
            { from: "2026-10-12T00:00:00Z", until: "2027-06-02T00:00:00Z", status: "geldig" },
            { from: "2027-06-02T00:00:00Z", until: "2027-08-01T00:00:00Z", status: "onvolledig" },
          ]}
        />
        <ConsentBars
          from="2025-08-01T00:00:00Z"
          until="2027-08-01T00:00:00Z"
          now="2026-11-24T12:00:00Z"
          caption="Op haar twaalfde verjaardag ging de toestemming voor de overstap wachten. Zeven dagen later zei Noor zelf ja."
          marks={[{ at: "2025-12-03T00:00:00Z", label: "Noor 12", kind: "birthday" }]}
          lanes={[
            {
              id: "leerplicht",
              title: "Leerplicht: verzuim",
              status: "geldig",
              statusWords: "geldig tot 16 juli 2027",
              href: "#",
              segments: [{ from: "2026-09-01T00:00:00Z", until: "2027-07-16T00:00:00Z", status: "geldig" }],
            },
            {
              id: "jeugdteam",
              title: "Jeugdteam: overleg",
              status: "onvolledig",
              statusWords: "wacht op Karim",
              segments: [
                { from: "2026-11-17T00:00:00Z", until: "2027-07-16T00:00:00Z", status: "onvolledig" },
              ],
            },
            {
              id: "jeugdarts",
              title: "Jeugdarts: gezondheid",
              status: "ingetrokken",
              statusWords: "gestopt door Noor",
              segments: [
                { from: "2026-01-10T00:00:00Z", until: "2026-06-08T00:00:00Z", status: "geldig" },
                { from: "2026-06-08T00:00:00Z", until: "2026-07-16T00:00:00Z", status: "ingetrokken" },
              ],
            },
            {
              id: "basisschool",
              title: "Basisschool: overstap",
              status: "verlopen",
              statusWords: "verlopen op 17 juli 2026",
              segments: [
                { from: "2025-08-20T00:00:00Z", until: "2025-12-03T00:00:00Z", status: "geldig" },
                { from: "2025-12-03T00:00:00Z", until: "2025-12-10T00:00:00Z", status: "onvolledig" },
                { from: "2025-12-10T00:00:00Z", until: "2026-07-17T00:00:00Z", status: "geldig" },
              ],
            },
            {
              id: "later",
              title: "Logopedie",
              status: "nog_niet",
              statusWords: "begint 15 maart",
              segments: [
                { from: "2026-11-20T00:00:00Z", until: "2027-03-15T00:00:00Z", status: "nog_niet" },
                { from: "2027-03-15T00:00:00Z", until: null, status: "geldig" },
              ],
            },
            {
              id: "nee",
              title: "Wijkteam",
              status: "geweigerd",
              statusWords: "nee gezegd",
              segments: [
                { from: "2026-10-20T00:00:00Z", until: "2027-06-01T00:00:00Z", status: "geweigerd" },
              ],
            },
          ]}
        />
      </Sample>

      <Sample title="Door de tijd">
        <p className="klein zacht">
          Dicht is geldig, gestreept wacht, streepjes komen nog. De lijn is niet op schaal.
        </p>
      </Sample>
      <Lanes
        events={[
          {
            id: "1",
            when: "10 feb 2025",
            title: "Sanne en Karim zeiden ja voor Noor.",
            children: (
              <p>
                School en Jeugdteam mochten elkaar vertellen over verzuim en thuis.{" "}
                <span className="ltr">A</span>
              </p>
            ),
          },
          {
            id: "2",
            when: "2 juni 2025",
            kind: "birthday",
            title: "Noor werd twaalf.",
            children: (
              <p>Vanaf die dag telt ook haar antwoord. Dat was er nog niet; drie dagen las niemand mee.</p>
            ),
            why: <MarginNote source="Convenant, Bijlage 6" rule="SAY-NL-2" />,
          },
          { id: "3", when: "5 juni 2025", title: "Noor zei zelf ja, behalve over thuis." },
          {
            id: "4",
            when: "31 juli 2025",
            title: "De toestemming eindigde.",
            children: <p>Met het schooljaar, zoals afgesproken.</p>,
          },
          {
            id: "5",
            when: "12 okt 2026",
            title: "Noor en Sanne zeiden ja.",
            children: (
              <p>
                School en Jeugdteam delen verzuim en afspraken. <span className="ltr">B</span>
              </p>
            ),
            why: (
              <MarginNote rule={["GRD-1", "GRD-3"]}>
                Eén ouder spreekt ook voor de ander, tenzij die nee zegt.
              </MarginNote>
            ),
          },
          {
            id: "6",
            when: "20 jan 2027",
            title: "Karim zei nee tegen leerplicht.",
            children: (
              <p>
                Er is niets gedeeld. <span className="ltr">C</span>
              </p>
            ),
          },
          {
            id: "7",
            when: "4 maart 2027",
            title: "U vroeg het voor de jeugdarts.",
            children: (
              <p>
                Noor wil eerst praten. <span className="ltr">D</span>
              </p>
            ),
          },
          {
            id: "8",
            when: "vandaag",
            whenDetail: "9 maart",
            kind: "now",
            title: "Nu: één geldig, één wacht, één nee.",
          },
          { id: "9", when: "31 juli 2027", title: "B eindigt, met het schooljaar." },
          {
            id: "10",
            when: "2 juni 2029",
            kind: "birthday",
            title: "Noor wordt zestien.",
            children: <p>Vanaf dan beslist zij alleen.</p>,
            why: <MarginNote source="Convenant, Bijlage 6" rule="SAY-NL-3" />,
          },
        ]}
        lanes={[
          {
            id: "a",
            label: "A",
            pieces: [
              { from: 0, until: 1, status: "geldig" },
              { from: 1, until: 2, status: "onvolledig" },
              { from: 2, until: 3, status: "geldig" },
            ],
          },
          { id: "b", label: "B", pieces: [{ from: 4, until: 8, status: "geldig" }] },
          { id: "c", label: "C", pieces: [{ from: 5, until: 6, status: "geweigerd" }] },
          { id: "d", label: "D", pieces: [{ from: 6, until: 7, status: "onvolledig" }] },
        ]}
      />
    </>
  );
}
