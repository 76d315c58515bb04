import type { ReactNode } from "react";

type Head = {
  /** Small capitals above the title: the day, the class. */
  kicker?: ReactNode;
  /** A whole sentence with the outcome, not the name of a module. */
  title: ReactNode;
  lead?: ReactNode;
  /** Shown above the kicker: the step rings. */
  steps?: ReactNode;
  children: ReactNode;
};

type PageProps =
  | (Head & {
      /** brief: when · what · why. blad: one narrow column. */
      layout?: "brief" | "blad";
      aside?: undefined;
    })
  | (Head & {
      /** brievenblad: a letter to sign, the margin beside it. tweeluik: a form, and a panel that answers. */
      layout: "brievenblad" | "tweeluik";
      aside?: ReactNode;
    });

/**
 * One page between head and foot: title, lead and content in one of four sheets. Stands directly in a frame's `main`
 * (StaffFrame, FamilyFrame, PlainFrame); in "brief" the children are one or more `Letter`s.
 */
export function Page({ layout = "brief", kicker, title, lead, steps, aside, children }: PageProps) {
  const head = (
    <>
      {steps}
      {kicker ? <p className="kapitaal">{kicker}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="voorrede">{lead}</p> : null}
    </>
  );

  if (layout === "brief") {
    return (
      <>
        <div className="aanhef">{head}</div>
        {children}
      </>
    );
  }

  const text = (
    <div className={layout === "blad" ? "blad stapel" : "stapel"}>
      {head}
      {children}
    </div>
  );
  if (layout === "blad") return text;
  return (
    <div className={layout}>
      {text}
      {aside ? (
        <aside className={layout === "brievenblad" ? "zijblad kant" : "zijblad"}>{aside}</aside>
      ) : (
        <div />
      )}
    </div>
  );
}
