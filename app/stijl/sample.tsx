import type { ReactNode } from "react";

/** One kind of piece on the sheet: its name at the side, the pieces beside it. */
export function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-5 border-t border-hairline py-10 md:grid-cols-[168px_minmax(0,1fr)] md:gap-10">
      <h2 className="text-h3">{title}</h2>
      <div className="stapel min-w-0">{children}</div>
    </section>
  );
}
