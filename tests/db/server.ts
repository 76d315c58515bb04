import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { migrateForService } from "@/lib/start/migrations";
import { databaseUrl, templateName } from "./database";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
  }
}

/** One server for all database tests of a run, with a template that each test file makes its database from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporary();
  project.provide("adminUrl", server.adminUrl);
  const sql = postgres(server.adminUrl, { max: 1 });
  await sql`create database ${sql(templateName)}`;
  await sql.end();
  await migrateForService(databaseUrl(server.adminUrl, templateName), "app");
  return () => server.stop();
}
