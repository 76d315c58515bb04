import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

export type NoticeKind = "info" | "wacht" | "goed" | "fout";

const icons: Record<NoticeKind, IconName> = {
  info: "info",
  wacht: "ring-onvolledig",
  goed: "reads",
  fout: "warning",
};

type NoticeProps = {
  kind: NoticeKind;
  /** A heading above the text. A first sentence in `<strong>` often does better. */
  title?: ReactNode;
  icon?: IconName;
  /** status: read out when it appears, politely. alert: at once, for what went wrong. */
  live?: "status" | "alert";
  id?: string;
  children?: ReactNode;
};

/** A message in the flow of the page: a line and a sign, no box. Put `Actions` in it for what can be done about it. */
export function Notice({ kind, title, icon = icons[kind], live, id, children }: NoticeProps) {
  return (
    <div id={id} className={`melding ${kind}`} role={live}>
      <Icon name={icon} />
      <div>
        {title ? <p className="kop-3">{title}</p> : null}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
