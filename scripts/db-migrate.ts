// npm run db:migrate: brings the database to this release. The login of DATABASE_URL gets the password it has there.
import { migrateForService } from "@/lib/start/migrations";

const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: serviceUrl } = process.env;

if (!ownerUrl) {
  console.error("DATABASE_OWNER_URL is missing; .env.example explains it.");
  process.exit(1);
}

await migrateForService(ownerUrl, servicePassword());
console.log("The database is up to date.");

function servicePassword(): string | undefined {
  if (!serviceUrl) return undefined;
  const { username, password } = new URL(serviceUrl);
  return username === "app" && password ? decodeURIComponent(password) : undefined;
}
