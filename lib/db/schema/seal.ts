/** What files are sealed with (PAdES): each organisation's certificates, and their private keys. */
import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant, refers, sealed, tenant } from "./columns";
import { organisation } from "./tenant";

/** None is ever deleted: a file is checked against the certificate of its day. */
export const sealCertificate = pgTable(
  "seal_certificate",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    /** NULL: the covenant's own, which names no organisation. */
    organisationId: uuid("organisation_id"),
    /** DER, as it stands in every sealed file: nothing secret. */
    certificate: sealed("certificate").notNull(),
    /** SHA-256 of the certificate. */
    fingerprint: sealed("fingerprint").notNull(),
    /** PKCS #8, sealed with the covenant's key. */
    privateKey: sealed("private_key").notNull(),
    /** Files are sealed with it in this time; of two that overlap, with the one that began last. */
    from: instant("from").notNull(),
    until: instant("until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    index("seal_certificate_of_organisation").on(t.collaborationId, t.organisationId, t.from),
    index("seal_certificate_fingerprint").on(t.fingerprint),
  ],
);
