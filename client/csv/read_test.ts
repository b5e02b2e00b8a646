import { deepEqual, equal, rejects } from "node:assert/strict";
import { csvText, csvTime, isFormula, parseTime } from "./format.ts";
import { MessageKeys } from "./keys.ts";
import { readCsv } from "./read.ts";

/** What is read from a messages.csv of this content. */
async function read(content: string | Uint8Array) {
  const directory = Deno.makeTempDirSync();
  try {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    Deno.writeFileSync(`${directory}/messages.csv`, bytes);
    const problems: string[] = [];
    const problem = ({ line, reason }: { line: number; reason: string }) =>
      problems.push(`${line} ${reason}`);
    const records: [number, ...string[]][] = [];
    for await (const { line, cells } of readCsv(directory, "messages.csv", { problem })) {
      records.push([line, ...cells]);
    }
    return { records, problems };
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

const header = "sender,receiver,message,timestamp,is_read";

Deno.test("rows begin on the lines on which they do, whatever ends them", async () => {
  const text = `\ufeff${header}\r\na,b,"x\r\ny\nz",t,True\na,b,"",t,False\r\n\r\na,b,"q""q",t,True`;
  deepEqual(await read(text), {
    records: [[2, "a", "b", "x\r\ny\nz", "t", "True"], [5, "a", "b", "", "t", "False"], [
      7,
      "a",
      "b",
      'q"q',
      "t",
      "True",
    ]],
    problems: [],
  });
});

Deno.test("columns may stand in any order, but must be these", async () => {
  deepEqual((await read("message,is_read,sender,receiver,timestamp\nhi,True,a,b,t\n")).records, [
    [2, "a", "b", "hi", "t", "True"],
  ]);
  const wrong = [`1 The first line must be ${header}.`];
  for (const text of ["", "a,b\n", `${header},more\n`, "username,password\na,b\n"]) {
    deepEqual(await read(text), { records: [], problems: wrong }, text);
  }
});

Deno.test("what is no row is named, in order, and the rest is read", async () => {
  const text =
    `${header}\na,b,1,t,True\na,b\na,b,x"y,t,True\na,b,2,t,True\na,b,"never closed,t,True\na,b,3,t,True\n`;
  const { records, problems } = await read(text);
  deepEqual(records.map(([line, , , body]) => [line, body]), [[2, "1"], [5, "2"]]);
  deepEqual(problems.map((problem) => problem.split(" ").slice(0, 4).join(" ")), [
    "3 There are 2",
    "4 A quote stands",
    "6 A quote is",
  ]);
});

Deno.test("a file that is not UTF-8 is named with the line after which it is not", async () => {
  const bytes = new TextEncoder().encode(`${header}\na,b,1,t,True\n`);
  const { problems } = await read(new Uint8Array([...bytes, 0x61, 0xff, 0x0a]));
  equal(problems.length, 1);
  await rejects(async () => {
    for await (const _ of readCsv("/nowhere", "messages.csv", { problem() {} }));
  }, /cannot be read \(no such file\)/);
});

Deno.test("times are microseconds, without an offset in UTC", () => {
  equal(parseTime("1970-01-01 00:00:00.000001"), 1);
  equal(parseTime("1969-12-31 23:59:59.999999"), -1);
  equal(parseTime("2024-02-29 00:00:00"), 1_709_164_800_000_000);
  equal(parseTime("2024-02-29T01:30:00.5+01:30"), 1_709_164_800_500_000);
  equal(parseTime("2024-02-28 23:00:00-01:00"), 1_709_164_800_000_000);
  equal(parseTime("2024-02-29T00:00:00Z"), 1_709_164_800_000_000);
  for (
    const text of [
      "2023-02-29 00:00:00",
      "2024-01-01",
      "0001-01-01 00:00:00",
      "9999-12-31 00:00:00",
      "2024-01-01 24:00:00",
      "x",
    ]
  ) {
    equal(parseTime(text), undefined, text);
  }
  for (const us of [0, 1, -1, 1_709_164_800_999_999, -8_000_000_000_000_001]) {
    equal(parseTime(csvTime(us)), us);
  }
});

Deno.test("cells are kept as they are, quoted where they must be", () => {
  equal(
    csvText([["a,b", 'q"q', "x\ny", "x\ry", "=1+1", "", " s "]]),
    '"a,b","q""q","x\ny","x\ry",=1+1,, s \r\n',
  );
  deepEqual(["=1", "+1", "-1", "@x", "\tx", "x=1", ""].map(isFormula), [
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

Deno.test("equal messages have keys of their own, the same each time", () => {
  const message = (body: string) => ({ sender: "a", receiver: "b", body, create_us: 1 });
  const all = ["x", "y", "x", "x", "z", "y"].map(message);
  const keysOf = () => {
    const keys = new MessageKeys();
    for (const each of all) keys.add(each);
    const first = all.map((each) => keys.next(each).toString("hex"));
    keys.rewind();
    deepEqual(all.map((each) => keys.next(each).toString("hex")), first);
    return first;
  };
  const keys = keysOf();
  equal(new Set(keys).size, all.length);
  deepEqual(keysOf(), keys);
  equal(keys.every((key) => key.length === 32), true);
});
