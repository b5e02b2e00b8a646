/** The services as grpc-js wants them: paths, streaming kinds and (de)serializers. The only place that spells them out. */
import type { MethodDefinition } from "@grpc/grpc-js";
import { decode, encode, grpc, type MessageType, replichat } from "./codec.ts";

/** One call of a service, typed by its decoded request and response. */
export type Call<Request, Response> = MethodDefinition<Request, Response>;

// deno-lint-ignore no-explicit-any -- the generated classes differ in their plain and decoded forms
type Generated<Message> = MessageType<any, Message>;

function call<Request, Response>(
  service: string,
  name: string,
  request: Generated<Request>,
  response: Generated<Response>,
  streams: { request?: boolean; response?: boolean } = {},
): Call<Request, Response> {
  return {
    path: `/${service}/${name}`,
    requestStream: streams.request ?? false,
    responseStream: streams.response ?? false,
    requestSerialize: (value) => encode(request, value),
    requestDeserialize: (bytes) => decode(request, bytes),
    responseSerialize: (value) => encode(response, value),
    responseDeserialize: (bytes) => decode(response, bytes),
  };
}

const v1 = replichat.v1;
const chat = "replichat.v1.ChatService";
/** replichat.v1.ChatService */
export const chat_service = {
  CreateAccount: call(chat, "CreateAccount", v1.CreateAccountRequest, v1.CreateAccountResponse),
  Login: call(chat, "Login", v1.LoginRequest, v1.LoginResponse),
  Logout: call(chat, "Logout", v1.LogoutRequest, v1.LogoutResponse),
  DeleteAccount: call(chat, "DeleteAccount", v1.DeleteAccountRequest, v1.DeleteAccountResponse),
  ChangePassword: call(chat, "ChangePassword", v1.ChangePasswordRequest, v1.ChangePasswordResponse),
  ListSessions: call(chat, "ListSessions", v1.ListSessionsRequest, v1.ListSessionsResponse),
  RevokeSession: call(chat, "RevokeSession", v1.RevokeSessionRequest, v1.RevokeSessionResponse),
  ListAccounts: call(chat, "ListAccounts", v1.ListAccountsRequest, v1.ListAccountsResponse),
  SendMessage: call(chat, "SendMessage", v1.SendMessageRequest, v1.SendMessageResponse),
  SendMessages: call(chat, "SendMessages", v1.SendMessagesRequest, v1.SendMessagesResponse, {
    request: true,
    response: true,
  }),
  ListMessages: call(chat, "ListMessages", v1.ListMessagesRequest, v1.ListMessagesResponse),
  SearchMessages: call(chat, "SearchMessages", v1.SearchMessagesRequest, v1.SearchMessagesResponse),
  ListConversations: call(
    chat,
    "ListConversations",
    v1.ListConversationsRequest,
    v1.ListConversationsResponse,
  ),
  CountUnread: call(chat, "CountUnread", v1.CountUnreadRequest, v1.CountUnreadResponse),
  MarkRead: call(chat, "MarkRead", v1.MarkReadRequest, v1.MarkReadResponse),
  MarkDelivered: call(chat, "MarkDelivered", v1.MarkDeliveredRequest, v1.MarkDeliveredResponse),
  DeleteMessages: call(chat, "DeleteMessages", v1.DeleteMessagesRequest, v1.DeleteMessagesResponse),
  SetBlock: call(chat, "SetBlock", v1.SetBlockRequest, v1.SetBlockResponse),
  CreateGroup: call(chat, "CreateGroup", v1.CreateGroupRequest, v1.CreateGroupResponse),
  AddMember: call(chat, "AddMember", v1.AddMemberRequest, v1.AddMemberResponse),
  RemoveMember: call(chat, "RemoveMember", v1.RemoveMemberRequest, v1.RemoveMemberResponse),
  ListMembers: call(chat, "ListMembers", v1.ListMembersRequest, v1.ListMembersResponse),
  GetClusterInfo: call(chat, "GetClusterInfo", v1.GetClusterInfoRequest, v1.GetClusterInfoResponse),
  Subscribe: call(chat, "Subscribe", v1.SubscribeRequest, v1.Event, { response: true }),
};

const admin_v1 = replichat.admin.v1;
const admin = "replichat.admin.v1.AdminService";
/** replichat.admin.v1.AdminService */
export const admin_service = {
  Challenge: call(admin, "Challenge", admin_v1.ChallengeRequest, admin_v1.ChallengeResponse),
  GetStatus: call(admin, "GetStatus", admin_v1.GetStatusRequest, admin_v1.GetStatusResponse),
  RemoveMember: call(admin, "RemoveMember", admin_v1.RemoveMemberRequest, admin_v1.RemoveMemberResponse),
  GetDigest: call(admin, "GetDigest", admin_v1.GetDigestRequest, admin_v1.GetDigestResponse),
  GetSettings: call(admin, "GetSettings", admin_v1.GetSettingsRequest, admin_v1.GetSettingsResponse),
  SetSetting: call(admin, "SetSetting", admin_v1.SetSettingRequest, admin_v1.SetSettingResponse),
  CreateAccount: call(admin, "CreateAccount", admin_v1.CreateAccountRequest, admin_v1.CreateAccountResponse),
  ListAccounts: call(admin, "ListAccounts", admin_v1.ListAccountsRequest, admin_v1.ListAccountsResponse),
  ResetPassword: call(admin, "ResetPassword", admin_v1.ResetPasswordRequest, admin_v1.ResetPasswordResponse),
  RemoveAccount: call(admin, "RemoveAccount", admin_v1.RemoveAccountRequest, admin_v1.RemoveAccountResponse),
  SetLogLevel: call(admin, "SetLogLevel", admin_v1.SetLogLevelRequest, admin_v1.SetLogLevelResponse),
  Backup: call(admin, "Backup", admin_v1.BackupRequest, admin_v1.BackupChunk, { response: true }),
  Export: call(admin, "Export", admin_v1.ExportRequest, admin_v1.ExportChunk, { response: true }),
  Import: call(admin, "Import", admin_v1.ImportRequest, admin_v1.ImportResponse, { request: true }),
};

const health_v1 = grpc.health.v1;
const health = "grpc.health.v1.Health";
/** grpc.health.v1.Health */
export const health_service = {
  Check: call(health, "Check", health_v1.HealthCheckRequest, health_v1.HealthCheckResponse),
  Watch: call(health, "Watch", health_v1.HealthCheckRequest, health_v1.HealthCheckResponse, {
    response: true,
  }),
};

const replication_v1 = replichat.replication.v1;
const replication = "replichat.replication.v1.ReplicationService";
const frame = replication_v1.PeerFrame;
/** replichat.replication.v1.ReplicationService. Frames that go to several peers are encoded once, by the sender: a Buffer passes as it is. */
export const replication_service = {
  Connect: {
    ...call(replication, "Connect", frame, frame, { request: true, response: true }),
    requestSerialize: (bytes: Uint8Array) => bytes,
  } as unknown as Call<Uint8Array, replichat.replication.v1.PeerFrame>,
  GetSnapshot: call(
    replication,
    "GetSnapshot",
    replication_v1.SnapshotRequest,
    replication_v1.SnapshotChunk,
    {
      response: true,
    },
  ),
};
