import type { Route } from "next";
import Link from "next/link";
import type { AnchorHTMLAttributes, ReactNode } from "react";

export type TextLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "children"> & {
  href: string;
  /** Loads the whole page anew: change of hat, sign-out, downloads. */
  hard?: boolean;
  children: ReactNode;
};

/**
 * A link. Never fetched ahead: opening a page with notes is recorded as reading, so only a person may open it.
 */
export function TextLink({ href, hard, children, ...rest }: TextLinkProps) {
  if (hard || !isOurs(href) || rest.download !== undefined) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} {...rest}>
      {children}
    </Link>
  );
}

/** Whether an address is a page of this platform; the routes themselves are checked where the address is made. */
function isOurs(href: string): href is Route {
  return href.startsWith("/") && !href.startsWith("//");
}
