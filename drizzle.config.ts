import { defineConfig } from "drizzle-kit";

/** `npm run db:generate` writes the tables of lib/db/schema as a migration; roles, policies and triggers are written by hand. */
export default defineConfig({ dialect: "postgresql", schema: "./lib/db/schema/*.ts", out: "./drizzle" });
