"use client";

import "./globals.css";

/**
 * The last page that can fail: it stands without the layout, so it brings its own sheet and uses nothing else. Between it and
 * those of each group stands none: its script would come with every page a second time.
 */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="nl">
      <body>
        <main>
          <div className="blad stapel">
            <h1>Kringspraak doet het even niet.</h1>
            <p>Er ging bij ons iets mis. Probeer het over een paar minuten nog eens.</p>
            <div className="doen">
              <button type="button" className="knop knop-hoofd" onClick={reset}>
                Probeer het opnieuw
              </button>
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}
