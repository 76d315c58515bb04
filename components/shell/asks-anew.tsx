"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Back and forward ask the server anew. What the browser kept of a page may be closed since, or say what was changed
 * after it: nothing of it is shown again, and every opening is recorded.
 */
export function AsksAnew() {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const shown = useRef("");
  useLayoutEffect(() => {
    shown.current = pageOf(pathname, search);
  }, [pathname, search]);

  useEffect(() => {
    // In the capture phase: the router has not yet put back what it remembers.
    const onTraverse = (event: PopStateEvent) => {
      if (pageOf(location.pathname, location.search) === shown.current) return;
      event.stopImmediatePropagation();
      location.reload();
    };
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    addEventListener("popstate", onTraverse, { capture: true });
    addEventListener("pageshow", onShow);
    return () => {
      removeEventListener("popstate", onTraverse, { capture: true });
      removeEventListener("pageshow", onShow);
    };
  }, []);
  return null;
}

/** A place within a page (`#…`) is no other page. */
const pageOf = (pathname: string, search: string) => `${pathname}?${new URLSearchParams(search).toString()}`;
