/**
 * Every bound of the program, with the reason for each. Past a bound the answer names it; nothing is dropped in silence.
 * Those of the protocol are in server/core/bounds.ts, since the core imports nothing but itself.
 */

/** Characters of a user name: fits a terminal's conversation list, and names a file on every system. */
export const max_username_length = 32;
/** What a user name is made of: no spaces or quotes, so that it can be typed as an argument; compared without case. */
export const username_pattern = /^[A-Za-z0-9_.-]{1,32}$/;
/** Bytes of a password: below 8 a guess is too cheap; above 256 only hashing gets dearer. */
export const min_password_bytes = 8;
export const max_password_bytes = 256;
/** Bytes of a message body in UTF-8: a long letter, and far below gRPC's 4 MiB. */
export const max_body_bytes = 8_000;
/** Messages in one page: keeps one answer below 4 MiB (500 × 8,000 bytes). */
export const max_page_size = 500;
/** Messages in a page when the caller does not say. */
export const default_page_size = 50;
/** Bytes of one request on the public services: the largest body with room for everything else. */
export const max_request_bytes = 64 * 1024;
/** Bytes of one frame between replicas: a full batch of entries (server/core/bounds.ts) with room to spare. */
export const max_frame_bytes = 1024 * 1024;
/** Connections that one replica has open: some 30 KB each; no more than half of the files that the system lets it open. Past it those without a call make room. */
export const max_connections = 8_192;
/** Connections to one replica's --http-port: some probes and some Prometheus servers. */
export const max_http_connections = 64;
/** How long a request there may take to arrive, in ms. */
export const max_http_request_ms = 5_000;
/** How long a connection may take, TLS included, to bring its first call, in ms. */
export const first_call_ms = 10_000;
/** HTTP/2 streams of one connection: a busy client's unary calls, with room for its event streams. */
export const max_streams_per_connection = 128;
/** Requests that are on their way to one replica: 128 MiB at most. Past it the slowest is ended. */
export const max_arriving_requests = 1_024;
/** How long a request may take from its header to its last byte, in ms. */
export const request_arrival_ms = 10_000;
/** How long a client may take to read the answer to a unary call, in ms; then its connection is ended. */
export const unread_answer_ms = 30_000;
/** Bytes of one message of an operator's upload, which come in pieces of 256 KiB. */
export const max_upload_bytes = 512 * 1024;
/** Commands that wait for their commit on one replica; past it the answer is RESOURCE_EXHAUSTED. */
export const max_pending_commands = 10_000;
/** Reads that wait on one replica for their index to be applied; past it the answer is REPLICA_BEHIND at once. */
export const max_waiting_reads = 1_000;
/** Requests of one SendMessages stream that wait for their answer; past it the stream is not read until some have gone out. */
export const max_stream_in_flight = 1_024;
/** Events queued for one subscriber that reads too slowly; past it the stream ends with a cursor to resume from. */
export const max_subscriber_queue = 1_000;
/** Event streams that one session may hold on one replica: each costs some 20 KB. */
export const max_streams_per_session = 16;
/** Sessions of one account; the oldest ends when there is one more. */
export const max_sessions_per_account = 20;
/** How long a session lives without being used for a log-in again, in days. */
export const session_days = 90;
/** Remembered request ids of commands other than messages (a message remembers its own), counted in commands. */
export const max_remembered_requests = 1_000_000;
/** Password hashes computed at once on one replica: each takes 19 MiB and some 35 ms of a core. */
export const max_concurrent_hashes = 2;
/** Password hashes that wait for their turn; past it the answer is RESOURCE_EXHAUSTED. */
export const max_queued_hashes = 64;
/** The longest that a server works on one unary call, in ms, whatever deadline the client asks for. */
export const max_deadline_ms = 30_000;
/** The deadline of a call that brings none, in ms. */
export const default_deadline_ms = 10_000;
/**
 * Bytes of one request of an import as our client makes it, and rows: they are applied together, which must not keep the
 * replicas from anything else; and they are in flight together, one request after the other so that rows stay in order.
 */
export const import_request_bytes = 64 * 1024;
export const max_import_rows = 500;
/** Requests of one call of Import as our client makes it: what is sent again when a server is lost. */
export const import_call_requests = 32;
/** Rows with a password to be hashed in one request of an import: some 0.6 s of a server. */
export const max_import_hashes = 32;
/** Problems that the cluster names in an import. */
export const max_import_problems = 1_000;
/** Single messages that a member has read beyond its place, in one row of an import: the row must fit a request. */
export const max_import_read_also = 5_000;
/** How long a nonce from Challenge is good for, in ms, and how many may be outstanding. */
export const nonce_life_ms = 30_000;
export const max_outstanding_nonces = 1_000;
/** An event stream hears something at least this often, in ms: below the idle limits of proxies and of HTTP/2 sessions. */
export const subscriber_heartbeat_ms = 10_000;
/** A request id: a UUID, of any version, as text. */
export const request_id_pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A page token of messages or conversations: the log index at which the page before ended; empty for the first page. */
export const page_token_pattern = /^\d{0,15}$/;
/** Cluster secrets that one replica has at once: an old and a new one, with room for a change that was begun twice. */
export const max_secrets = 4;
/** Greetings of other replicas that one replica has under way, past which the oldest is ended: whoever dials without the secret gets no further than this. */
export const max_pending_greetings = 64;
/** Frames to one peer that the connection has not taken yet; past it the stream is broken off, and begins afresh. */
export const max_peer_queue = 4_000;
/**
 * Bytes of payload that stay in the log, unless --keep-log says otherwise: some 400,000 messages, so that a replica that
 * was away for half a minute at full load, or for days at an ordinary one, fetches what it has missed rather than everything.
 */
export const kept_log_bytes = 64 * 1024 * 1024;
/** Bytes of a snapshot in one message: well below gRPC's 4 MiB, and enough for full speed. */
export const snapshot_chunk_bytes = 256 * 1024;
/** How long a replica waits for the index at which it is to be compared, in ms: then the caller chooses another. */
export const digest_wait_ms = 2_000;
/** Members of a group: each message is carried to all of them. */
export const max_group_members = 500;
/** Members of a new group, its maker among them: fewer would be a direct conversation. */
export const min_group_members = 2;
/** Groups that one account may be in at once: all of them are looked through when its conversations are listed. */
export const max_groups_per_account = 1_000;
/** Members of a conversation that a list of conversations names; `ListMembers` has them all. */
export const listed_members = 20;
/** Messages that one call may delete or mark as read by their ids. */
export const max_ids_per_call = 500;
/** Conversations that one MarkDelivered may name. */
export const max_marks_per_call = 100;
/** Characters of the label by which a list of sessions names one. */
export const max_label_length = 64;
/** How long events other than messages can be had again, in days; messages stay as long as they are not deleted. */
export const event_days = 30;
/** Outlived events that one entry removes: more than one entry makes, so that they never pile up. */
export const events_pruned_per_entry = 4;
/** Accounts that one call of ListAccounts looks at: a pattern that fits few comes in short pages, and stops nobody else. */
export const max_accounts_scanned = 5_000;
/** Names, addresses and accounts of which one replica remembers how often they came lately: some MB; the longest unused is forgotten. */
export const max_limited_keys = 20_000;
/** Sends of one account that wait for their turn; past it the answer is RESOURCE_EXHAUSTED. */
export const max_paced_sends = 2_048;
/** How many times the rate of sends may come at once, after a rest. */
export const send_burst_periods = 10;
/** How many times the rate of log-ins holds for a name from all strange addresses together, and for an address with all names. */
export const login_total_factor = 10;
/** Probes that watch the health of one replica at once: each holds a stream, and none of them has proved who it is. */
export const max_health_watchers = 64;
/** Accounts of which one replica remembers when they were last seen; the longest gone is forgotten. */
export const max_remembered_last_seen = 100_000;
/** How often replicas tell each other who has come and gone, and clients are told, in ms at the most. */
export const presence_interval_ms = 500;
/** How long a replica that is lost is still taken to hold its streams, in ms: its clients are on their way to another. */
export const presence_kept_ms = 3_000;
/** Words and phrases of one search: more than anybody remembers, and few enough for one expression. */
export const max_search_terms = 32;
/** Searches that wait or run on one replica, and of one account among them; past it the answer is RESOURCE_EXHAUSTED. */
export const max_searches = 64;
export const max_searches_per_account = 4;
/** How long one search may take, in ms: it keeps the others waiting. */
export const search_ms = 3_000;
