import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

export type Received = { to: string[]; data: string; messageId: string };

export type MailServer = {
  url: string;
  received: Received[];
  /** What it says to a recipient: 250 takes, 4xx asks to come back, 5xx refuses for good. */
  answerToRecipient: string;
  /** Runs after a message was taken, before the sender hears so. */
  onTaken: () => Promise<void>;
  stop(): Promise<void>;
};

/** A mail server on loopback that speaks as much SMTP (RFC 5321) as it takes to receive. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => {}));
    void talk(socket, mail);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answerToRecipient: "250 ok",
    onTaken: () => Promise.resolve(),
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return mail;
}

async function talk(socket: Socket, mail: MailServer): Promise<void> {
  const say = (line: string) => socket.writable && socket.write(`${line}\r\n`);
  let to: string[] = [];
  let data: string[] | null = null;
  let rest = "";
  say("220 mail.example");
  for await (const chunk of socket.setEncoding("utf8")) {
    const lines = (rest + String(chunk)).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (data !== null) {
        if (line !== ".") {
          data.push(line);
          continue;
        }
        mail.received.push(letter(to, data.join("\n")));
        [to, data] = [[], null];
        await mail.onTaken();
        say("250 taken");
      } else if (/^RCPT/i.test(line)) {
        to.push(line);
        say(mail.answerToRecipient);
      } else if (/^DATA/i.test(line)) {
        data = [];
        say("354 go on");
      } else if (/^QUIT/i.test(line)) {
        say("221 bye");
        socket.end();
      } else {
        say("250 ok");
      }
    }
  }
}

function letter(to: string[], data: string): Received {
  return { to, data, messageId: /^Message-ID: (.*)$/im.exec(data)?.[1] ?? "" };
}
