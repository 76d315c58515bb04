/** `npm run -s policy -- decide|grants|explain`: the rules on standard input and output (docs/policy/RULES.md section 8). */
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { COMMANDS, type Command, answer, explained } from "@/lib/policy/command";

const USAGE = `Gebruik: npm run -s policy -- decide|grants|explain < casussen.jsonl

  decide   wat de regels zeggen op een moment: { "facts", "at", "present"? } per regel
  grants   wie wat leest vanaf een moment, voor altijd: { "facts", "from" } per regel
  explain  hetzelfde als decide, voor mensen: een rooster en zinnen
`;

const [asked, ...rest] = process.argv.slice(2);
const command = COMMANDS.find((name) => name === asked);

// Who reads our output may stop early, as `head` does.
process.stdout.on("error", () => process.exit(1));

if (rest.length > 0 || (command === undefined && asked !== "explain")) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (command === undefined) {
  const { ok, output } = explained(await text(process.stdin));
  process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
} else {
  process.exitCode = 0;
  await pipeline(process.stdin.setEncoding("utf8"), (input) => answers(command, input), process.stdout);
}

async function* answers(asked: Command, input: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines(input)) {
    if (line.trim() === "") continue;
    const { ok, result } = answer(asked, line);
    if (!ok) process.exitCode = 1;
    yield `${JSON.stringify(result)}\n`;
  }
}

/** The lines of a stream, cut at line feeds alone: JSON may hold U+2028, which readline takes for an end of line. */
async function* lines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let open = "";
  for await (const chunk of input) {
    const parts = (open + chunk).split("\n");
    open = parts.pop() ?? "";
    yield* parts;
  }
  yield open;
}
