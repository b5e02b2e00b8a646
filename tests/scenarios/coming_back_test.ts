/** Restarts: of one, and of all. */
import { scenario } from "./scenario.ts";

scenario(
  "a lease granter restarts at once, and may not help to exclude",
  3,
  `
  write
  cut A-B                          # A leads and holds leases of B and C
  kill C
  start C
  run 300ms
  read at A refused                # C's lease was of the process that is gone
  mend
  expect view A B C within 8s
  expect all the same
`,
);

scenario(
  "a backup restarts at once",
  3,
  `
  write
  kill B
  start B
  expect view A B C within 4s
  write
  expect all the same
`,
);

scenario(
  "the primary restarts at once",
  3,
  `
  write
  kill A
  start A
  expect primary A within 8s
  expect view A B C within 4s
  write
  expect all the same
`,
);

for (const order of ["A B C", "A C B", "B A C", "B C A", "C A B", "C B A"]) {
  const [first, second, third] = order.split(" ");
  const others = ["A", "B", "C"].filter((name) => name !== first).join(" ");
  scenario(
    `whole-cluster stop, every order of return: ${order}`,
    3,
    `
    write
    kill A B C
    run 500ms
    start ${first}
    run 2s
    expect ${first} waits for ${others}
    start ${second}
    run 2s
    expect ${second} waits for ${third}
    start ${third}
    expect primary A within 2s
    write
    expect all the same
  `,
  );
}

scenario(
  "the power fails everywhere; everything acknowledged is there",
  3,
  `
  write
  power off A
  power off B
  power off C
  run 500ms
  power on A
  power on B
  power on C
  start A B C
  expect primary A within 2s
  write
  expect all the same
`,
);

scenario(
  "the power fails at one machine: no proof of a crash, but two of three are a majority",
  3,
  `
  write
  power off A
  expect primary B within 2500ms
  write
  power on A
  start A
  expect all the same
`,
);

scenario(
  "one who was left out returns and has its uncommitted tail cut",
  3,
  `
  cut A>B A>C                      # what A appends from now on reaches nobody
  write
  mend
  expect primary A within 8s
  expect all the same
`,
);
