import createNextIntlPlugin from "next-intl/plugin";

process.env.NEXT_TELEMETRY_DISABLED = "1";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // These load files, worker threads or native code of their own and must not be bundled.
  serverExternalPackages: ["postgres", "pg-boss", "@react-pdf/renderer", "nodemailer", "pino"],
  experimental: {
    // A note may be long; the commands say themselves what is too long, in words for people.
    serverActions: { bodySizeLimit: "4mb" },
  },
  // A title comes with the page, in its head: streamed after it, it is missing for a moment, and without scripts longer.
  htmlLimitedBots: /.*/,
  // Other people of the demo stand on hosts of their own, such as leerling.localhost.
  allowedDevOrigins: ["*.localhost"],
  headers: () => [
    { source: "/_next/static/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
  ],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
