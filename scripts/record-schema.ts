// npm run schema:record: the JSON Schema of a consent record, for whoever reads one (docs/exchange).
import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { z } from "zod";
import { consentRecordSchema } from "@/lib/exchange/record-schema";

const text = JSON.stringify(z.toJSONSchema(consentRecordSchema));
await writeFile(
  "docs/exchange/consent-record.schema.json",
  await format(text, { parser: "json", printWidth: 110 }),
);
