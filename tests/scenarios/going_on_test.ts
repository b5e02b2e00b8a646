/** Who goes on, and who must not. */
import { scenario } from "./scenario.ts";

scenario(
  "3 → 2 → 1 → 3: two are killed one after the other, both come back",
  3,
  `
  write
  kill A
  expect primary B within 300ms
  write
  kill B
  expect primary C within 300ms
  expect view C
  write
  start A B
  expect primary A within 8s     # the lowest rank leads again, once it has caught up and stayed for a while
  expect view A B C within 8s
  write
  expect all the same
`,
);

scenario(
  "two of three are killed at once",
  3,
  `
  write
  kill A B
  expect view C within 300ms
  write
  expect all the same
`,
);

scenario(
  "partition {A,B}|{C}; A and B go on and then die; C is healed and waits for them",
  3,
  `
  cut A-C B-C
  expect view A B within 2s
  write
  kill A B
  mend
  run 3s
  expect C waits for A B           # it is refused by both, but holds no lease: they may have gone on, and have
  write refused
  start A B
  expect view A B C within 10s
  write
  expect all the same
`,
);

scenario(
  "partition {A}|{B,C}: the old primary steps down, the others go on",
  3,
  `
  cut A-B A-C
  expect primary B within 2s
  write
  read at A refused
  mend
  expect primary A within 8s
  expect view A B C within 1s
  expect all the same
`,
);

scenario(
  "C alone by survivors, then dies; A and B return and wait for C",
  3,
  `
  kill A
  expect view B C within 300ms
  kill B
  expect view C within 300ms
  write
  kill C
  start A B
  run 5s
  expect B waits for C             # A knows a view of B and C, B one of itself and C
  write refused
  start C
  expect view A B C within 10s
  write
  expect all the same
`,
);

for (
  const [cut, left] of [
    ["A-B", "A C"],
    ["A>B", "A C"],
    ["B>A", "A C"],
    ["A-C", "A B"],
    ["A>C", "A B"],
    ["C>A", "A B"],
    ["B-C", "A B"],
    ["B>C", "A B"],
    ["C>B", "A B"],
  ]
) {
  scenario(
    `one link cut, each of the three, each direction: ${cut}`,
    3,
    `
    write
    cut ${cut}
    expect view ${left} within 3s  # of two that cannot reach each other the higher rank goes
    write
    run 3s
    expect view ${left}
    write
    mend
    expect view A B C within 8s
    expect all the same
  `,
  );
}

scenario(
  "ties in views of 2 and 4: of two, the half with the lowest rank goes on, the other waits",
  2,
  `
  write
  cut A-B
  expect view A within 2s
  write
  expect B waits for A
  mend
  expect view A B within 8s
  expect all the same
`,
);

scenario(
  "ties in views of 2 and 4: of two, the higher rank does not go on when the lower is silent",
  2,
  `
  pause A
  run 4s
  expect B waits for A             # silence is no proof of a crash, and B alone is the half without the lowest rank
  write refused
  wake A
  expect view A B within 8s
  write
`,
);

scenario(
  "ties in views of 2 and 4: of four, {A,D}|{B,C}",
  4,
  `
  write
  cut A-B A-C D-B D-C
  expect view A D within 2s
  write
  run 2s
  expect B is candidate
  mend
  expect view A B C D within 8s
  expect all the same
`,
);

scenario(
  "ties in views of 2 and 4: of four, the lowest rank dead: three of four go on",
  4,
  `
  kill A
  expect view B C D within 300ms
  write
  expect all the same
`,
);

scenario(
  "with the policy majority a killed half without the lowest rank is waited for",
  2,
  `
  kill A
  run 4s
  expect B waits for A
  write refused
  start A
  expect view A B within 8s
  write
`,
  { policy: "majority" },
);

scenario(
  "a backup whose disk hangs is left out, and comes back",
  3,
  `
  write
  disk C hung
  write                            # waits until C, which does not come to an end with it, is left out
  expect view A B
  disk C well
  expect view A B C within 8s
  expect all the same
`,
);

scenario(
  "a primary whose disk hangs is left out, and comes back",
  3,
  `
  disk A hung
  write
  expect primary B
  disk A well
  expect primary A within 8s
  expect all the same
`,
);

scenario(
  "a full disk refuses writes; with room it goes on by itself",
  1,
  `
  disk A full
  write refused
  disk A well
  write
`,
);

scenario(
  "a paused primary wakes and is asked for a read before anything else",
  3,
  `
  write
  pause A
  expect primary B within 3s
  write
  read at A refused                # its lease has run out while it slept
  expect primary A within 8s
  run 200ms                        # until it holds leases
  read at A served
`,
);

scenario(
  "a replica that closes its port while it still takes part (must be impossible): a paused one is never taken for crashed",
  2,
  `
  pause A
  cut A>B
  run 700ms
  mend
  run 4s
  expect B waits for A
  wake A
  expect view A B within 8s
  expect all the same
`,
);

scenario(
  "a replica that closes its port while it still takes part (must be impossible): one that cannot leave goes on listening",
  3,
  `
  pause B
  pause C
  leave A                          # nobody promises, so it is still a member: until it is out, or killed, it listens
  run 800ms                        # less than a lease: B's would count
  expect A is candidate
  wake B
  expect view B within 8s
  expect A is gone within 1s
  wake C
  expect view B C within 8s
  start A
  expect all the same
`,
);
