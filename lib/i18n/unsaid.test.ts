/** NOTA: a name that promises pupils more than a school can keep stands nowhere in the product. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** In two halves, so that this test does not hold it either. */
const UNSAID = ["vertrouwens", "leerkracht"].join("");

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|json|css)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);

test.each(["app", "components", "lib", "messages"])("%s never says it", (folder) => {
  const files = filesIn(folder);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => readFileSync(file, "utf8").toLowerCase().includes(UNSAID))).toEqual([]);
});
