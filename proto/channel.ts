/** The one place for gRPC channel and server options, each with its reason (PLATFORM.md has the measurements). */
import "./http2_guard.ts";
import "./http2_gather.ts";
import { type ChannelOptions, logVerbosity, setLogVerbosity } from "@grpc/grpc-js";
import { max_frame_bytes, max_streams_per_connection } from "./bounds.ts";

// Errors reach the caller as statuses; grpc-js's own lines on stderr would only repeat them.
setLogVerbosity(logVerbosity.NONE);

/** What every channel and server has in common. */
const common: ChannelOptions = {
  // A replica that hangs is noticed by heartbeats; this is the backstop for streams that carry none.
  "grpc.keepalive_time_ms": 10_000,
  "grpc.keepalive_timeout_ms": 5_000,
  // Counts calls and messages for a service that nobody here offers.
  "grpc.enable_channelz": 0,
};

const client: ChannelOptions = {
  ...common,
  // A proxy from the environment would take loopback traffic elsewhere.
  "grpc.enable_http_proxy": 0,
  // The library's default back-off grows to two minutes; a restarted server is to be found at once.
  "grpc.initial_reconnect_backoff_ms": 50,
  "grpc.min_reconnect_backoff_ms": 50,
  "grpc.max_reconnect_backoff_ms": 200,
  // Never: a channel that is closed for idling says goodbye, which is what to avoid (proto/http2_guard.ts).
  "grpc.client_idle_timeout_ms": 2_147_483_647,
  "grpc.service_config_disable_resolution": 1,
};

/**
 * For a chat client's channel to one server. While a call or stream is open, a server that hangs is noticed within a
 * second, by pings that the HTTP/2 layer answers: an idle event stream has no other way to tell soon. 1,000 idle
 * clients cost their server some 5 % of a core by that.
 */
export const client_channel_options: ChannelOptions = {
  ...client,
  "grpc.keepalive_time_ms": 500,
  "grpc.keepalive_timeout_ms": 500,
  "grpc.use_local_subchannel_pool": 1,
};

/** For a replica's channel to another replica: a connection of its own, so that its end says something about that peer alone. */
export const peer_channel_options: ChannelOptions = {
  ...client,
  "grpc.use_local_subchannel_pool": 1,
  "grpc.max_receive_message_length": max_frame_bytes,
  "grpc.max_send_message_length": max_frame_bytes,
};

/** For a replica's server. The receive bound fits frames between replicas; other calls have one of their own (server/net/call_guard.ts). */
export const server_options: ChannelOptions = {
  ...common,
  "grpc.max_concurrent_streams": max_streams_per_connection,
  "grpc.max_receive_message_length": max_frame_bytes,
  "grpc.max_send_message_length": max_frame_bytes,
  // Clients may ping as often as our own do.
  "grpc.keepalive_permit_without_calls": 1,
};
