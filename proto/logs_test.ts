import { deepEqual, ok } from "node:assert/strict";
import { getLogger, resetSync } from "@logtape/logtape";
import { log_categories, logLevels, setLogLevel, startLogs } from "./logs.ts";

/** What `act` logs, line by line. */
async function logged(act: () => void | Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => void lines.push(line);
  try {
    await act();
  } finally {
    console.error = error;
  }
  return lines;
}

/** Which of the categories are heard at debug and at info. */
async function heard(): Promise<string> {
  const lines = await logged(() => {
    for (const category of ["replica", "net", "net.peers", "heartbeat"]) {
      const logger = getLogger(["replichat", ...category.split(".")]);
      logger.debug(`${category}:debug`);
      logger.info(`${category}:info`);
    }
  });
  return lines.map((line) => line.split(" ").at(-1)).join(" ");
}

Deno.test("levels: of all, of a category and what is below it, changed while it runs, and begun anew", async () => {
  const begin = () =>
    startLogs({ level: "info", format: "text", levels: { "replichat.heartbeat": "warning" } });
  try {
    await begin();
    deepEqual(await heard(), "replica:info net:info net.peers:info");
    await setLogLevel("replichat.net", "debug");
    deepEqual(await heard(), "replica:info net:debug net:info net.peers:debug net.peers:info");
    await setLogLevel("replichat.net.peers", "error");
    await setLogLevel("replichat.heartbeat", "info");
    deepEqual(await heard(), "replica:info net:debug net:info heartbeat:info");
    await setLogLevel("replichat", "error");
    deepEqual(await heard(), "net:debug net:info heartbeat:info");
    deepEqual(logLevels().map(({ category, level }) => `${category} ${level}`), [
      "replichat error",
      "replichat.replica error",
      "replichat.net debug",
      "replichat.net.peers error",
      "replichat.storage error",
      "replichat.search error",
      "replichat.heartbeat info",
    ]);
    await setLogLevel("replichat.net", undefined);
    deepEqual(await heard(), "heartbeat:info");
    await begin();
    deepEqual(await heard(), "replica:info net:info net.peers:info");
  } finally {
    resetSync();
  }
});

Deno.test("lines as text, with the replica's address, and as JSON with all that they were made from", async () => {
  try {
    await startLogs({ level: "info", format: "text", address: "localhost:5001" });
    const say = () => getLogger(["replichat", "replica"]).warning("{who} waits.", { who: "It" });
    const [text] = await logged(say);
    ok(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} .*WARNING.* \[localhost:5001\] It waits\.$/.test(text), text);
    await startLogs({ level: "info", format: "json", address: "localhost:5001" });
    const [line] = await logged(say);
    const { time, ...rest } = JSON.parse(line);
    ok(Math.abs(Date.parse(time) - Date.now()) < 60_000);
    deepEqual(rest, {
      level: "warning",
      address: "localhost:5001",
      category: "replichat.replica",
      message: "It waits.",
      who: "It",
    });
  } finally {
    resetSync();
  }
});

Deno.test("every category that the servers log to can be named", () => {
  const root = new URL("../server/", import.meta.url);
  const used = new Set<string>();
  const read = (folder: URL) => {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      if (isDirectory) read(new URL(`${name}/`, folder));
      if (!name.endsWith(".ts") || name.endsWith("_test.ts")) continue;
      const text = Deno.readTextFileSync(new URL(name, folder));
      for (const [, list] of text.matchAll(/getLogger\(\[(.*?)\]\)/g)) {
        used.add((JSON.parse(`[${list}]`) as string[]).join("."));
      }
    }
  };
  read(root);
  ok(used.size > 3, "they were found");
  deepEqual([...used].filter((category) => !(category in log_categories)), []);
});
