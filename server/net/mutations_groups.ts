/** Groups and their members, as the primary carries it out. */
import type { replichat as messages } from "../../proto/codec.ts";
import { encode, replichat } from "../../proto/codec.ts";
import type { Failure } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { type Handler, type Result, sessionHandler } from "./desk.ts";
import { groupFailure, groupName, requestIdFailure, usernameFailure, whereOf } from "./fields.ts";
import { conversationFields } from "./responses.ts";

const v1 = replichat.v1;

/** A group's member that comes or goes. */
type MemberRequest = messages.v1.AddMemberRequest | messages.v1.RemoveMemberRequest;

function memberFailure(request: MemberRequest): Failure | undefined {
  const where = whereOf(request);
  return requestIdFailure(request.request_id) ??
    ("failure" in where ? where.failure : usernameFailure(request.username));
}

function memberBody({ with_username, conversation_id, username }: MemberRequest) {
  return { conversation: { with_username, conversation_id }, username };
}

/** By name in ChatService. */
export const group_mutations = {
  CreateGroup: sessionHandler({
    method: chat_service.CreateGroup,
    check: (request) => requestIdFailure(request.request_id) ?? groupFailure(request),
    body: ({ name, usernames }) => ({ create_group: { name: groupName(name), usernames } }),
    respond: ({ conversation, replayed }: Result<"create_group">, { replica: { chat, presence } }) =>
      encode(v1.CreateGroupResponse, {
        // A group as such is not on line, whoever asks.
        conversation: conversationFields(conversation, { presence, chat, viewer: 0 }),
        replayed,
      }),
  }),
  AddMember: sessionHandler({
    method: chat_service.AddMember,
    check: memberFailure,
    body: (request) => ({ add_member: memberBody(request) }),
    respond: ({ replayed }: Result<"add_member">) => encode(v1.AddMemberResponse, { replayed }),
  }),
  RemoveMember: sessionHandler({
    method: chat_service.RemoveMember,
    check: memberFailure,
    body: (request) => ({ remove_member: memberBody(request) }),
    respond: ({ replayed }: Result<"remove_member">) => encode(v1.RemoveMemberResponse, { replayed }),
  }),
} satisfies Record<string, Handler>;
