import type { ReactNode } from "react";

/** An address that takes a POST, or a server action. */
export type SignOutAction = string | ((form: FormData) => void | Promise<void>);

/** Signing out is a form, so that no link and no prefetch can do it. */
export function SignOut({ action, children }: { action: SignOutAction; children: ReactNode }) {
  return (
    <form action={action} method={typeof action === "string" ? "post" : undefined}>
      <button type="submit">{children}</button>
    </form>
  );
}
