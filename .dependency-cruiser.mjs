/** One folder of lib/ is one domain, except these, which serve all domains, and lib/db below them. */
const foundations = "grants|audit|auth|mail|jobs|pdf|calendar|crypto|i18n|http|result|start";
const base = `^lib/(${foundations})/|^lib/[^/]+$`;
const domain = `^lib/(?!(${foundations}|db|policy)/)[^/]+/`;
const tests = "\\.test\\.tsx?$|^(tests|e2e|bench|scripts)/|^lib/policy/cases/";

/** @type {import("dependency-cruiser").IConfiguration} */
const config = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other answer one question: join them, or move what both need down.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "policy-is-pure",
      comment:
        "The rules import zod and themselves. What needs a file, a row or a screen belongs to its caller.",
      severity: "error",
      from: { path: "^lib/policy/", pathNot: tests },
      to: { pathNot: "^lib/policy/|^node_modules/zod/" },
    },
    {
      name: "db-is-lowest",
      comment:
        "lib/db knows tables, not their meaning. What knows both belongs in lib/<domain> or lib/grants.",
      severity: "error",
      from: { path: "^lib/db/", pathNot: tests },
      to: { path: "^(app|components|lib)/", pathNot: "^lib/(db|policy|crypto)/|^lib/env\\.ts$" },
    },
    {
      name: "foundations-below-domains",
      comment:
        "What serves all domains knows none of them: pass what it needs as an argument from lib/<domain>.",
      severity: "error",
      from: { path: base, pathNot: tests },
      to: { path: `^(app|components)/|${domain}` },
    },
    {
      name: "lib-below-screens",
      comment: "lib does not know screens. Move what it needs down into lib, or call it from app.",
      severity: "error",
      from: { path: "^lib/", pathNot: tests },
      to: { path: "^(app|components)/" },
    },
    {
      name: "components-below-routes",
      comment: "A component does not know which page shows it. Give it what it needs as props from app.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "components-get-data-as-props",
      comment: "A page in app asks the query and gives its component the data; import the query's type only.",
      severity: "error",
      from: { path: "^components/", pathNot: tests },
      to: { path: "^lib/db/|^lib/.+/(queries|commands)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-knows-no-domain",
      comment: "components/ui knows no domain word. What does belongs in components/<domain>.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: `^components/(?!ui/)|${domain}` },
    },
    {
      name: "commands-stay-in-their-domain",
      comment:
        "Domains do not call each other's commands. Move down what two need, to lib/grants or beside it.",
      severity: "error",
      from: { path: "^lib/([^/]+)/", pathNot: tests },
      to: { path: "^lib/.+/commands", pathNot: "^lib/$1/" },
    },
    {
      name: "connections-come-through-doors",
      comment: "Only lib/db opens connections. Ask asPerson, asGate or asJob, which set who is asking.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: `${tests}|^lib/(db|start)/|^lib/demo/world/` },
      to: { path: "^node_modules/(postgres|drizzle-orm/postgres-js)/" },
    },
    {
      name: "embedded-server-is-for-demo-and-tests",
      comment: "The product takes DATABASE_URL; only scripts and tests start a server of their own.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: `${tests}|^lib/db/embedded/` },
      to: { path: "^lib/db/embedded/" },
    },
    {
      name: "product-knows-no-tests",
      comment:
        "What the product needs belongs in lib; tests, scripts and benchmarks may import it from there.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: tests },
      to: { path: tests },
    },
    {
      name: "product-needs-no-tools",
      comment: "This package is for development only; the product must not need it.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: `${tests}|^lib/db/embedded/` },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    exclude: { path: "^(\\.next|\\.data|test-results|playwright-report)/|^next-env\\.d\\.ts$" },
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};

export default config;
