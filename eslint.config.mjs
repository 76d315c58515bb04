import { defineConfig } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const upward =
  "Write `./` for a sibling and `@/` for everything else; a path that climbs breaks when a file moves.";
const barrel =
  "Export a thing where it is made; a file that passes on others' exports hides where code lives.";
const clock = "The rules know no clock and no environment: the moment `at` and all facts are arguments.";

const noBarrels = [
  { selector: "ExportAllDeclaration", message: barrel },
  { selector: "ExportNamedDeclaration[source]", message: barrel },
];

export default defineConfig(
  { ignores: ["node_modules/", ".next/", ".data/", "test-results/", "playwright-report/", "next-env.d.ts"] },
  ...next,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "no-restricted-imports": ["error", { patterns: [{ regex: "(^|/)\\.\\.(/|$)", message: upward }] }],
      "no-restricted-syntax": ["error", ...noBarrels],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": ["error", { allowRethrowing: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ["lib/**/*.ts", "components/**/*.tsx"],
    rules: { "import/no-default-export": "error", "import/no-cycle": "off" },
  },
  {
    files: ["lib/policy/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "process", message: clock }],
      "no-restricted-syntax": [
        "error",
        ...noBarrels,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clock },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: clock },
      ],
    },
  },
  {
    files: ["{app,components,lib}/**/{index,utils,helpers,managers,services,misc}.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Program",
          message: "Name the file after the one question it answers (docs: CONTRIBUTING.md).",
        },
      ],
    },
  },
  {
    // What talks to people through a terminal.
    files: ["scripts/**", "bench/**", "e2e/**", "instrumentation.ts", "lib/policy/command/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["e2e/**"],
    // Playwright calls the function that hands over a fixture `use`, which is no React hook.
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
);
