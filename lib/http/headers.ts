type Circumstances = {
  /** Fresh for every response; the scripts and styles of this page carry it. */
  nonce: string;
  /** Whether people reach us over https; the demo on a developer's machine is plain http. */
  https: boolean;
  /** `next dev` evaluates code as text to show where an error came from. */
  development: boolean;
  /** Other hosts that forms may be sent to: the people of the demo stand on hosts of their own. */
  formsAlsoTo?: string;
};

/** The content security policy of one response. React's own style attributes are the only inline allowed. */
export function contentSecurityPolicy({
  nonce,
  development,
  formsAlsoTo,
}: Omit<Circumstances, "https">): string {
  const scripts = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(development ? ["'unsafe-eval'"] : []),
  ];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(" ")}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...(formsAlsoTo ? [formsAlsoTo] : [])].join(" "),
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The headers every page and every answer of `/api` bears (SECURITY H1). */
export function securityHeaders(circumstances: Circumstances): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(circumstances),
    "Cache-Control": "private, no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    // Not `no-referrer`: a form sent without scripts would then carry `Origin: null` and be refused.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    ...(circumstances.https ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
