/** `npm run -s policy -- decide|grants|explain`: the only file of the rules that knows a process. */
import { text } from "node:stream/consumers";
import { COMMANDS, answer, explained } from "./command";

const USAGE = `Gebruik: npm run -s policy -- decide|grants|explain < casussen.jsonl

  decide   wat de regels zeggen op een moment: { "facts", "at", "present"? } per regel
  grants   wie wat leest vanaf een moment, voor altijd: { "facts", "from" } per regel
  explain  hetzelfde als decide, voor mensen: een rooster en zinnen
`;

const [command, ...rest] = process.argv.slice(2);
const asked = COMMANDS.find((name) => name === command);

if (rest.length > 0 || (asked === undefined && command !== "explain")) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (asked === undefined) {
  const { ok, output } = explained(await text(process.stdin));
  process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
} else {
  process.exitCode = 0;
  for await (const line of lines(process.stdin)) {
    if (line.trim() === "") continue;
    const { ok, result } = answer(asked, line);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    if (!ok) process.exitCode = 1;
  }
}

/** The lines of a stream, cut at line feeds alone: JSON may hold U+2028, which readline takes for an end of line. */
async function* lines(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  stream.setEncoding("utf8");
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  yield rest;
}
