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
  if (hard || !href.startsWith("/") || rest.download !== undefined) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href as Route} prefetch={false} {...rest}>
      {children}
    </Link>
  );
}
