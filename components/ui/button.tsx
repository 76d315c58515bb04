import { type ButtonHTMLAttributes, type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";
import { TextLink, type TextLinkProps } from "./text-link";

/** main: the one filled button of a screen. edge: a second choice that must be seen. text: every other. */
export type ButtonKind = "main" | "edge" | "text" | "stop" | "stop-edge";

export const buttonClass: Record<ButtonKind, string> = {
  main: "knop knop-hoofd",
  edge: "knop knop-rand",
  text: "knop knop-tekst",
  stop: "knop knop-stop",
  "stop-edge": "knop knop-stoprand",
};

type Common = { kind?: ButtonKind; icon?: IconName; children: ReactNode };
type LinkButton = Common & Omit<TextLinkProps, "children" | "className">;
type PressButton = Common & {
  href?: undefined;
  /** Why it cannot be pressed yet; shown beside it. */ unavailable?: ReactNode;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "className" | "disabled">;

/** A button, or with `href` a link that looks like one. A `<button>` submits unless `type` says otherwise. */
export function Button(props: LinkButton | PressButton) {
  const reasonId = useId();
  if (props.href !== undefined) {
    const { kind = "main", icon, children, ...rest } = props;
    return (
      <TextLink className={buttonClass[kind]} {...rest}>
        {icon ? <Icon name={icon} /> : null}
        {children}
      </TextLink>
    );
  }
  const { kind = "main", icon, children, unavailable, type = "submit", ...rest } = props;
  const off = unavailable
    ? ({ type: "button", "aria-disabled": true, "aria-describedby": reasonId } as const)
    : { type };
  return (
    <>
      <button className={classNames(buttonClass[kind])} {...rest} {...off}>
        {icon ? <Icon name={icon} /> : null}
        {children}
      </button>
      {unavailable ? (
        <span id={reasonId} className="klein zacht">
          {unavailable}
        </span>
      ) : null}
    </>
  );
}
