/** The full-screen client on a real terminal, with three real replicas. */
import assert from "node:assert/strict";
import { chat_service } from "../../proto/services.ts";
import { type Cluster, withCluster } from "./cluster.ts";
import { Person } from "./people.ts";
import { until } from "./process.ts";
import { childrenOf, hasTmux, type Terminal, withShell } from "./terminal.ts";

/** A test with a cluster, alice who has an account, bob who talks to her, and a shell. */
function onShell(
  name: string,
  use: (terminal: Terminal, bob: Person, cluster: Cluster) => Promise<void>,
  columns = 80,
  rows = 24,
): void {
  const run = () =>
    withCluster(async (cluster) => {
      await cluster.accounts("alice");
      const bob = await Person.make(cluster, "bob", 1);
      try {
        await withShell(cluster, columns, rows, (terminal) => use(terminal, bob, cluster));
      } finally {
        bob.close();
      }
    });
  Deno.test({ name, ignore: !hasTmux(), fn: run });
}

/** How often a text stands on the screen. */
const count = (terminal: Terminal, text: string) => terminal.screen().join("\n").split(text).length - 1;

/** Opens the client with bob, first with replica `n`. */
async function open({ type, shows }: Terminal, cluster: Cluster, n = 0, more = ""): Promise<void> {
  const servers = cluster.all.map((step) => cluster.address((n + step) % cluster.all.length)).join(",");
  type(`clear; replichat chat -u alice --to bob -s ${servers} ${more}; echo "exit $?"`, "Enter");
  await shows(/No messages yet\. Type the first one\./);
  await shows(/3 replicas/);
}

let asked = 0;

/** How the shell has its terminal, and whether the alternate screen is off. */
async function modes({ type, ask, screen }: Terminal): Promise<string> {
  const mark = `modes${++asked}:`;
  type(`clear; echo "${mark}$(stty -g | cksum)"`, "Enter");
  const line = await until("stty has answered", () => screen().find((text) => text.startsWith(mark)));
  return `${line.slice(mark.length)} ${ask("#{alternate_on} #{cursor_flag} #{wrap_flag} #{mouse_any_flag}")}`;
}

/** The client on the terminal: the shell's only child. */
async function clientPid({ ask }: Terminal): Promise<number> {
  return await until("the client runs", () => childrenOf(Number(ask("#{pane_pid}")))[0]);
}

onShell(
  "the full-screen client sends, receives and marks, before and after its server is killed",
  async (terminal, bob, cluster) => {
    const { type, write, shows } = terminal;
    await open(terminal, cluster, 2);
    await shows(/alice · localhost:\d+ · 3 replicas, localhost:\d+ leads/);
    write("hello");
    type("Enter");
    await shows(/alice {2}hello ✓/);
    const follower = bob.follow(1);
    try {
      await shows(/● bob/);
      const id = await bob.send("alice", "hi there");
      await shows(/bob {4}hi there$/m);
      const is_read = ({ read_up_to_id }: { read_up_to_id?: number | null }) => (read_up_to_id ?? 0) >= id;
      await follower.event("what alice has read", ({ receipt }) => receipt?.items?.some(is_read));
      const { message } = await follower.event(
        "what alice has sent",
        ({ message }) => message?.body === "hello",
      );
      const marks = [{ conversation_id: message!.conversation_id, up_to_id: id }];
      await bob.call(chat_service.MarkDelivered, { marks });
      await shows(/hello ✓✓$/m);
      await bob.call(chat_service.MarkRead, { with_username: "alice", up_to_id: id });
      await shows(/hello ✓✓ read$/m);
    } finally {
      follower.close();
    }

    await cluster.kill(2);
    write("during");
    type("Enter");
    await bob.send("alice", "while you were away");
    await shows(/during ✓/);
    await shows(/while you were away/);
    await shows(/1 reconnect · 2 replicas/);
    const all = ["hello", "hi there", "during", "while you were away"];
    for (const text of all) assert.equal(count(terminal, text), 1, text);
    assert.deepEqual((await bob.read("alice", 1)).split(",").sort(), all.toSorted());
  },
);

/** Each way out, and the exit code that it must have. */
const ways_out: [string, number, (terminal: Terminal) => void | Promise<void>][] = [
  ["Ctrl-D", 0, ({ type }) => type("C-d")],
  ["/quit", 0, ({ type }) => type("/quit", "Enter")],
  ["Ctrl-C", 130, ({ type }) => type("C-c")],
  ["SIGTERM", 130, async (terminal) => Deno.kill(await clientPid(terminal), "SIGTERM")],
  ["SIGHUP", 130, async (terminal) => Deno.kill(await clientPid(terminal), "SIGHUP")],
];

onShell(
  "the terminal is restored on every way out, and each has its exit code",
  async (terminal, bob, cluster) => {
    const { type, write, shows, ask, screen } = terminal;
    const before = await modes(terminal);
    await open(terminal, cluster);
    for (const [name, code, leave] of ways_out) {
      assert.equal(ask("#{alternate_on}"), "1", name);
      await leave(terminal);
      await shows(new RegExp(`^exit ${code}$`, "m"));
      assert.equal(await modes(terminal), before, name);
      await open(terminal, cluster);
    }
    // An error that nobody has thought of.
    type("C-d");
    await shows(/^exit 0$/m);
    const main = new URL("../../", import.meta.url).pathname;
    const broken = `
    import { program } from "${main}main.ts";
    import { fail } from "${main}proto/cli.ts";
    Deno.addSignalListener("SIGUSR1", () => { throw new Error("boom"); });
    await program().parseAsync(["chat", "-u", "alice", "--to", "bob"], { from: "user" }).catch(fail);`;
    Deno.writeTextFileSync(`${cluster.dir}/broken.ts`, broken);
    type(`clear; ${Deno.execPath()} run -A --config ${main}deno.json broken.ts; echo "exit $?"`, "Enter");
    await shows(/No messages yet/);
    Deno.kill(await clientPid(terminal), "SIGUSR1");
    await shows(/^Error: boom\. This is a fault of replichat.*\n?.*\nexit 1$/m);
    assert.equal(await modes(terminal), before, "an uncaught error");

    // Ctrl-Z, and back.
    await open(terminal, cluster);
    write("half a thou");
    await shows(/half a thou/);
    type("C-z");
    await shows(/Stopped/);
    assert.equal(await modes(terminal), before, "stopped");
    await bob.send("alice", "while you were stopped");
    type("fg", "Enter");
    await shows(/while you were stopped/);
    await shows(/› half a thou$/m);
    assert.equal(ask("#{alternate_on}"), "1");
    Deno.kill(await clientPid(terminal), "SIGTSTP");
    await shows(/Stopped/);
    assert.equal(await modes(terminal), before, "stopped by a signal");
    type("fg", "Enter");
    await shows(/› half a thou$/m);
    write("ght");
    type("Enter");
    await shows(/half a thought ✓/);
    assert.equal(screen().join().split("while you were stopped").length, 2);

    // Nobody confirms: that is told.
    await cluster.kill(0, 1, 2);
    await shows(/cut off from localhost:\d+/);
    write("will it arrive?");
    type("Enter");
    await shows(/will it arrive\? ⏳/);
    await shows(/1 unconfirmed/);
    type("C-d");
    await shows(/Leaving, once all is confirmed/);
    type("C-c");
    await shows(/^1 message was not confirmed: it may or may not have been sent\./m);
    type('echo "exit $?"', "Enter");
    await shows(/^exit 6$/m);
    assert.equal(await modes(terminal), before, "unconfirmed");
  },
);

onShell(
  "accounts are made and sessions begun and ended on the screen; a password is never seen",
  async (terminal, bob, cluster) => {
    const { type, write, shows, screen } = terminal;
    type('clear; replichat chat -u zoe; echo "exit $?"', "Enter");
    await shows(/replichat · log in/);
    await shows(/Name +zoe$/m);
    write("wrong horse");
    await shows(/Password +•{11}$/m);
    type("Enter");
    await shows(/Wrong name or password\./);
    type("F2");
    await shows(/replichat · a new account/);
    type("Enter");
    for (const _ of ["password", "again"]) {
      write("correct horse");
      type("Enter");
    }
    await shows(/Choose a conversation with Alt-↓/);
    assert(!screen().join().includes("horse"));
    type("M-g");
    await shows(/Jump to:/);
    type("Escape");
    await shows(/Choose a conversation with Alt-↓/);
    write("/to bo\t");
    await shows(/› \/to bob$/m);
    type("Enter");
    await shows(/No messages yet/);
    write("hello from zoe");
    type("Enter");
    await shows(/hello from zoe ✓/);
    assert.equal(await bob.read("zoe"), "hello from zoe");

    // Elsewhere all other sessions are ended: the reason is told, what was begun is kept.
    write("half a thou");
    const elsewhere = await Person.logIn(cluster, "zoe");
    try {
      await elsewhere.call(chat_service.RevokeSession, { all_others: true });
    } finally {
      elsewhere.close();
    }
    await shows(/replichat · log in[^]*ended/);
    write("correct horse");
    type("Enter");
    await shows(/hello from zoe ✓[^]*› half a thou$/m);
    type("C-u");
    write("/logout");
    type("Enter");
    await shows(/replichat · log in/);
    assert(!/ended|zoe/.test(screen().join()), "nothing is left of who has logged out");
    type("Escape");
    await shows(/^exit 0$/m);
    const { code } = await cluster.run(["history", "bob", "-u", "zoe"]);
    assert.equal(code, 4, "the log-in is forgotten");
  },
);

onShell(
  "what is pasted, wide, joined, from right to left or harmful stands where it should, at any size",
  async (terminal, bob, cluster) => {
    const { type, write, paste, shows, screen, resize, ask } = terminal;
    await open(terminal, cluster);
    const harmful = "\x1b[2J\x1b[H\x1b]0;title\x07\x1b[?1049l\u202ekcab";
    for (const body of ["日本語", "e\u0301👍", "שלום", harmful, "12345678901234567890"]) {
      await bob.send(
        "alice",
        body,
      );
    }
    await shows(/12345678901234567890/);
    const body = /\d\d:\d\d bob +(.*)$/;
    assert.deepEqual(screen().flatMap((line) => body.exec(line)?.[1] ?? []), [
      "日本語",
      "e\u0301👍",
      "שלום",
      "␛[2J␛[H␛]0;title␇␛[?1049l<U+202E>kcab",
      "12345678901234567890",
    ]);
    assert.equal(ask("#{alternate_on}"), "1");
    assert.notEqual(ask("#{pane_title}"), "title");

    // The cursor stands behind what is typed, in the terminal's columns: list, line, prompt, and the text's width.
    for (const [text, columns] of [["日本", 4], ["e\u0301", 1], ["ab", 2]] as const) {
      write(text);
      await until("it is drawn", () => screen().some((line) => line.endsWith(`› ${text}`)));
      await until(`the cursor is behind ${text}`, () => ask("#{cursor_x}") === `${20 + 1 + 2 + columns}`);
      type("C-u");
    }

    const lines = Array.from({ length: 30 }, (_, n) => `line ${n}`);
    paste(lines.join("\n"));
    await shows(/line 29$/m);
    assert.equal((await bob.read("alice")).includes("line"), false, "its line breaks are no Enter");
    resize(50, 20);
    await shows(/^ alice · localhost/m);
    await until("the list is folded away", () => !screen().join().includes("│"));
    await shows(/line 29$/m);
    type("Enter");
    await shows(/^ +line 29 ✓$/m);
    await until("it is there", async () => (await bob.read("alice")).endsWith(lines.join("\n")));
    resize(120, 40);
    await until("the list is back", () => screen().filter((line) => line.includes("│")).length === 38);
    await shows(/line 29 ✓$/m);
    resize(12, 4);
    await shows(/^The termina…$/m);
    resize(80, 24);
    await shows(/line 29 ✓$/m);
  },
);

onShell(
  "slash commands do what they say; a long conversation is scrolled back to its beginning",
  async (terminal, bob, cluster) => {
    const { type, write, shows, screen } = terminal;
    const obey = (line: string) => {
      write(line);
      type("Enter");
    };
    // Where TERM says that nothing can be drawn, it is lines.
    type('clear; TERM=dumb replichat chat -u alice --to bob; echo "exit $?"', "Enter");
    await shows(/This terminal cannot be drawn on/);
    obey("as a line");
    await until("it has arrived", async () => await bob.read("alice") === "as a line");
    type("C-d");
    await shows(/^exit 0$/m);
    const numbers = Array.from({ length: 250 }, (_, n) => `number ${n}`);
    await cluster.ok(["send", "bob", "-", "-u", "alice"], numbers.map((text) => text + "\n").join(""));

    type('clear; replichat chat -u alice --to bob; echo "exit $?"', "Enter");
    await shows(/number 249 ✓$/m);
    // By pages to the beginning: no number is left out.
    const shown = () => [...screen().join("\n").matchAll(/number (\d+) ✓/g)].map(([, n]) => Number(n));
    const atBeginning = () => screen().some((line) => line.endsWith("as a line ✓"));
    for (let [top] = shown(); !atBeginning();) {
      type("PageUp");
      const next = await until(`what is above ${top} is shown`, () => {
        const [first, ...rest] = shown();
        const joins = first < top && first + rest.length >= top - 1;
        return joins && rest.every((n, at) => n === first + at + 1) ? { first } : undefined;
      });
      top = next.first;
    }
    type("C-End");
    await shows(/number 249 ✓$/m);

    obey("/help");
    await shows(/Keys and commands[^]*Alt-Enter/);
    type("Escape");
    await until("it is closed", () => !/Keys and commands/.test(screen().join()));
    obey("/search 249");
    await shows(/Messages with 249[^]*alice.*number 249/);
    type("Enter");
    obey("/accounts b");
    await shows(/Accounts like b[^]* bob/);
    obey("/online");
    await shows(/Online[^]*● alice/);
    obey("/sessions");
    await shows(/Where you are logged in[^]*→/);
    obey("/status");
    await shows(/Cluster \w{6}[^]*view \S+[^]*It takes writes\.[^]*primary/);
    obey("/server add localhost:1");
    await shows(/localhost:1 is known from now on\./);
    obey("/server");
    await shows(/Servers[^]*→ localhost:\d+[^]* localhost:1$/m);
    obey("/server add nonsense");
    await shows(/nonsense cannot be added\. Write host:port\./);
    obey("/block bob");
    await shows(/bob is blocked\./);
    obey("/unblock bob");
    await shows(/bob is no longer blocked\./);
    for (const name of ["kept.txt", "kept.jsonl"]) {
      obey(`/export ${name}`);
      await shows(new RegExp(`Wrote 251 messages to ${name.replace(".", "\\.")}\\.`));
    }
    obey("/export kept.txt");
    await shows(/kept\.txt cannot be written \(it exists\)/);
    const kept = (name: string) => Deno.readTextFileSync(`${cluster.dir}/${name}`).trimEnd().split("\n");
    assert.match(kept("kept.txt")[0], / {2}alice {2}as a line$/);
    assert.equal(JSON.parse(kept("kept.jsonl")[250]).body, "number 249");
    obey("//slash");
    await shows(/ \/slash ✓/);
    obey("/delete");
    await shows(/Delete “\/slash” for both of you\? y\/n/);
    type("y");
    await until("it is gone", () => !/\/slash/.test(screen().join("\n")));
    obey("/group create +team bob");
    await shows(/ \+team · group/);
    obey("hello all");
    await shows(/hello all ✓/);
    obey("/group members +team");
    await shows(/Members of \+team[^]*alice {2}\(owner\)[^]*bob/);
    await bob.send("alice", "psst");
    await shows(/1 unread in 1/);
    type("C-n");
    await shows(/^ bob[^]*unread ─[^]*psst$/m);

    // All servers are gone for a while: what is sent and what is begun is still there when they come back.
    await cluster.kill(0, 1, 2);
    await shows(/cut off from/);
    obey("kept for later");
    write("half a thou");
    await shows(/kept for later ⏳[^]*› half a thou$/m);
    for (const n of cluster.all) cluster.start(n);
    await shows(/kept for later ✓[^]*› half a thou$/m);
    // A primary that has just begun has no leases yet, and lets nobody read.
    await until("it may read", () => bob.read("alice").then(() => true, () => false));
    assert.equal((await bob.read("alice")).split(",").filter((body) => body === "kept for later").length, 1);
    type("C-u");
    obey("/quit");
    await shows(/^exit 0$/m);
  },
);

onShell(
  "while the window is elsewhere a message rings and is not read; --no-notify is silent; without colours nothing is coloured",
  async (terminal, bob, cluster) => {
    const { type, shows, record } = terminal;
    const elsewhere = ["-H", "1b", "5b", "4f"]; // what a terminal sends when it loses the focus
    for (const [more, rings] of [["", true], ["--no-notify", false]] as const) {
      const file = `${cluster.dir}/recorded${more}`;
      record(file);
      type(`clear; replichat chat -u alice --to bob ${more}; echo "exit $?"`, "Enter");
      await shows(/3 replicas/);
      type(...elsewhere);
      const body = `psst ${rings}`;
      // The focus is lost before the message comes: what is typed after it is drawn.
      type("x");
      await shows(/› x$/m);
      await bob.send("alice", body);
      await shows(new RegExp(`bob {2}${body}$`, "m"));
      await shows(/^ {2}bob +1 │/m);
      type("-H", "1b", "5b", "49");
      await shows(/^ {2}bob +│|^● bob +│/m);
      type("C-u", "C-d");
      await shows(/^exit 0$/m);
      const recorded = Deno.readTextFileSync(file);
      assert.equal(recorded.includes(`\x07\x1b]9;bob: ${body}\x07`), rings);
      // deno-lint-ignore no-control-regex -- colours are what is looked for: NO_COLOR is set
      assert(!/\x1b\[[\d;]*3[0-7][\d;]*m/.test(recorded), "colours");
    }
  },
);
