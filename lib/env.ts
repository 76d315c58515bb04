import { z } from "zod";

const key = z
  .base64()
  .refine(
    (text) => Buffer.from(text, "base64").length === 32,
    "must be 32 bytes in base64 (openssl rand -base64 32)",
  );

const database = z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" });

const origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text),
    "must be the address people type, without a path or a slash at its end",
  );

const shared = {
  DATABASE_URL: database,
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters (openssl rand -base64 32)"),
  KRINGSPRAAK_ORIGIN: origin,
  KRINGSPRAAK_KEK: key,
  KRINGSPRAAK_AUDIT_KEY: key,
  KRINGSPRAAK_TSA_URL: z.url({ protocol: /^https?$/, error: "must be an http(s):// address" }).optional(),
};

const isLocal = (address: string) =>
  URL.canParse(address) && /^(127\.0\.0\.1|localhost|.+\.localhost)$/.test(new URL(address).hostname);

const production = z.object({
  ...shared,
  KRINGSPRAAK_ORIGIN: origin.refine(
    (at) => at.startsWith("https:") || isLocal(at),
    "must begin with https://",
  ),
  KRINGSPRAAK_DEMO: z.undefined("is set by `npm run demo` alone; leave it out").optional(),
  MAIL_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }),
  MAIL_FROM: z.email("must be the address messages come from"),
  SMS_URL: z
    .string()
    .refine(
      (at) => URL.canParse(at) && (at.startsWith("https:") || (at.startsWith("http:") && isLocal(at))),
      "must be an https:// address",
    )
    .optional(),
  SMS_TOKEN: z.string().min(8, "must be what the gateway gave you, at least 8 characters").optional(),
});

/** Text messages can be left out, but not by half. */
const whole = production
  .refine((it) => it.SMS_URL === undefined || it.SMS_TOKEN !== undefined, {
    path: ["SMS_TOKEN"],
    message: "must go with SMS_URL",
  })
  .refine((it) => it.SMS_TOKEN === undefined || it.SMS_URL !== undefined, {
    path: ["SMS_URL"],
    message: "must go with SMS_TOKEN",
  });

/** Anybody may become anybody in the demo, so it takes nothing that lies beyond this machine. */
const demo = z
  .object({
    ...shared,
    KRINGSPRAAK_DEMO: z.literal("1"),
    MAIL_URL: z.undefined("does not go with the demo").optional(),
    MAIL_FROM: z.undefined("does not go with the demo").optional(),
    SMS_URL: z.undefined("does not go with the demo").optional(),
    SMS_TOKEN: z.undefined("does not go with the demo").optional(),
  })
  .refine((it) => isLocal(it.DATABASE_URL) && isLocal(it.KRINGSPRAAK_ORIGIN), {
    path: ["KRINGSPRAAK_DEMO"],
    message: "is for this machine alone: its database and its address must be local",
  });

export type Environment = z.infer<typeof whole> | z.infer<typeof demo>;

/** Reads and checks the variables of `.env.example`. Throws with one line for each that is wrong; never a value. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const result = (filled.KRINGSPRAAK_DEMO === "1" ? demo : whole).safeParse(filled);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} ${name in filled ? message : "is missing"}.`;
  });
  throw new Error(["Kringspraak cannot start; .env.example explains each variable.", ...lines].join("\n  "));
}

/** The environment of this process. Not to be called while building. */
export const environment = (): Environment => readEnvironment(process.env);
