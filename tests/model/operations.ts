/** Random commands: what they are about is chosen by small numbers, so that they meet often and shrink well. */
import fc from "fast-check";
import { type AccountBody, type AdminBody, uuid } from "../../server/chat/test_log.ts";
import { find } from "./execute.ts";
import { type Account, unreadOf } from "./model.ts";
import type { World } from "./world.ts";

export const names = ["Ann", "ann-2", "Bob", "carol", "D.Dave"];
export const group_names = ["team", "Club"];

const someone = fc.constantFrom(...names, "nobody");
/** A session: of whom, and which of its three. */
const token = fc.tuple(
  fc.constantFrom(...names),
  fc.oneof({ weight: 14, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
).map(([name, n]) => `${name} ${n}`);
/** A request id from few, or none. */
const request_id = fc.oneof(
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.nat(60).map(uuid) },
);
/** How many messages before the newest. */
const back = fc.nat(12);
const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names).map((with_username) => ({ with_username })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...group_names, "TEAM").map((name) => ({ with_username: `+${name}` })),
  },
  { weight: 2, arbitrary: fc.nat(12).map((nth) => ({ nth })) },
);
type Place = { with_username: string } | { nth: number };

/** One thing that happens. */
type Operation = { run: (world: World) => void };

const operation = <Fields>(
  kind: string,
  fields: fc.Arbitrary<Fields>,
  run: (world: World, fields: Fields) => void,
): fc.Arbitrary<Operation> =>
  fields.map((chosen) => ({
    run: (world) => run(world, chosen),
    [fc.toStringMethod]: () => `${kind} ${JSON.stringify(chosen)}`,
  }));

const byAccount = <Fields>(
  kind: string,
  fields: fc.Arbitrary<Fields>,
  body: (fields: Fields, world: World, account?: Account) => AccountBody,
) =>
  operation(
    kind,
    fc.record({ token, request_id, fields }),
    (world, { token, request_id, fields }) =>
      world.account(token, body(fields, world, world.model.account(user(token))), request_id),
  );

const byAdmin = <Fields>(kind: string, fields: fc.Arbitrary<Fields>, body: (fields: Fields) => AdminBody) =>
  operation(
    kind,
    fc.record({ request_id, fields }),
    (world, chosen) => world.admin(body(chosen.fields), chosen.request_id),
  );

/** The real id of the conversation that was chosen by its number. */
function where(world: World, chosen: Place) {
  if ("with_username" in chosen) return chosen;
  return { conversation_id: world.model.conversations.at(-1 - chosen.nth)?.id ?? 999_999 };
}
const messageId = (world: World, nth: number) => world.model.messages.at(-1 - nth)?.id ?? 999_999;
/** A message of that conversation, where there is one. */
function messageIn(world: World, chosen: Place, account: Account | undefined, nth: number): number {
  const found = account && find(world.model, account, where(world, chosen));
  const messages = found && typeof found !== "string" && "members" in found ? found.messages : [];
  return messages.at(-1 - nth % Math.max(1, messages.length))?.id ?? messageId(world, nth);
}
const hashOf = (world: World, name: string, right: boolean) =>
  right ? world.model.account(name)?.hash ?? "" : "another hash";
const user = (token: string) => token.split(" ")[0];

const send = operation(
  "send",
  fc.record({ token, place, body: fc.constantFrom("a", "b", "c"), request_id }),
  (world, { token, place, body, request_id }) => world.send(token, where(world, place), body, request_id),
);
const logIn = operation(
  "log in",
  fc.record({ token, dice: fc.nat(7) }),
  (world, { token, dice }) => world.logIn(user(token), hashOf(world, user(token), dice > 0), token, dice > 5),
);
const readUpTo = byAccount(
  "read up to",
  fc.record({ place, back }),
  ({ place, back }, world, account) => ({
    mark_read: { conversation: where(world, place), up_to_id: messageIn(world, place, account, back) },
  }),
);
const readIds = byAccount(
  "read",
  fc.record({ place, ids: fc.array(back, { minLength: 1, maxLength: 3 }) }),
  ({ place, ids }, world, account) => ({
    mark_read: {
      conversation: where(world, place),
      ids: ids.map((nth) => messageIn(world, place, account, nth)),
    },
  }),
);
const readOne = byAccount("read one", back, (back, world, account) => {
  const own = account ? world.model.conversationsOf(account) : [];
  const unread = own.flatMap((each) => unreadOf(each, account!).map(({ id }) => ({ id, of: each.id })));
  const { id, of } = unread[back % Math.max(1, unread.length)] ?? { id: 1, of: 1 };
  return { mark_read: { conversation: { conversation_id: of }, ids: [id] } };
});
const delivered = byAccount(
  "delivered",
  fc.array(fc.tuple(fc.nat(6), back), { minLength: 1, maxLength: 6 }),
  (marks, world) => ({
    mark_delivered: {
      marks: marks.map(([nth, back]) => ({
        conversation_id: world.model.conversations.at(-1 - nth)?.id ?? 999_999,
        up_to_id: messageId(world, back),
      })),
    },
  }),
);
const deleteIds = byAccount(
  "delete",
  fc.record({ ids: fc.array(back, { minLength: 1, maxLength: 4 }), scope: fc.constantFrom(0, 0, 1, 2) }),
  ({ ids, scope }, world, account) => {
    const own = account ? world.model.conversationsOf(account).flatMap(({ messages }) => messages) : [];
    own.sort((a, b) => a.id - b.id);
    return { delete_messages: { ids: ids.map((nth) => own.at(-1 - nth)?.id ?? 999_999), scope } };
  },
);
const deleteUpTo = byAccount(
  "delete up to",
  fc.record({ place, back }),
  ({ place, back }, world, account) => ({
    delete_messages: { conversation: where(world, place), up_to_id: messageIn(world, place, account, back) },
  }),
);
const membership = fc.record({ place, username: someone });

/** Whatever can happen, most of it what happens most. */
export const operations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 24, arbitrary: send },
  { weight: 5, arbitrary: logIn },
  { weight: 6, arbitrary: operation("again", back, (world, nth) => world.again(nth)) },
  { weight: 6, arbitrary: readUpTo },
  { weight: 4, arbitrary: readIds },
  { weight: 6, arbitrary: readOne },
  { weight: 4, arbitrary: delivered },
  { weight: 6, arbitrary: deleteIds },
  { weight: 2, arbitrary: deleteUpTo },
  {
    weight: 4,
    arbitrary: byAccount(
      "create group",
      fc.record({
        name: fc.constantFrom(...group_names, "TEAM"),
        usernames: fc.array(someone, { maxLength: 4 }),
      }),
      (create_group) => ({ create_group }),
    ),
  },
  {
    weight: 4,
    arbitrary: byAccount("add", membership, ({ place, username }, world) => ({
      add_member: { conversation: where(world, place), username },
    })),
  },
  {
    weight: 4,
    arbitrary: byAccount("remove", membership, ({ place, username }, world) => ({
      remove_member: { conversation: where(world, place), username },
    })),
  },
  {
    weight: 2,
    arbitrary: byAccount(
      "block",
      fc.record({ username: someone, blocked: fc.boolean() }),
      (set_block) => ({ set_block }),
    ),
  },
  {
    weight: 1,
    arbitrary: byAccount(
      "change password",
      fc.record({ right: fc.boolean(), new_hash: fc.constantFrom("x", "y") }),
      ({ right, new_hash }, _world, account) => ({
        change_password: { old_hash: right ? account?.hash ?? "" : "another hash", new_hash },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: byAccount("delete account", fc.nat(3), (dice, _world, account) => ({
      delete_account: { password_hash: dice === 0 ? account?.hash ?? "" : "another hash" },
    })),
  },
  {
    weight: 1,
    arbitrary: byAccount(
      "revoke",
      fc.option(token, { nil: undefined }),
      (which) => ({
        revoke_session: which === undefined ? { all_others: true } : { session_id: `session ${which}` },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: operation(
      "log out",
      fc.record({ token, request_id }),
      (world, { token, request_id }) => world.logOut(token, request_id),
    ),
  },
  {
    weight: 2,
    arbitrary: operation(
      "create account",
      fc.record({ name: someone, request_id }),
      (world, chosen) => world.createAccount(chosen.name, chosen.request_id),
    ),
  },
  {
    weight: 1,
    arbitrary: byAdmin(
      "set",
      fc.constantFrom(
        ["registration", "closed"],
        ["registration", ""],
        ["sessions", "single"],
        ["sessions", "multiple"],
        ["rate-send", "5/1s"],
        ["rate-send", "-5"],
        ["nothing", "1"],
      ),
      ([key, value]) => ({ set_setting: { key, value } }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      byAdmin("admin create", someone, (username) => ({
        create_account: { username, password_hash: "made by admin" },
      })),
      byAdmin("reset password", someone, (username) => ({
        reset_password: { username, password_hash: "reset" },
      })),
      byAdmin("remove account", fc.constantFrom("carol", "nobody"), (username) => ({
        remove_account: { username },
      })),
    ),
  },
  {
    weight: 2,
    // Sessions end by their time, events are outlived; whoever can logs in again.
    arbitrary: operation("wait days", fc.constantFrom(1, 12, 29, 31), (world, days) => world.wait(days)),
  },
);
