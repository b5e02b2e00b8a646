/** What operators do, and replicas that come from far behind. */
import { scenario } from "./scenario.ts";

/** Logs are trimmed at once. */
const short_log = { keep_bytes: 0, block_entries: 2 };

scenario(
  "a member that was away for longer than the log reaches returns by snapshot",
  3,
  `
  write
  kill C
  expect view A B within 300ms
  write
  write
  expect A trims within 40s        # who has asked for the log not long ago may come back for the rest
  expect B trims within 40s
  start C
  expect C has taken a snapshot within 4s
  expect view A B C within 8s
  write
  expect all the same
`,
  short_log,
);

scenario(
  "the source of a snapshot dies while it sends it; another is asked",
  3,
  `
  write
  kill A
  expect view B C within 300ms
  write
  write
  expect B trims within 40s
  expect C trims within 40s
  start A
  run 20ms
  kill C                           # the one of highest rank is asked first
  expect A has taken a snapshot within 8s
  expect view A B within 8s
  start C
  expect all the same
`,
  short_log,
);

scenario(
  "a primary that has lost its tables, where the log has been trimmed, does not lead before a snapshot is there",
  2,
  `
  write
  write
  expect A trims within 40s
  kill A B
  lose the tables of A
  start A B
  expect primary B within 4s       # with A's promise, and without A
  write
  expect A has taken a snapshot within 4s
  expect primary A within 8s
  expect all the same
`,
  short_log,
);

scenario(
  "one that has lost its tables lets another lead, also where nobody has saved that their view is active",
  2,
  `
  write
  kill B
  expect view A within 300ms
  write
  write
  expect A trims within 40s
  start B
  when A commits a view: kill A B  # the view {A,B}: A has not saved that it is active, B has not heard it
  run 5s
  expect A is gone
  lose the tables of A
  start A B
  expect primary B within 4s       # only A, of the last view that both know to be active, may propose
  write
  expect A has taken a snapshot within 4s
  expect all the same
`,
  short_log,
);

scenario(
  "a full disk keeps entries from the tables: the log is not trimmed beyond what they have",
  1,
  `
  write
  disk A full
  run 2s
  disk A well
  write
  write
  expect A trims within 40s
  power off A
  power on A
  start A
  write
`,
  short_log,
);

scenario(
  "members remove: a dead one is out for good, and learns it when it comes back",
  3,
  `
  write
  kill C
  expect view A B within 300ms
  remove C
  run 1s
  start C
  expect C is gone within 4s
  expect view A B C2 within 15s    # its directory was moved away, and it has joined as a new one
  expect all the same
`,
);

scenario(
  "members remove: the primary that removes itself stays until another knows of the view without it",
  2,
  `
  when B appends a view: cut A>B   # B acknowledges it, and does not hear that it is active
  remove A
  run 3s
  expect A is learner              # B may need its promise, and its directory will be moved away
  mend
  expect primary B within 4s
  expect A is gone within 1s
  write
  expect all the same
`,
);

scenario(
  "recover: C goes on with what it has; A, which has more, is refused and joins anew; B, which has not, returns",
  3,
  `
  write
  kill B
  expect view A C within 300ms
  write
  kill C
  expect view A within 300ms
  write                            # only A has this
  kill A
  recover C
  start C
  expect primary C within 1s
  write
  start A B
  expect A is gone within 4s
  expect view A2 B C within 15s
  write
  expect all the same
`,
);

scenario(
  "recover: one of two goes on alone, the other comes back later and has nothing that is missing",
  2,
  `
  write
  kill A B
  recover B
  start B
  expect primary B within 1s
  write
  start A
  expect view A B within 10s
  write
  expect all the same
`,
);

scenario(
  "a new replica at an old address: the old one is left out, then the new one is admitted",
  3,
  `
  write
  kill B
  wipe B
  start B
  expect view A B2 C within 8s
  write
  expect all the same
`,
);

scenario(
  "the same replica at a new address ranks elsewhere",
  3,
  `
  write
  kill A
  expect primary B within 300ms
  move A to 5009
  start A
  expect view B C A within 8s
  write
  expect all the same
`,
);

scenario(
  "serve --peers: three new replicas found one cluster, and each restarts in it",
  3,
  `
  write
  kill A B C
  start C B A
  expect view A B C within 4s
  write
  expect all the same
`,
  { static_start: true },
);
