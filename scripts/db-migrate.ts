import { migrateForService } from "@/lib/start/migrations";

const ownerUrl = process.env.DATABASE_OWNER_URL;

if (!ownerUrl) {
  console.error("DATABASE_OWNER_URL is missing; .env.example explains it.");
  process.exit(1);
}

await migrateForService(ownerUrl);
console.log("The database is up to date.");
