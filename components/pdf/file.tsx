import { Document } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { paperLanguage } from "@/lib/pdf/language";
import type { Framework } from "@/lib/policy/vocabulary";

/**
 * A file for long keeping (PDF/A-3b). What it says about itself names nobody: no author, subject or keywords, and a title
 * that could be anything (SECURITY C4).
 */
export function File({
  title,
  framework,
  madeAt,
  children,
}: {
  title: string;
  framework: Framework;
  madeAt: Date;
  children: ReactNode;
}) {
  return (
    <Document
      conformance="PDF/A-3b"
      language={`${paperLanguage()}-${framework === "vl" ? "BE" : "NL"}`}
      title={title}
      creator="Kringspraak"
      producer="Kringspraak"
      creationDate={madeAt}
    >
      {children}
    </Document>
  );
}
