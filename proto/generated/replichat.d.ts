// for module sha256:eb339876e231c23ba9e51410a7cb8705bdfaca864998019ed643d9772db957d7
import * as $protobuf from "protobufjs";

/** Namespace replichat. */
export namespace replichat {

    /** Namespace admin. */
    namespace admin {

        /** Namespace v1. */
        namespace v1 {

            /** Represents an AdminService */
            class AdminService extends $protobuf.rpc.Service {

                /**
                 * Constructs a new AdminService service.
                 * @param rpcImpl RPC implementation
                 * @param [requestDelimited=false] Whether requests are length-delimited
                 * @param [responseDelimited=false] Whether responses are length-delimited
                 */
                constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

                /**
                 * Creates new AdminService service using the specified rpc implementation.
                 * @param rpcImpl RPC implementation
                 * @param [requestDelimited=false] Whether requests are length-delimited
                 * @param [responseDelimited=false] Whether responses are length-delimited
                 * @returns RPC service. Useful where requests and/or responses are streamed.
                 */
                static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): AdminService;

                /** Calls Challenge. */
                challenge: replichat.admin.v1.AdminService.Challenge;

                /** Calls GetStatus. */
                getStatus: replichat.admin.v1.AdminService.GetStatus;

                /** Calls RemoveMember. */
                removeMember: replichat.admin.v1.AdminService.RemoveMember;

                /** Calls GetDigest. */
                getDigest: replichat.admin.v1.AdminService.GetDigest;
            }

            namespace AdminService {

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#challenge}.
                 * @param error Error, if any
                 * @param [response] ChallengeResponse
                 */
                type ChallengeCallback = (error: (Error|null), response?: replichat.admin.v1.ChallengeResponse) => void;

                /** Calls Challenge. */
                type Challenge = {
                  (request: replichat.admin.v1.IChallengeRequest, callback: replichat.admin.v1.AdminService.ChallengeCallback): void;
                  (request: replichat.admin.v1.IChallengeRequest): Promise<replichat.admin.v1.ChallengeResponse>;
                  readonly name: "Challenge";
                  readonly path: "/replichat.admin.v1.AdminService/Challenge";
                  readonly requestType: "ChallengeRequest";
                  readonly responseType: "ChallengeResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#getStatus}.
                 * @param error Error, if any
                 * @param [response] GetStatusResponse
                 */
                type GetStatusCallback = (error: (Error|null), response?: replichat.admin.v1.GetStatusResponse) => void;

                /** Calls GetStatus. */
                type GetStatus = {
                  (request: replichat.admin.v1.IGetStatusRequest, callback: replichat.admin.v1.AdminService.GetStatusCallback): void;
                  (request: replichat.admin.v1.IGetStatusRequest): Promise<replichat.admin.v1.GetStatusResponse>;
                  readonly name: "GetStatus";
                  readonly path: "/replichat.admin.v1.AdminService/GetStatus";
                  readonly requestType: "GetStatusRequest";
                  readonly responseType: "GetStatusResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#removeMember}.
                 * @param error Error, if any
                 * @param [response] RemoveMemberResponse
                 */
                type RemoveMemberCallback = (error: (Error|null), response?: replichat.admin.v1.RemoveMemberResponse) => void;

                /** Calls RemoveMember. */
                type RemoveMember = {
                  (request: replichat.admin.v1.IRemoveMemberRequest, callback: replichat.admin.v1.AdminService.RemoveMemberCallback): void;
                  (request: replichat.admin.v1.IRemoveMemberRequest): Promise<replichat.admin.v1.RemoveMemberResponse>;
                  readonly name: "RemoveMember";
                  readonly path: "/replichat.admin.v1.AdminService/RemoveMember";
                  readonly requestType: "RemoveMemberRequest";
                  readonly responseType: "RemoveMemberResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#getDigest}.
                 * @param error Error, if any
                 * @param [response] GetDigestResponse
                 */
                type GetDigestCallback = (error: (Error|null), response?: replichat.admin.v1.GetDigestResponse) => void;

                /** Calls GetDigest. */
                type GetDigest = {
                  (request: replichat.admin.v1.IGetDigestRequest, callback: replichat.admin.v1.AdminService.GetDigestCallback): void;
                  (request: replichat.admin.v1.IGetDigestRequest): Promise<replichat.admin.v1.GetDigestResponse>;
                  readonly name: "GetDigest";
                  readonly path: "/replichat.admin.v1.AdminService/GetDigest";
                  readonly requestType: "GetDigestRequest";
                  readonly responseType: "GetDigestResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };
            }

            /**
             * Properties of a ChallengeRequest.
             * @deprecated Use replichat.admin.v1.ChallengeRequest.$Properties instead.
             */
            interface IChallengeRequest extends replichat.admin.v1.ChallengeRequest.$Properties {
            }

            /** Represents a ChallengeRequest. */
            class ChallengeRequest {

                /**
                 * Constructs a new ChallengeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ChallengeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChallengeRequest client_nonce. */
                client_nonce: Uint8Array;

                /**
                 * Creates a new ChallengeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChallengeRequest instance
                 */
                static create(properties: replichat.admin.v1.ChallengeRequest.$Shape): replichat.admin.v1.ChallengeRequest & replichat.admin.v1.ChallengeRequest.$Shape;
                static create(properties?: replichat.admin.v1.ChallengeRequest.$Properties): replichat.admin.v1.ChallengeRequest;

                /**
                 * Encodes the specified ChallengeRequest message. Does not implicitly {@link replichat.admin.v1.ChallengeRequest.verify|verify} messages.
                 * @param message ChallengeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ChallengeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChallengeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ChallengeRequest & replichat.admin.v1.ChallengeRequest.$Shape} ChallengeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ChallengeRequest & replichat.admin.v1.ChallengeRequest.$Shape;

                /**
                 * Creates a ChallengeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ChallengeRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ChallengeRequest;

                /**
                 * Creates a plain object from a ChallengeRequest message. Also converts values to other types if specified.
                 * @param message ChallengeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ChallengeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ChallengeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ChallengeRequest {

                /** Properties of a ChallengeRequest. */
                interface $Properties {

                    /** ChallengeRequest client_nonce */
                    client_nonce?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChallengeRequest. */
                type $Shape = replichat.admin.v1.ChallengeRequest.$Properties;
            }

            /**
             * Properties of a ChallengeResponse.
             * @deprecated Use replichat.admin.v1.ChallengeResponse.$Properties instead.
             */
            interface IChallengeResponse extends replichat.admin.v1.ChallengeResponse.$Properties {
            }

            /** Represents a ChallengeResponse. */
            class ChallengeResponse {

                /**
                 * Constructs a new ChallengeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ChallengeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChallengeResponse server_nonce. */
                server_nonce: Uint8Array;

                /** ChallengeResponse server_proof. */
                server_proof: Uint8Array;

                /**
                 * Creates a new ChallengeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChallengeResponse instance
                 */
                static create(properties: replichat.admin.v1.ChallengeResponse.$Shape): replichat.admin.v1.ChallengeResponse & replichat.admin.v1.ChallengeResponse.$Shape;
                static create(properties?: replichat.admin.v1.ChallengeResponse.$Properties): replichat.admin.v1.ChallengeResponse;

                /**
                 * Encodes the specified ChallengeResponse message. Does not implicitly {@link replichat.admin.v1.ChallengeResponse.verify|verify} messages.
                 * @param message ChallengeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ChallengeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChallengeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ChallengeResponse & replichat.admin.v1.ChallengeResponse.$Shape} ChallengeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ChallengeResponse & replichat.admin.v1.ChallengeResponse.$Shape;

                /**
                 * Creates a ChallengeResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ChallengeResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ChallengeResponse;

                /**
                 * Creates a plain object from a ChallengeResponse message. Also converts values to other types if specified.
                 * @param message ChallengeResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ChallengeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ChallengeResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ChallengeResponse {

                /** Properties of a ChallengeResponse. */
                interface $Properties {

                    /** ChallengeResponse server_nonce */
                    server_nonce?: (Uint8Array|null);

                    /** ChallengeResponse server_proof */
                    server_proof?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChallengeResponse. */
                type $Shape = replichat.admin.v1.ChallengeResponse.$Properties;
            }

            /**
             * Properties of a RemoveMemberRequest.
             * @deprecated Use replichat.admin.v1.RemoveMemberRequest.$Properties instead.
             */
            interface IRemoveMemberRequest extends replichat.admin.v1.RemoveMemberRequest.$Properties {
            }

            /** Represents a RemoveMemberRequest. */
            class RemoveMemberRequest {

                /**
                 * Constructs a new RemoveMemberRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.RemoveMemberRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveMemberRequest address. */
                address: string;

                /**
                 * Creates a new RemoveMemberRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveMemberRequest instance
                 */
                static create(properties: replichat.admin.v1.RemoveMemberRequest.$Shape): replichat.admin.v1.RemoveMemberRequest & replichat.admin.v1.RemoveMemberRequest.$Shape;
                static create(properties?: replichat.admin.v1.RemoveMemberRequest.$Properties): replichat.admin.v1.RemoveMemberRequest;

                /**
                 * Encodes the specified RemoveMemberRequest message. Does not implicitly {@link replichat.admin.v1.RemoveMemberRequest.verify|verify} messages.
                 * @param message RemoveMemberRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.RemoveMemberRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveMemberRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.RemoveMemberRequest & replichat.admin.v1.RemoveMemberRequest.$Shape} RemoveMemberRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.RemoveMemberRequest & replichat.admin.v1.RemoveMemberRequest.$Shape;

                /**
                 * Creates a RemoveMemberRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveMemberRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.RemoveMemberRequest;

                /**
                 * Creates a plain object from a RemoveMemberRequest message. Also converts values to other types if specified.
                 * @param message RemoveMemberRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.RemoveMemberRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveMemberRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RemoveMemberRequest {

                /** Properties of a RemoveMemberRequest. */
                interface $Properties {

                    /** RemoveMemberRequest address */
                    address?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveMemberRequest. */
                type $Shape = replichat.admin.v1.RemoveMemberRequest.$Properties;
            }

            /**
             * Properties of a RemoveMemberResponse.
             * @deprecated Use replichat.admin.v1.RemoveMemberResponse.$Properties instead.
             */
            interface IRemoveMemberResponse extends replichat.admin.v1.RemoveMemberResponse.$Properties {
            }

            /** Represents a RemoveMemberResponse. */
            class RemoveMemberResponse {

                /**
                 * Constructs a new RemoveMemberResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.RemoveMemberResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveMemberResponse view. */
                view: string;

                /** RemoveMemberResponse members. */
                members: string[];

                /** RemoveMemberResponse already. */
                already: boolean;

                /**
                 * Creates a new RemoveMemberResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveMemberResponse instance
                 */
                static create(properties: replichat.admin.v1.RemoveMemberResponse.$Shape): replichat.admin.v1.RemoveMemberResponse & replichat.admin.v1.RemoveMemberResponse.$Shape;
                static create(properties?: replichat.admin.v1.RemoveMemberResponse.$Properties): replichat.admin.v1.RemoveMemberResponse;

                /**
                 * Encodes the specified RemoveMemberResponse message. Does not implicitly {@link replichat.admin.v1.RemoveMemberResponse.verify|verify} messages.
                 * @param message RemoveMemberResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.RemoveMemberResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveMemberResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.RemoveMemberResponse & replichat.admin.v1.RemoveMemberResponse.$Shape} RemoveMemberResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.RemoveMemberResponse & replichat.admin.v1.RemoveMemberResponse.$Shape;

                /**
                 * Creates a RemoveMemberResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveMemberResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.RemoveMemberResponse;

                /**
                 * Creates a plain object from a RemoveMemberResponse message. Also converts values to other types if specified.
                 * @param message RemoveMemberResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.RemoveMemberResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveMemberResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RemoveMemberResponse {

                /** Properties of a RemoveMemberResponse. */
                interface $Properties {

                    /** RemoveMemberResponse view */
                    view?: (string|null);

                    /** RemoveMemberResponse members */
                    members?: (string[]|null);

                    /** RemoveMemberResponse already */
                    already?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveMemberResponse. */
                type $Shape = replichat.admin.v1.RemoveMemberResponse.$Properties;
            }

            /**
             * Properties of a GetStatusRequest.
             * @deprecated Use replichat.admin.v1.GetStatusRequest.$Properties instead.
             */
            interface IGetStatusRequest extends replichat.admin.v1.GetStatusRequest.$Properties {
            }

            /** Represents a GetStatusRequest. */
            class GetStatusRequest {

                /**
                 * Constructs a new GetStatusRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.GetStatusRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new GetStatusRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetStatusRequest instance
                 */
                static create(properties: replichat.admin.v1.GetStatusRequest.$Shape): replichat.admin.v1.GetStatusRequest & replichat.admin.v1.GetStatusRequest.$Shape;
                static create(properties?: replichat.admin.v1.GetStatusRequest.$Properties): replichat.admin.v1.GetStatusRequest;

                /**
                 * Encodes the specified GetStatusRequest message. Does not implicitly {@link replichat.admin.v1.GetStatusRequest.verify|verify} messages.
                 * @param message GetStatusRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.GetStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetStatusRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetStatusRequest & replichat.admin.v1.GetStatusRequest.$Shape} GetStatusRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetStatusRequest & replichat.admin.v1.GetStatusRequest.$Shape;

                /**
                 * Creates a GetStatusRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetStatusRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetStatusRequest;

                /**
                 * Creates a plain object from a GetStatusRequest message. Also converts values to other types if specified.
                 * @param message GetStatusRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.GetStatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetStatusRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetStatusRequest {

                /** Properties of a GetStatusRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetStatusRequest. */
                type $Shape = replichat.admin.v1.GetStatusRequest.$Properties;
            }

            /**
             * Properties of a GetStatusResponse.
             * @deprecated Use replichat.admin.v1.GetStatusResponse.$Properties instead.
             */
            interface IGetStatusResponse extends replichat.admin.v1.GetStatusResponse.$Properties {
            }

            /** Represents a GetStatusResponse. */
            class GetStatusResponse {

                /**
                 * Constructs a new GetStatusResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.GetStatusResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetStatusResponse cluster_id. */
                cluster_id: string;

                /** GetStatusResponse answered_by. */
                answered_by: string;

                /** GetStatusResponse role. */
                role: string;

                /** GetStatusResponse view. */
                view: string;

                /** GetStatusResponse policy. */
                policy: string;

                /** GetStatusResponse exclude_ms. */
                exclude_ms: number;

                /** GetStatusResponse primary. */
                primary: string;

                /** GetStatusResponse replicas. */
                replicas: replichat.admin.v1.GetStatusResponse.Replica.$Properties[];

                /** GetStatusResponse last_index. */
                last_index: number;

                /** GetStatusResponse commit_index. */
                commit_index: number;

                /** GetStatusResponse applied_index. */
                applied_index: number;

                /** GetStatusResponse has_quorum. */
                has_quorum: boolean;

                /** GetStatusResponse waiting_for. */
                waiting_for: string[];

                /** GetStatusResponse data_dir. */
                data_dir: string;

                /** GetStatusResponse can_lose_kills. */
                can_lose_kills: number;

                /** GetStatusResponse can_lose_silent. */
                can_lose_silent: number;

                /** GetStatusResponse version. */
                version: string;

                /**
                 * Creates a new GetStatusResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetStatusResponse instance
                 */
                static create(properties: replichat.admin.v1.GetStatusResponse.$Shape): replichat.admin.v1.GetStatusResponse & replichat.admin.v1.GetStatusResponse.$Shape;
                static create(properties?: replichat.admin.v1.GetStatusResponse.$Properties): replichat.admin.v1.GetStatusResponse;

                /**
                 * Encodes the specified GetStatusResponse message. Does not implicitly {@link replichat.admin.v1.GetStatusResponse.verify|verify} messages.
                 * @param message GetStatusResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.GetStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetStatusResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetStatusResponse & replichat.admin.v1.GetStatusResponse.$Shape} GetStatusResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetStatusResponse & replichat.admin.v1.GetStatusResponse.$Shape;

                /**
                 * Creates a GetStatusResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetStatusResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetStatusResponse;

                /**
                 * Creates a plain object from a GetStatusResponse message. Also converts values to other types if specified.
                 * @param message GetStatusResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.GetStatusResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetStatusResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetStatusResponse {

                /** Properties of a GetStatusResponse. */
                interface $Properties {

                    /** GetStatusResponse cluster_id */
                    cluster_id?: (string|null);

                    /** GetStatusResponse answered_by */
                    answered_by?: (string|null);

                    /** GetStatusResponse role */
                    role?: (string|null);

                    /** GetStatusResponse view */
                    view?: (string|null);

                    /** GetStatusResponse policy */
                    policy?: (string|null);

                    /** GetStatusResponse exclude_ms */
                    exclude_ms?: (number|null);

                    /** GetStatusResponse primary */
                    primary?: (string|null);

                    /** GetStatusResponse replicas */
                    replicas?: (replichat.admin.v1.GetStatusResponse.Replica.$Properties[]|null);

                    /** GetStatusResponse last_index */
                    last_index?: (number|null);

                    /** GetStatusResponse commit_index */
                    commit_index?: (number|null);

                    /** GetStatusResponse applied_index */
                    applied_index?: (number|null);

                    /** GetStatusResponse has_quorum */
                    has_quorum?: (boolean|null);

                    /** GetStatusResponse waiting_for */
                    waiting_for?: (string[]|null);

                    /** GetStatusResponse data_dir */
                    data_dir?: (string|null);

                    /** GetStatusResponse can_lose_kills */
                    can_lose_kills?: (number|null);

                    /** GetStatusResponse can_lose_silent */
                    can_lose_silent?: (number|null);

                    /** GetStatusResponse version */
                    version?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetStatusResponse. */
                type $Shape = replichat.admin.v1.GetStatusResponse.$Properties;

                /**
                 * Properties of a Replica.
                 * @deprecated Use replichat.admin.v1.GetStatusResponse.Replica.$Properties instead.
                 */
                interface IReplica extends replichat.admin.v1.GetStatusResponse.Replica.$Properties {
                }

                /** Represents a Replica. */
                class Replica {

                    /**
                     * Constructs a new Replica.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.GetStatusResponse.Replica.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Replica replica_id. */
                    replica_id: string;

                    /** Replica address. */
                    address: string;

                    /** Replica role. */
                    role: string;

                    /** Replica incarnation. */
                    incarnation: string;

                    /** Replica lag. */
                    lag: number;

                    /** Replica suspected. */
                    suspected: boolean;

                    /** Replica silent_ms. */
                    silent_ms: number;

                    /**
                     * Creates a new Replica instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Replica instance
                     */
                    static create(properties: replichat.admin.v1.GetStatusResponse.Replica.$Shape): replichat.admin.v1.GetStatusResponse.Replica & replichat.admin.v1.GetStatusResponse.Replica.$Shape;
                    static create(properties?: replichat.admin.v1.GetStatusResponse.Replica.$Properties): replichat.admin.v1.GetStatusResponse.Replica;

                    /**
                     * Encodes the specified Replica message. Does not implicitly {@link replichat.admin.v1.GetStatusResponse.Replica.verify|verify} messages.
                     * @param message Replica message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.GetStatusResponse.Replica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Replica message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.GetStatusResponse.Replica & replichat.admin.v1.GetStatusResponse.Replica.$Shape} Replica
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetStatusResponse.Replica & replichat.admin.v1.GetStatusResponse.Replica.$Shape;

                    /**
                     * Creates a Replica message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Replica
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetStatusResponse.Replica;

                    /**
                     * Creates a plain object from a Replica message. Also converts values to other types if specified.
                     * @param message Replica
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.GetStatusResponse.Replica, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Replica to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Replica {

                    /** Properties of a Replica. */
                    interface $Properties {

                        /** Replica replica_id */
                        replica_id?: (string|null);

                        /** Replica address */
                        address?: (string|null);

                        /** Replica role */
                        role?: (string|null);

                        /** Replica incarnation */
                        incarnation?: (string|null);

                        /** Replica lag */
                        lag?: (number|null);

                        /** Replica suspected */
                        suspected?: (boolean|null);

                        /** Replica silent_ms */
                        silent_ms?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Replica. */
                    type $Shape = replichat.admin.v1.GetStatusResponse.Replica.$Properties;
                }
            }

            /**
             * Properties of a GetDigestRequest.
             * @deprecated Use replichat.admin.v1.GetDigestRequest.$Properties instead.
             */
            interface IGetDigestRequest extends replichat.admin.v1.GetDigestRequest.$Properties {
            }

            /** Represents a GetDigestRequest. */
            class GetDigestRequest {

                /**
                 * Constructs a new GetDigestRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.GetDigestRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetDigestRequest index. */
                index: number;

                /**
                 * Creates a new GetDigestRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetDigestRequest instance
                 */
                static create(properties: replichat.admin.v1.GetDigestRequest.$Shape): replichat.admin.v1.GetDigestRequest & replichat.admin.v1.GetDigestRequest.$Shape;
                static create(properties?: replichat.admin.v1.GetDigestRequest.$Properties): replichat.admin.v1.GetDigestRequest;

                /**
                 * Encodes the specified GetDigestRequest message. Does not implicitly {@link replichat.admin.v1.GetDigestRequest.verify|verify} messages.
                 * @param message GetDigestRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.GetDigestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetDigestRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetDigestRequest & replichat.admin.v1.GetDigestRequest.$Shape} GetDigestRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetDigestRequest & replichat.admin.v1.GetDigestRequest.$Shape;

                /**
                 * Creates a GetDigestRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetDigestRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetDigestRequest;

                /**
                 * Creates a plain object from a GetDigestRequest message. Also converts values to other types if specified.
                 * @param message GetDigestRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.GetDigestRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetDigestRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetDigestRequest {

                /** Properties of a GetDigestRequest. */
                interface $Properties {

                    /** GetDigestRequest index */
                    index?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetDigestRequest. */
                type $Shape = replichat.admin.v1.GetDigestRequest.$Properties;
            }

            /**
             * Properties of a GetDigestResponse.
             * @deprecated Use replichat.admin.v1.GetDigestResponse.$Properties instead.
             */
            interface IGetDigestResponse extends replichat.admin.v1.GetDigestResponse.$Properties {
            }

            /** Represents a GetDigestResponse. */
            class GetDigestResponse {

                /**
                 * Constructs a new GetDigestResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.GetDigestResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetDigestResponse answered_by. */
                answered_by: string;

                /** GetDigestResponse index. */
                index: number;

                /** GetDigestResponse history_hash. */
                history_hash: Uint8Array;

                /** GetDigestResponse state_digest. */
                state_digest: Uint8Array;

                /** GetDigestResponse damage. */
                damage: string;

                /**
                 * Creates a new GetDigestResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetDigestResponse instance
                 */
                static create(properties: replichat.admin.v1.GetDigestResponse.$Shape): replichat.admin.v1.GetDigestResponse & replichat.admin.v1.GetDigestResponse.$Shape;
                static create(properties?: replichat.admin.v1.GetDigestResponse.$Properties): replichat.admin.v1.GetDigestResponse;

                /**
                 * Encodes the specified GetDigestResponse message. Does not implicitly {@link replichat.admin.v1.GetDigestResponse.verify|verify} messages.
                 * @param message GetDigestResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.GetDigestResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetDigestResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetDigestResponse & replichat.admin.v1.GetDigestResponse.$Shape} GetDigestResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetDigestResponse & replichat.admin.v1.GetDigestResponse.$Shape;

                /**
                 * Creates a GetDigestResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetDigestResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetDigestResponse;

                /**
                 * Creates a plain object from a GetDigestResponse message. Also converts values to other types if specified.
                 * @param message GetDigestResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.GetDigestResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetDigestResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetDigestResponse {

                /** Properties of a GetDigestResponse. */
                interface $Properties {

                    /** GetDigestResponse answered_by */
                    answered_by?: (string|null);

                    /** GetDigestResponse index */
                    index?: (number|null);

                    /** GetDigestResponse history_hash */
                    history_hash?: (Uint8Array|null);

                    /** GetDigestResponse state_digest */
                    state_digest?: (Uint8Array|null);

                    /** GetDigestResponse damage */
                    damage?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetDigestResponse. */
                type $Shape = replichat.admin.v1.GetDigestResponse.$Properties;
            }
        }
    }

    /** Namespace v1. */
    namespace v1 {

        /** Represents a ChatService */
        class ChatService extends $protobuf.rpc.Service {

            /**
             * Constructs a new ChatService service.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             */
            constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

            /**
             * Creates new ChatService service using the specified rpc implementation.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             * @returns RPC service. Useful where requests and/or responses are streamed.
             */
            static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): ChatService;

            /** Calls CreateAccount. */
            createAccount: replichat.v1.ChatService.CreateAccount;

            /** Calls Login. */
            login: replichat.v1.ChatService.Login;

            /** Calls Logout. */
            logout: replichat.v1.ChatService.Logout;

            /** Calls SendMessage. */
            sendMessage: replichat.v1.ChatService.SendMessage;

            /** Calls SendMessages. */
            sendMessages: replichat.v1.ChatService.SendMessages;

            /** Calls ListMessages. */
            listMessages: replichat.v1.ChatService.ListMessages;

            /** Calls GetClusterInfo. */
            getClusterInfo: replichat.v1.ChatService.GetClusterInfo;

            /** Calls Subscribe. */
            subscribe: replichat.v1.ChatService.Subscribe;
        }

        namespace ChatService {

            /**
             * Callback as used by {@link replichat.v1.ChatService#createAccount}.
             * @param error Error, if any
             * @param [response] CreateAccountResponse
             */
            type CreateAccountCallback = (error: (Error|null), response?: replichat.v1.CreateAccountResponse) => void;

            /** Calls CreateAccount. */
            type CreateAccount = {
              (request: replichat.v1.ICreateAccountRequest, callback: replichat.v1.ChatService.CreateAccountCallback): void;
              (request: replichat.v1.ICreateAccountRequest): Promise<replichat.v1.CreateAccountResponse>;
              readonly name: "CreateAccount";
              readonly path: "/replichat.v1.ChatService/CreateAccount";
              readonly requestType: "CreateAccountRequest";
              readonly responseType: "CreateAccountResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#login}.
             * @param error Error, if any
             * @param [response] LoginResponse
             */
            type LoginCallback = (error: (Error|null), response?: replichat.v1.LoginResponse) => void;

            /** Calls Login. */
            type Login = {
              (request: replichat.v1.ILoginRequest, callback: replichat.v1.ChatService.LoginCallback): void;
              (request: replichat.v1.ILoginRequest): Promise<replichat.v1.LoginResponse>;
              readonly name: "Login";
              readonly path: "/replichat.v1.ChatService/Login";
              readonly requestType: "LoginRequest";
              readonly responseType: "LoginResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#logout}.
             * @param error Error, if any
             * @param [response] LogoutResponse
             */
            type LogoutCallback = (error: (Error|null), response?: replichat.v1.LogoutResponse) => void;

            /** Calls Logout. */
            type Logout = {
              (request: replichat.v1.ILogoutRequest, callback: replichat.v1.ChatService.LogoutCallback): void;
              (request: replichat.v1.ILogoutRequest): Promise<replichat.v1.LogoutResponse>;
              readonly name: "Logout";
              readonly path: "/replichat.v1.ChatService/Logout";
              readonly requestType: "LogoutRequest";
              readonly responseType: "LogoutResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#sendMessage}.
             * @param error Error, if any
             * @param [response] SendMessageResponse
             */
            type SendMessageCallback = (error: (Error|null), response?: replichat.v1.SendMessageResponse) => void;

            /** Calls SendMessage. */
            type SendMessage = {
              (request: replichat.v1.ISendMessageRequest, callback: replichat.v1.ChatService.SendMessageCallback): void;
              (request: replichat.v1.ISendMessageRequest): Promise<replichat.v1.SendMessageResponse>;
              readonly name: "SendMessage";
              readonly path: "/replichat.v1.ChatService/SendMessage";
              readonly requestType: "SendMessageRequest";
              readonly responseType: "SendMessageResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#sendMessages}.
             * @param error Error, if any
             * @param [response] SendMessagesResponse
             */
            type SendMessagesCallback = (error: (Error|null), response?: replichat.v1.SendMessagesResponse) => void;

            /** Calls SendMessages. */
            type SendMessages = {
              (request: replichat.v1.ISendMessageRequest, callback: replichat.v1.ChatService.SendMessagesCallback): void;
              (request: replichat.v1.ISendMessageRequest): Promise<replichat.v1.SendMessagesResponse>;
              readonly name: "SendMessages";
              readonly path: "/replichat.v1.ChatService/SendMessages";
              readonly requestType: "SendMessageRequest";
              readonly responseType: "SendMessagesResponse";
              readonly requestStream: true;
              readonly responseStream: true;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#listMessages}.
             * @param error Error, if any
             * @param [response] ListMessagesResponse
             */
            type ListMessagesCallback = (error: (Error|null), response?: replichat.v1.ListMessagesResponse) => void;

            /** Calls ListMessages. */
            type ListMessages = {
              (request: replichat.v1.IListMessagesRequest, callback: replichat.v1.ChatService.ListMessagesCallback): void;
              (request: replichat.v1.IListMessagesRequest): Promise<replichat.v1.ListMessagesResponse>;
              readonly name: "ListMessages";
              readonly path: "/replichat.v1.ChatService/ListMessages";
              readonly requestType: "ListMessagesRequest";
              readonly responseType: "ListMessagesResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#getClusterInfo}.
             * @param error Error, if any
             * @param [response] GetClusterInfoResponse
             */
            type GetClusterInfoCallback = (error: (Error|null), response?: replichat.v1.GetClusterInfoResponse) => void;

            /** Calls GetClusterInfo. */
            type GetClusterInfo = {
              (request: replichat.v1.IGetClusterInfoRequest, callback: replichat.v1.ChatService.GetClusterInfoCallback): void;
              (request: replichat.v1.IGetClusterInfoRequest): Promise<replichat.v1.GetClusterInfoResponse>;
              readonly name: "GetClusterInfo";
              readonly path: "/replichat.v1.ChatService/GetClusterInfo";
              readonly requestType: "GetClusterInfoRequest";
              readonly responseType: "GetClusterInfoResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#subscribe}.
             * @param error Error, if any
             * @param [response] Event
             */
            type SubscribeCallback = (error: (Error|null), response?: replichat.v1.Event) => void;

            /** Calls Subscribe. */
            type Subscribe = {
              (request: replichat.v1.ISubscribeRequest, callback: replichat.v1.ChatService.SubscribeCallback): void;
              (request: replichat.v1.ISubscribeRequest): Promise<replichat.v1.Event>;
              readonly name: "Subscribe";
              readonly path: "/replichat.v1.ChatService/Subscribe";
              readonly requestType: "SubscribeRequest";
              readonly responseType: "Event";
              readonly requestStream: undefined;
              readonly responseStream: true;
            };
        }

        /**
         * Properties of a CreateAccountRequest.
         * @deprecated Use replichat.v1.CreateAccountRequest.$Properties instead.
         */
        interface ICreateAccountRequest extends replichat.v1.CreateAccountRequest.$Properties {
        }

        /** Represents a CreateAccountRequest. */
        class CreateAccountRequest {

            /**
             * Constructs a new CreateAccountRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.CreateAccountRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateAccountRequest request_id. */
            request_id: string;

            /** CreateAccountRequest username. */
            username: string;

            /** CreateAccountRequest password. */
            password: string;

            /**
             * Creates a new CreateAccountRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateAccountRequest instance
             */
            static create(properties: replichat.v1.CreateAccountRequest.$Shape): replichat.v1.CreateAccountRequest & replichat.v1.CreateAccountRequest.$Shape;
            static create(properties?: replichat.v1.CreateAccountRequest.$Properties): replichat.v1.CreateAccountRequest;

            /**
             * Encodes the specified CreateAccountRequest message. Does not implicitly {@link replichat.v1.CreateAccountRequest.verify|verify} messages.
             * @param message CreateAccountRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.CreateAccountRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateAccountRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.CreateAccountRequest & replichat.v1.CreateAccountRequest.$Shape} CreateAccountRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.CreateAccountRequest & replichat.v1.CreateAccountRequest.$Shape;

            /**
             * Creates a CreateAccountRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateAccountRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.CreateAccountRequest;

            /**
             * Creates a plain object from a CreateAccountRequest message. Also converts values to other types if specified.
             * @param message CreateAccountRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.CreateAccountRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateAccountRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateAccountRequest {

            /** Properties of a CreateAccountRequest. */
            interface $Properties {

                /** CreateAccountRequest request_id */
                request_id?: (string|null);

                /** CreateAccountRequest username */
                username?: (string|null);

                /** CreateAccountRequest password */
                password?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateAccountRequest. */
            type $Shape = replichat.v1.CreateAccountRequest.$Properties;
        }

        /**
         * Properties of a CreateAccountResponse.
         * @deprecated Use replichat.v1.CreateAccountResponse.$Properties instead.
         */
        interface ICreateAccountResponse extends replichat.v1.CreateAccountResponse.$Properties {
        }

        /** Represents a CreateAccountResponse. */
        class CreateAccountResponse {

            /**
             * Constructs a new CreateAccountResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.CreateAccountResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateAccountResponse username. */
            username: string;

            /** CreateAccountResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new CreateAccountResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateAccountResponse instance
             */
            static create(properties: replichat.v1.CreateAccountResponse.$Shape): replichat.v1.CreateAccountResponse & replichat.v1.CreateAccountResponse.$Shape;
            static create(properties?: replichat.v1.CreateAccountResponse.$Properties): replichat.v1.CreateAccountResponse;

            /**
             * Encodes the specified CreateAccountResponse message. Does not implicitly {@link replichat.v1.CreateAccountResponse.verify|verify} messages.
             * @param message CreateAccountResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.CreateAccountResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateAccountResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.CreateAccountResponse & replichat.v1.CreateAccountResponse.$Shape} CreateAccountResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.CreateAccountResponse & replichat.v1.CreateAccountResponse.$Shape;

            /**
             * Creates a CreateAccountResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateAccountResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.CreateAccountResponse;

            /**
             * Creates a plain object from a CreateAccountResponse message. Also converts values to other types if specified.
             * @param message CreateAccountResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.CreateAccountResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateAccountResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateAccountResponse {

            /** Properties of a CreateAccountResponse. */
            interface $Properties {

                /** CreateAccountResponse username */
                username?: (string|null);

                /** CreateAccountResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateAccountResponse. */
            type $Shape = replichat.v1.CreateAccountResponse.$Properties;
        }

        /**
         * Properties of a LoginRequest.
         * @deprecated Use replichat.v1.LoginRequest.$Properties instead.
         */
        interface ILoginRequest extends replichat.v1.LoginRequest.$Properties {
        }

        /** Represents a LoginRequest. */
        class LoginRequest {

            /**
             * Constructs a new LoginRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.LoginRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoginRequest username. */
            username: string;

            /** LoginRequest password. */
            password: string;

            /**
             * Creates a new LoginRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoginRequest instance
             */
            static create(properties: replichat.v1.LoginRequest.$Shape): replichat.v1.LoginRequest & replichat.v1.LoginRequest.$Shape;
            static create(properties?: replichat.v1.LoginRequest.$Properties): replichat.v1.LoginRequest;

            /**
             * Encodes the specified LoginRequest message. Does not implicitly {@link replichat.v1.LoginRequest.verify|verify} messages.
             * @param message LoginRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.LoginRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoginRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.LoginRequest & replichat.v1.LoginRequest.$Shape} LoginRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.LoginRequest & replichat.v1.LoginRequest.$Shape;

            /**
             * Creates a LoginRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LoginRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.LoginRequest;

            /**
             * Creates a plain object from a LoginRequest message. Also converts values to other types if specified.
             * @param message LoginRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.LoginRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LoginRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LoginRequest {

            /** Properties of a LoginRequest. */
            interface $Properties {

                /** LoginRequest username */
                username?: (string|null);

                /** LoginRequest password */
                password?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoginRequest. */
            type $Shape = replichat.v1.LoginRequest.$Properties;
        }

        /**
         * Properties of a LoginResponse.
         * @deprecated Use replichat.v1.LoginResponse.$Properties instead.
         */
        interface ILoginResponse extends replichat.v1.LoginResponse.$Properties {
        }

        /** Represents a LoginResponse. */
        class LoginResponse {

            /**
             * Constructs a new LoginResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.LoginResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoginResponse token. */
            token: string;

            /** LoginResponse session_id. */
            session_id: string;

            /** LoginResponse expire_time. */
            expire_time?: (google.protobuf.Timestamp.$Properties|null);

            /** LoginResponse username. */
            username: string;

            /**
             * Creates a new LoginResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoginResponse instance
             */
            static create(properties: replichat.v1.LoginResponse.$Shape): replichat.v1.LoginResponse & replichat.v1.LoginResponse.$Shape;
            static create(properties?: replichat.v1.LoginResponse.$Properties): replichat.v1.LoginResponse;

            /**
             * Encodes the specified LoginResponse message. Does not implicitly {@link replichat.v1.LoginResponse.verify|verify} messages.
             * @param message LoginResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.LoginResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoginResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.LoginResponse & replichat.v1.LoginResponse.$Shape} LoginResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.LoginResponse & replichat.v1.LoginResponse.$Shape;

            /**
             * Creates a LoginResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LoginResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.LoginResponse;

            /**
             * Creates a plain object from a LoginResponse message. Also converts values to other types if specified.
             * @param message LoginResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.LoginResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LoginResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LoginResponse {

            /** Properties of a LoginResponse. */
            interface $Properties {

                /** LoginResponse token */
                token?: (string|null);

                /** LoginResponse session_id */
                session_id?: (string|null);

                /** LoginResponse expire_time */
                expire_time?: (google.protobuf.Timestamp.$Properties|null);

                /** LoginResponse username */
                username?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoginResponse. */
            type $Shape = replichat.v1.LoginResponse.$Properties;
        }

        /**
         * Properties of a LogoutRequest.
         * @deprecated Use replichat.v1.LogoutRequest.$Properties instead.
         */
        interface ILogoutRequest extends replichat.v1.LogoutRequest.$Properties {
        }

        /** Represents a LogoutRequest. */
        class LogoutRequest {

            /**
             * Constructs a new LogoutRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.LogoutRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogoutRequest request_id. */
            request_id: string;

            /**
             * Creates a new LogoutRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogoutRequest instance
             */
            static create(properties: replichat.v1.LogoutRequest.$Shape): replichat.v1.LogoutRequest & replichat.v1.LogoutRequest.$Shape;
            static create(properties?: replichat.v1.LogoutRequest.$Properties): replichat.v1.LogoutRequest;

            /**
             * Encodes the specified LogoutRequest message. Does not implicitly {@link replichat.v1.LogoutRequest.verify|verify} messages.
             * @param message LogoutRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.LogoutRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogoutRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.LogoutRequest & replichat.v1.LogoutRequest.$Shape} LogoutRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.LogoutRequest & replichat.v1.LogoutRequest.$Shape;

            /**
             * Creates a LogoutRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LogoutRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.LogoutRequest;

            /**
             * Creates a plain object from a LogoutRequest message. Also converts values to other types if specified.
             * @param message LogoutRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.LogoutRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LogoutRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LogoutRequest {

            /** Properties of a LogoutRequest. */
            interface $Properties {

                /** LogoutRequest request_id */
                request_id?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogoutRequest. */
            type $Shape = replichat.v1.LogoutRequest.$Properties;
        }

        /**
         * Properties of a LogoutResponse.
         * @deprecated Use replichat.v1.LogoutResponse.$Properties instead.
         */
        interface ILogoutResponse extends replichat.v1.LogoutResponse.$Properties {
        }

        /** Represents a LogoutResponse. */
        class LogoutResponse {

            /**
             * Constructs a new LogoutResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.LogoutResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogoutResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new LogoutResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogoutResponse instance
             */
            static create(properties: replichat.v1.LogoutResponse.$Shape): replichat.v1.LogoutResponse & replichat.v1.LogoutResponse.$Shape;
            static create(properties?: replichat.v1.LogoutResponse.$Properties): replichat.v1.LogoutResponse;

            /**
             * Encodes the specified LogoutResponse message. Does not implicitly {@link replichat.v1.LogoutResponse.verify|verify} messages.
             * @param message LogoutResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.LogoutResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogoutResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.LogoutResponse & replichat.v1.LogoutResponse.$Shape} LogoutResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.LogoutResponse & replichat.v1.LogoutResponse.$Shape;

            /**
             * Creates a LogoutResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LogoutResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.LogoutResponse;

            /**
             * Creates a plain object from a LogoutResponse message. Also converts values to other types if specified.
             * @param message LogoutResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.LogoutResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LogoutResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LogoutResponse {

            /** Properties of a LogoutResponse. */
            interface $Properties {

                /** LogoutResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogoutResponse. */
            type $Shape = replichat.v1.LogoutResponse.$Properties;
        }

        /** DeliveryState enum. */
        enum DeliveryState {

            /** DELIVERY_STATE_UNSPECIFIED value */
            DELIVERY_STATE_UNSPECIFIED = 0,

            /** SENT value */
            SENT = 1,

            /** DELIVERED value */
            DELIVERED = 2,

            /** READ value */
            READ = 3
        }

        /**
         * Properties of a Message.
         * @deprecated Use replichat.v1.Message.$Properties instead.
         */
        interface IMessage extends replichat.v1.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message id. */
            id: number;

            /** Message conversation_id. */
            conversation_id: number;

            /** Message sender. */
            sender: string;

            /** Message body. */
            body: string;

            /** Message create_time. */
            create_time?: (google.protobuf.Timestamp.$Properties|null);

            /** Message state. */
            state: replichat.v1.DeliveryState;

            /** Message recipient. */
            recipient: string;

            /**
             * Creates a new Message instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Message instance
             */
            static create(properties: replichat.v1.Message.$Shape): replichat.v1.Message & replichat.v1.Message.$Shape;
            static create(properties?: replichat.v1.Message.$Properties): replichat.v1.Message;

            /**
             * Encodes the specified Message message. Does not implicitly {@link replichat.v1.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.Message & replichat.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Message & replichat.v1.Message.$Shape;

            /**
             * Creates a Message message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Message
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.Message;

            /**
             * Creates a plain object from a Message message. Also converts values to other types if specified.
             * @param message Message
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.Message, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Message to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message id */
                id?: (number|null);

                /** Message conversation_id */
                conversation_id?: (number|null);

                /** Message sender */
                sender?: (string|null);

                /** Message body */
                body?: (string|null);

                /** Message create_time */
                create_time?: (google.protobuf.Timestamp.$Properties|null);

                /** Message state */
                state?: (replichat.v1.DeliveryState|null);

                /** Message recipient */
                recipient?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Message. */
            type $Shape = replichat.v1.Message.$Properties;
        }

        /**
         * Properties of a SendMessageRequest.
         * @deprecated Use replichat.v1.SendMessageRequest.$Properties instead.
         */
        interface ISendMessageRequest extends replichat.v1.SendMessageRequest.$Properties {
        }

        /** Represents a SendMessageRequest. */
        class SendMessageRequest {

            /**
             * Constructs a new SendMessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SendMessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessageRequest request_id. */
            request_id: string;

            /** SendMessageRequest to_username. */
            to_username?: (string|null);

            /** SendMessageRequest conversation_id. */
            conversation_id?: (number|null);

            /** SendMessageRequest body. */
            body: string;

            /** SendMessageRequest to. */
            to?: ("to_username"|"conversation_id");

            /**
             * Creates a new SendMessageRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendMessageRequest instance
             */
            static create(properties: replichat.v1.SendMessageRequest.$Shape): replichat.v1.SendMessageRequest & replichat.v1.SendMessageRequest.$Shape;
            static create(properties?: replichat.v1.SendMessageRequest.$Properties): replichat.v1.SendMessageRequest;

            /**
             * Encodes the specified SendMessageRequest message. Does not implicitly {@link replichat.v1.SendMessageRequest.verify|verify} messages.
             * @param message SendMessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SendMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessageRequest & replichat.v1.SendMessageRequest.$Shape} SendMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SendMessageRequest & replichat.v1.SendMessageRequest.$Shape;

            /**
             * Creates a SendMessageRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessageRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SendMessageRequest;

            /**
             * Creates a plain object from a SendMessageRequest message. Also converts values to other types if specified.
             * @param message SendMessageRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SendMessageRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessageRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessageRequest {

            /** Properties of a SendMessageRequest. */
            interface $Properties {

                /** SendMessageRequest request_id */
                request_id?: (string|null);

                /** SendMessageRequest to_username */
                to_username?: (string|null);

                /** SendMessageRequest conversation_id */
                conversation_id?: (number|null);

                /** SendMessageRequest body */
                body?: (string|null);

                /** SendMessageRequest to */
                to?: ("to_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SendMessageRequest. */
            type $Shape = {
              request_id?: string|null;
              to_username?: string|null;
              conversation_id?: number|null;
              body?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ to?: undefined; to_username?: null; conversation_id?: null }|{ to?: "to_username"; to_username: string; conversation_id?: null }|{ to?: "conversation_id"; to_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a SendMessageResponse.
         * @deprecated Use replichat.v1.SendMessageResponse.$Properties instead.
         */
        interface ISendMessageResponse extends replichat.v1.SendMessageResponse.$Properties {
        }

        /** Represents a SendMessageResponse. */
        class SendMessageResponse {

            /**
             * Constructs a new SendMessageResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SendMessageResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessageResponse message. */
            message?: (replichat.v1.Message.$Properties|null);

            /** SendMessageResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new SendMessageResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendMessageResponse instance
             */
            static create(properties: replichat.v1.SendMessageResponse.$Shape): replichat.v1.SendMessageResponse & replichat.v1.SendMessageResponse.$Shape;
            static create(properties?: replichat.v1.SendMessageResponse.$Properties): replichat.v1.SendMessageResponse;

            /**
             * Encodes the specified SendMessageResponse message. Does not implicitly {@link replichat.v1.SendMessageResponse.verify|verify} messages.
             * @param message SendMessageResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SendMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessageResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessageResponse & replichat.v1.SendMessageResponse.$Shape} SendMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SendMessageResponse & replichat.v1.SendMessageResponse.$Shape;

            /**
             * Creates a SendMessageResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessageResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SendMessageResponse;

            /**
             * Creates a plain object from a SendMessageResponse message. Also converts values to other types if specified.
             * @param message SendMessageResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SendMessageResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessageResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessageResponse {

            /** Properties of a SendMessageResponse. */
            interface $Properties {

                /** SendMessageResponse message */
                message?: (replichat.v1.Message.$Properties|null);

                /** SendMessageResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendMessageResponse. */
            type $Shape = replichat.v1.SendMessageResponse.$Properties;
        }

        /**
         * Properties of a SendMessagesResponse.
         * @deprecated Use replichat.v1.SendMessagesResponse.$Properties instead.
         */
        interface ISendMessagesResponse extends replichat.v1.SendMessagesResponse.$Properties {
        }

        /** Represents a SendMessagesResponse. */
        class SendMessagesResponse {

            /**
             * Constructs a new SendMessagesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SendMessagesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessagesResponse sequence. */
            sequence: number;

            /** SendMessagesResponse sent. */
            sent?: (replichat.v1.SendMessageResponse.$Properties|null);

            /** SendMessagesResponse error. */
            error?: (google.rpc.Status.$Properties|null);

            /** SendMessagesResponse result. */
            result?: ("sent"|"error");

            /**
             * Creates a new SendMessagesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendMessagesResponse instance
             */
            static create(properties: replichat.v1.SendMessagesResponse.$Shape): replichat.v1.SendMessagesResponse & replichat.v1.SendMessagesResponse.$Shape;
            static create(properties?: replichat.v1.SendMessagesResponse.$Properties): replichat.v1.SendMessagesResponse;

            /**
             * Encodes the specified SendMessagesResponse message. Does not implicitly {@link replichat.v1.SendMessagesResponse.verify|verify} messages.
             * @param message SendMessagesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SendMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessagesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessagesResponse & replichat.v1.SendMessagesResponse.$Shape} SendMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SendMessagesResponse & replichat.v1.SendMessagesResponse.$Shape;

            /**
             * Creates a SendMessagesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessagesResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SendMessagesResponse;

            /**
             * Creates a plain object from a SendMessagesResponse message. Also converts values to other types if specified.
             * @param message SendMessagesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SendMessagesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessagesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessagesResponse {

            /** Properties of a SendMessagesResponse. */
            interface $Properties {

                /** SendMessagesResponse sequence */
                sequence?: (number|null);

                /** SendMessagesResponse sent */
                sent?: (replichat.v1.SendMessageResponse.$Properties|null);

                /** SendMessagesResponse error */
                error?: (google.rpc.Status.$Properties|null);

                /** SendMessagesResponse result */
                result?: ("sent"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SendMessagesResponse. */
            type $Shape = {
              sequence?: number|null;
              sent?: replichat.v1.SendMessageResponse.$Shape|null;
              error?: google.rpc.Status.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; sent?: null; error?: null }|{ result?: "sent"; sent: replichat.v1.SendMessageResponse.$Shape; error?: null }|{ result?: "error"; sent?: null; error: google.rpc.Status.$Shape })
            );
        }

        /**
         * Properties of a ListMessagesRequest.
         * @deprecated Use replichat.v1.ListMessagesRequest.$Properties instead.
         */
        interface IListMessagesRequest extends replichat.v1.ListMessagesRequest.$Properties {
        }

        /** Represents a ListMessagesRequest. */
        class ListMessagesRequest {

            /**
             * Constructs a new ListMessagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListMessagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMessagesRequest with_username. */
            with_username?: (string|null);

            /** ListMessagesRequest conversation_id. */
            conversation_id?: (number|null);

            /** ListMessagesRequest page_size. */
            page_size: number;

            /** ListMessagesRequest page_token. */
            page_token: string;

            /** ListMessagesRequest before_id. */
            before_id: number;

            /** ListMessagesRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new ListMessagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListMessagesRequest instance
             */
            static create(properties: replichat.v1.ListMessagesRequest.$Shape): replichat.v1.ListMessagesRequest & replichat.v1.ListMessagesRequest.$Shape;
            static create(properties?: replichat.v1.ListMessagesRequest.$Properties): replichat.v1.ListMessagesRequest;

            /**
             * Encodes the specified ListMessagesRequest message. Does not implicitly {@link replichat.v1.ListMessagesRequest.verify|verify} messages.
             * @param message ListMessagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMessagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListMessagesRequest & replichat.v1.ListMessagesRequest.$Shape} ListMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListMessagesRequest & replichat.v1.ListMessagesRequest.$Shape;

            /**
             * Creates a ListMessagesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListMessagesRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListMessagesRequest;

            /**
             * Creates a plain object from a ListMessagesRequest message. Also converts values to other types if specified.
             * @param message ListMessagesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListMessagesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListMessagesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListMessagesRequest {

            /** Properties of a ListMessagesRequest. */
            interface $Properties {

                /** ListMessagesRequest with_username */
                with_username?: (string|null);

                /** ListMessagesRequest conversation_id */
                conversation_id?: (number|null);

                /** ListMessagesRequest page_size */
                page_size?: (number|null);

                /** ListMessagesRequest page_token */
                page_token?: (string|null);

                /** ListMessagesRequest before_id */
                before_id?: (number|null);

                /** ListMessagesRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ListMessagesRequest. */
            type $Shape = {
              with_username?: string|null;
              conversation_id?: number|null;
              page_size?: number|null;
              page_token?: string|null;
              before_id?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a ListMessagesResponse.
         * @deprecated Use replichat.v1.ListMessagesResponse.$Properties instead.
         */
        interface IListMessagesResponse extends replichat.v1.ListMessagesResponse.$Properties {
        }

        /** Represents a ListMessagesResponse. */
        class ListMessagesResponse {

            /**
             * Constructs a new ListMessagesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListMessagesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMessagesResponse messages. */
            messages: replichat.v1.Message.$Properties[];

            /** ListMessagesResponse next_page_token. */
            next_page_token: string;

            /**
             * Creates a new ListMessagesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListMessagesResponse instance
             */
            static create(properties: replichat.v1.ListMessagesResponse.$Shape): replichat.v1.ListMessagesResponse & replichat.v1.ListMessagesResponse.$Shape;
            static create(properties?: replichat.v1.ListMessagesResponse.$Properties): replichat.v1.ListMessagesResponse;

            /**
             * Encodes the specified ListMessagesResponse message. Does not implicitly {@link replichat.v1.ListMessagesResponse.verify|verify} messages.
             * @param message ListMessagesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMessagesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListMessagesResponse & replichat.v1.ListMessagesResponse.$Shape} ListMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListMessagesResponse & replichat.v1.ListMessagesResponse.$Shape;

            /**
             * Creates a ListMessagesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListMessagesResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListMessagesResponse;

            /**
             * Creates a plain object from a ListMessagesResponse message. Also converts values to other types if specified.
             * @param message ListMessagesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListMessagesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListMessagesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListMessagesResponse {

            /** Properties of a ListMessagesResponse. */
            interface $Properties {

                /** ListMessagesResponse messages */
                messages?: (replichat.v1.Message.$Properties[]|null);

                /** ListMessagesResponse next_page_token */
                next_page_token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMessagesResponse. */
            type $Shape = replichat.v1.ListMessagesResponse.$Properties;
        }

        /**
         * Properties of a GetClusterInfoRequest.
         * @deprecated Use replichat.v1.GetClusterInfoRequest.$Properties instead.
         */
        interface IGetClusterInfoRequest extends replichat.v1.GetClusterInfoRequest.$Properties {
        }

        /** Represents a GetClusterInfoRequest. */
        class GetClusterInfoRequest {

            /**
             * Constructs a new GetClusterInfoRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.GetClusterInfoRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetClusterInfoRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetClusterInfoRequest instance
             */
            static create(properties: replichat.v1.GetClusterInfoRequest.$Shape): replichat.v1.GetClusterInfoRequest & replichat.v1.GetClusterInfoRequest.$Shape;
            static create(properties?: replichat.v1.GetClusterInfoRequest.$Properties): replichat.v1.GetClusterInfoRequest;

            /**
             * Encodes the specified GetClusterInfoRequest message. Does not implicitly {@link replichat.v1.GetClusterInfoRequest.verify|verify} messages.
             * @param message GetClusterInfoRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.GetClusterInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetClusterInfoRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.GetClusterInfoRequest & replichat.v1.GetClusterInfoRequest.$Shape} GetClusterInfoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.GetClusterInfoRequest & replichat.v1.GetClusterInfoRequest.$Shape;

            /**
             * Creates a GetClusterInfoRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetClusterInfoRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.GetClusterInfoRequest;

            /**
             * Creates a plain object from a GetClusterInfoRequest message. Also converts values to other types if specified.
             * @param message GetClusterInfoRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.GetClusterInfoRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetClusterInfoRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetClusterInfoRequest {

            /** Properties of a GetClusterInfoRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetClusterInfoRequest. */
            type $Shape = replichat.v1.GetClusterInfoRequest.$Properties;
        }

        /**
         * Properties of a GetClusterInfoResponse.
         * @deprecated Use replichat.v1.GetClusterInfoResponse.$Properties instead.
         */
        interface IGetClusterInfoResponse extends replichat.v1.GetClusterInfoResponse.$Properties {
        }

        /** Represents a GetClusterInfoResponse. */
        class GetClusterInfoResponse {

            /**
             * Constructs a new GetClusterInfoResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.GetClusterInfoResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetClusterInfoResponse cluster_id. */
            cluster_id: string;

            /** GetClusterInfoResponse address. */
            address: string;

            /** GetClusterInfoResponse role. */
            role: string;

            /** GetClusterInfoResponse view. */
            view: string;

            /** GetClusterInfoResponse primary. */
            primary: string;

            /** GetClusterInfoResponse members. */
            members: replichat.v1.GetClusterInfoResponse.Replica.$Properties[];

            /** GetClusterInfoResponse has_quorum. */
            has_quorum: boolean;

            /** GetClusterInfoResponse waiting_for. */
            waiting_for: string[];

            /** GetClusterInfoResponse policy. */
            policy: string;

            /** GetClusterInfoResponse commit_index. */
            commit_index: number;

            /**
             * Creates a new GetClusterInfoResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetClusterInfoResponse instance
             */
            static create(properties: replichat.v1.GetClusterInfoResponse.$Shape): replichat.v1.GetClusterInfoResponse & replichat.v1.GetClusterInfoResponse.$Shape;
            static create(properties?: replichat.v1.GetClusterInfoResponse.$Properties): replichat.v1.GetClusterInfoResponse;

            /**
             * Encodes the specified GetClusterInfoResponse message. Does not implicitly {@link replichat.v1.GetClusterInfoResponse.verify|verify} messages.
             * @param message GetClusterInfoResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.GetClusterInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetClusterInfoResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.GetClusterInfoResponse & replichat.v1.GetClusterInfoResponse.$Shape} GetClusterInfoResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.GetClusterInfoResponse & replichat.v1.GetClusterInfoResponse.$Shape;

            /**
             * Creates a GetClusterInfoResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetClusterInfoResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.GetClusterInfoResponse;

            /**
             * Creates a plain object from a GetClusterInfoResponse message. Also converts values to other types if specified.
             * @param message GetClusterInfoResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.GetClusterInfoResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetClusterInfoResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetClusterInfoResponse {

            /** Properties of a GetClusterInfoResponse. */
            interface $Properties {

                /** GetClusterInfoResponse cluster_id */
                cluster_id?: (string|null);

                /** GetClusterInfoResponse address */
                address?: (string|null);

                /** GetClusterInfoResponse role */
                role?: (string|null);

                /** GetClusterInfoResponse view */
                view?: (string|null);

                /** GetClusterInfoResponse primary */
                primary?: (string|null);

                /** GetClusterInfoResponse members */
                members?: (replichat.v1.GetClusterInfoResponse.Replica.$Properties[]|null);

                /** GetClusterInfoResponse has_quorum */
                has_quorum?: (boolean|null);

                /** GetClusterInfoResponse waiting_for */
                waiting_for?: (string[]|null);

                /** GetClusterInfoResponse policy */
                policy?: (string|null);

                /** GetClusterInfoResponse commit_index */
                commit_index?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetClusterInfoResponse. */
            type $Shape = replichat.v1.GetClusterInfoResponse.$Properties;

            /**
             * Properties of a Replica.
             * @deprecated Use replichat.v1.GetClusterInfoResponse.Replica.$Properties instead.
             */
            interface IReplica extends replichat.v1.GetClusterInfoResponse.Replica.$Properties {
            }

            /** Represents a Replica. */
            class Replica {

                /**
                 * Constructs a new Replica.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.GetClusterInfoResponse.Replica.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Replica address. */
                address: string;

                /** Replica role. */
                role: string;

                /**
                 * Creates a new Replica instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Replica instance
                 */
                static create(properties: replichat.v1.GetClusterInfoResponse.Replica.$Shape): replichat.v1.GetClusterInfoResponse.Replica & replichat.v1.GetClusterInfoResponse.Replica.$Shape;
                static create(properties?: replichat.v1.GetClusterInfoResponse.Replica.$Properties): replichat.v1.GetClusterInfoResponse.Replica;

                /**
                 * Encodes the specified Replica message. Does not implicitly {@link replichat.v1.GetClusterInfoResponse.Replica.verify|verify} messages.
                 * @param message Replica message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.GetClusterInfoResponse.Replica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Replica message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.GetClusterInfoResponse.Replica & replichat.v1.GetClusterInfoResponse.Replica.$Shape} Replica
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.GetClusterInfoResponse.Replica & replichat.v1.GetClusterInfoResponse.Replica.$Shape;

                /**
                 * Creates a Replica message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Replica
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.GetClusterInfoResponse.Replica;

                /**
                 * Creates a plain object from a Replica message. Also converts values to other types if specified.
                 * @param message Replica
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.GetClusterInfoResponse.Replica, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Replica to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Replica {

                /** Properties of a Replica. */
                interface $Properties {

                    /** Replica address */
                    address?: (string|null);

                    /** Replica role */
                    role?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Replica. */
                type $Shape = replichat.v1.GetClusterInfoResponse.Replica.$Properties;
            }
        }

        /**
         * Properties of a SubscribeRequest.
         * @deprecated Use replichat.v1.SubscribeRequest.$Properties instead.
         */
        interface ISubscribeRequest extends replichat.v1.SubscribeRequest.$Properties {
        }

        /** Represents a SubscribeRequest. */
        class SubscribeRequest {

            /**
             * Constructs a new SubscribeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SubscribeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubscribeRequest cursor. */
            cursor: number;

            /**
             * Creates a new SubscribeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubscribeRequest instance
             */
            static create(properties: replichat.v1.SubscribeRequest.$Shape): replichat.v1.SubscribeRequest & replichat.v1.SubscribeRequest.$Shape;
            static create(properties?: replichat.v1.SubscribeRequest.$Properties): replichat.v1.SubscribeRequest;

            /**
             * Encodes the specified SubscribeRequest message. Does not implicitly {@link replichat.v1.SubscribeRequest.verify|verify} messages.
             * @param message SubscribeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SubscribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubscribeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SubscribeRequest & replichat.v1.SubscribeRequest.$Shape} SubscribeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SubscribeRequest & replichat.v1.SubscribeRequest.$Shape;

            /**
             * Creates a SubscribeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SubscribeRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SubscribeRequest;

            /**
             * Creates a plain object from a SubscribeRequest message. Also converts values to other types if specified.
             * @param message SubscribeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SubscribeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SubscribeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SubscribeRequest {

            /** Properties of a SubscribeRequest. */
            interface $Properties {

                /** SubscribeRequest cursor */
                cursor?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubscribeRequest. */
            type $Shape = replichat.v1.SubscribeRequest.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use replichat.v1.Event.$Properties instead.
         */
        interface IEvent extends replichat.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event cursor. */
            cursor: number;

            /** Event message. */
            message?: (replichat.v1.Message.$Properties|null);

            /** Event caught_up. */
            caught_up?: (replichat.v1.Event.CaughtUp.$Properties|null);

            /** Event session_ended. */
            session_ended?: (replichat.v1.Event.SessionEnded.$Properties|null);

            /** Event heartbeat. */
            heartbeat?: (replichat.v1.Event.Heartbeat.$Properties|null);

            /** Event kind. */
            kind?: ("message"|"caught_up"|"session_ended"|"heartbeat");

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: replichat.v1.Event.$Shape): replichat.v1.Event & replichat.v1.Event.$Shape;
            static create(properties?: replichat.v1.Event.$Properties): replichat.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link replichat.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.Event & replichat.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event & replichat.v1.Event.$Shape;

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event cursor */
                cursor?: (number|null);

                /** Event message */
                message?: (replichat.v1.Message.$Properties|null);

                /** Event caught_up */
                caught_up?: (replichat.v1.Event.CaughtUp.$Properties|null);

                /** Event session_ended */
                session_ended?: (replichat.v1.Event.SessionEnded.$Properties|null);

                /** Event heartbeat */
                heartbeat?: (replichat.v1.Event.Heartbeat.$Properties|null);

                /** Event kind */
                kind?: ("message"|"caught_up"|"session_ended"|"heartbeat");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              cursor?: number|null;
              message?: replichat.v1.Message.$Shape|null;
              caught_up?: replichat.v1.Event.CaughtUp.$Shape|null;
              session_ended?: replichat.v1.Event.SessionEnded.$Shape|null;
              heartbeat?: replichat.v1.Event.Heartbeat.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; message?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "message"; message: replichat.v1.Message.$Shape; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "caught_up"; message?: null; caught_up: replichat.v1.Event.CaughtUp.$Shape; session_ended?: null; heartbeat?: null }|{ kind?: "session_ended"; message?: null; caught_up?: null; session_ended: replichat.v1.Event.SessionEnded.$Shape; heartbeat?: null }|{ kind?: "heartbeat"; message?: null; caught_up?: null; session_ended?: null; heartbeat: replichat.v1.Event.Heartbeat.$Shape })
            );

            /**
             * Properties of a CaughtUp.
             * @deprecated Use replichat.v1.Event.CaughtUp.$Properties instead.
             */
            interface ICaughtUp extends replichat.v1.Event.CaughtUp.$Properties {
            }

            /** Represents a CaughtUp. */
            class CaughtUp {

                /**
                 * Constructs a new CaughtUp.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.CaughtUp.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new CaughtUp instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CaughtUp instance
                 */
                static create(properties: replichat.v1.Event.CaughtUp.$Shape): replichat.v1.Event.CaughtUp & replichat.v1.Event.CaughtUp.$Shape;
                static create(properties?: replichat.v1.Event.CaughtUp.$Properties): replichat.v1.Event.CaughtUp;

                /**
                 * Encodes the specified CaughtUp message. Does not implicitly {@link replichat.v1.Event.CaughtUp.verify|verify} messages.
                 * @param message CaughtUp message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.CaughtUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CaughtUp message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.CaughtUp & replichat.v1.Event.CaughtUp.$Shape} CaughtUp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.CaughtUp & replichat.v1.Event.CaughtUp.$Shape;

                /**
                 * Creates a CaughtUp message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CaughtUp
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.CaughtUp;

                /**
                 * Creates a plain object from a CaughtUp message. Also converts values to other types if specified.
                 * @param message CaughtUp
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.CaughtUp, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CaughtUp to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CaughtUp {

                /** Properties of a CaughtUp. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CaughtUp. */
                type $Shape = replichat.v1.Event.CaughtUp.$Properties;
            }

            /**
             * Properties of a SessionEnded.
             * @deprecated Use replichat.v1.Event.SessionEnded.$Properties instead.
             */
            interface ISessionEnded extends replichat.v1.Event.SessionEnded.$Properties {
            }

            /** Represents a SessionEnded. */
            class SessionEnded {

                /**
                 * Constructs a new SessionEnded.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.SessionEnded.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SessionEnded instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionEnded instance
                 */
                static create(properties: replichat.v1.Event.SessionEnded.$Shape): replichat.v1.Event.SessionEnded & replichat.v1.Event.SessionEnded.$Shape;
                static create(properties?: replichat.v1.Event.SessionEnded.$Properties): replichat.v1.Event.SessionEnded;

                /**
                 * Encodes the specified SessionEnded message. Does not implicitly {@link replichat.v1.Event.SessionEnded.verify|verify} messages.
                 * @param message SessionEnded message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.SessionEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionEnded message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.SessionEnded & replichat.v1.Event.SessionEnded.$Shape} SessionEnded
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.SessionEnded & replichat.v1.Event.SessionEnded.$Shape;

                /**
                 * Creates a SessionEnded message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SessionEnded
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.SessionEnded;

                /**
                 * Creates a plain object from a SessionEnded message. Also converts values to other types if specified.
                 * @param message SessionEnded
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.SessionEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SessionEnded to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SessionEnded {

                /** Properties of a SessionEnded. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionEnded. */
                type $Shape = replichat.v1.Event.SessionEnded.$Properties;
            }

            /**
             * Properties of a Heartbeat.
             * @deprecated Use replichat.v1.Event.Heartbeat.$Properties instead.
             */
            interface IHeartbeat extends replichat.v1.Event.Heartbeat.$Properties {
            }

            /** Represents a Heartbeat. */
            class Heartbeat {

                /**
                 * Constructs a new Heartbeat.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.Heartbeat.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Heartbeat instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Heartbeat instance
                 */
                static create(properties: replichat.v1.Event.Heartbeat.$Shape): replichat.v1.Event.Heartbeat & replichat.v1.Event.Heartbeat.$Shape;
                static create(properties?: replichat.v1.Event.Heartbeat.$Properties): replichat.v1.Event.Heartbeat;

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link replichat.v1.Event.Heartbeat.verify|verify} messages.
                 * @param message Heartbeat message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.Heartbeat & replichat.v1.Event.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Heartbeat & replichat.v1.Event.Heartbeat.$Shape;

                /**
                 * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Heartbeat
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.Heartbeat;

                /**
                 * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
                 * @param message Heartbeat
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Heartbeat to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Heartbeat {

                /** Properties of a Heartbeat. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Heartbeat. */
                type $Shape = replichat.v1.Event.Heartbeat.$Properties;
            }
        }
    }

    /** Namespace replication. */
    namespace replication {

        /** Namespace v1. */
        namespace v1 {

            /** Represents a ReplicationService */
            class ReplicationService extends $protobuf.rpc.Service {

                /**
                 * Constructs a new ReplicationService service.
                 * @param rpcImpl RPC implementation
                 * @param [requestDelimited=false] Whether requests are length-delimited
                 * @param [responseDelimited=false] Whether responses are length-delimited
                 */
                constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

                /**
                 * Creates new ReplicationService service using the specified rpc implementation.
                 * @param rpcImpl RPC implementation
                 * @param [requestDelimited=false] Whether requests are length-delimited
                 * @param [responseDelimited=false] Whether responses are length-delimited
                 * @returns RPC service. Useful where requests and/or responses are streamed.
                 */
                static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): ReplicationService;

                /** Calls Connect. */
                connect: replichat.replication.v1.ReplicationService.Connect;

                /** Calls GetSnapshot. */
                getSnapshot: replichat.replication.v1.ReplicationService.GetSnapshot;
            }

            namespace ReplicationService {

                /**
                 * Callback as used by {@link replichat.replication.v1.ReplicationService#connect}.
                 * @param error Error, if any
                 * @param [response] PeerFrame
                 */
                type ConnectCallback = (error: (Error|null), response?: replichat.replication.v1.PeerFrame) => void;

                /** Calls Connect. */
                type Connect = {
                  (request: replichat.replication.v1.IPeerFrame, callback: replichat.replication.v1.ReplicationService.ConnectCallback): void;
                  (request: replichat.replication.v1.IPeerFrame): Promise<replichat.replication.v1.PeerFrame>;
                  readonly name: "Connect";
                  readonly path: "/replichat.replication.v1.ReplicationService/Connect";
                  readonly requestType: "PeerFrame";
                  readonly responseType: "PeerFrame";
                  readonly requestStream: true;
                  readonly responseStream: true;
                };

                /**
                 * Callback as used by {@link replichat.replication.v1.ReplicationService#getSnapshot}.
                 * @param error Error, if any
                 * @param [response] SnapshotChunk
                 */
                type GetSnapshotCallback = (error: (Error|null), response?: replichat.replication.v1.SnapshotChunk) => void;

                /** Calls GetSnapshot. */
                type GetSnapshot = {
                  (request: replichat.replication.v1.ISnapshotRequest, callback: replichat.replication.v1.ReplicationService.GetSnapshotCallback): void;
                  (request: replichat.replication.v1.ISnapshotRequest): Promise<replichat.replication.v1.SnapshotChunk>;
                  readonly name: "GetSnapshot";
                  readonly path: "/replichat.replication.v1.ReplicationService/GetSnapshot";
                  readonly requestType: "SnapshotRequest";
                  readonly responseType: "SnapshotChunk";
                  readonly requestStream: undefined;
                  readonly responseStream: true;
                };
            }

            /**
             * Properties of a PeerFrame.
             * @deprecated Use replichat.replication.v1.PeerFrame.$Properties instead.
             */
            interface IPeerFrame extends replichat.replication.v1.PeerFrame.$Properties {
            }

            /** Represents a PeerFrame. */
            class PeerFrame {

                /**
                 * Constructs a new PeerFrame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.PeerFrame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PeerFrame hello. */
                hello?: (replichat.replication.v1.Hello.$Properties|null);

                /** PeerFrame proof. */
                proof?: (replichat.replication.v1.Proof.$Properties|null);

                /** PeerFrame welcome. */
                welcome?: (replichat.replication.v1.Welcome.$Properties|null);

                /** PeerFrame heartbeat. */
                heartbeat?: (replichat.replication.v1.Heartbeat.$Properties|null);

                /** PeerFrame echo. */
                echo?: (replichat.replication.v1.Echo.$Properties|null);

                /** PeerFrame prepare. */
                prepare?: (replichat.replication.v1.Prepare.$Properties|null);

                /** PeerFrame promised. */
                promised?: (replichat.replication.v1.Promised.$Properties|null);

                /** PeerFrame refuse. */
                refuse?: (replichat.replication.v1.Refuse.$Properties|null);

                /** PeerFrame append. */
                append?: (replichat.replication.v1.Append.$Properties|null);

                /** PeerFrame ack. */
                ack?: (replichat.replication.v1.Ack.$Properties|null);

                /** PeerFrame nack. */
                nack?: (replichat.replication.v1.Nack.$Properties|null);

                /** PeerFrame fetch. */
                fetch?: (replichat.replication.v1.Fetch.$Properties|null);

                /** PeerFrame chunk. */
                chunk?: (replichat.replication.v1.Chunk.$Properties|null);

                /** PeerFrame trimmed. */
                trimmed?: (replichat.replication.v1.Trimmed.$Properties|null);

                /** PeerFrame forward. */
                forward?: (replichat.replication.v1.Forward.$Properties|null);

                /** PeerFrame forward_reply. */
                forward_reply?: (replichat.replication.v1.ForwardReply.$Properties|null);

                /** PeerFrame body. */
                body?: ("hello"|"proof"|"welcome"|"heartbeat"|"echo"|"prepare"|"promised"|"refuse"|"append"|"ack"|"nack"|"fetch"|"chunk"|"trimmed"|"forward"|"forward_reply");

                /**
                 * Creates a new PeerFrame instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PeerFrame instance
                 */
                static create(properties: replichat.replication.v1.PeerFrame.$Shape): replichat.replication.v1.PeerFrame & replichat.replication.v1.PeerFrame.$Shape;
                static create(properties?: replichat.replication.v1.PeerFrame.$Properties): replichat.replication.v1.PeerFrame;

                /**
                 * Encodes the specified PeerFrame message. Does not implicitly {@link replichat.replication.v1.PeerFrame.verify|verify} messages.
                 * @param message PeerFrame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.PeerFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PeerFrame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.PeerFrame & replichat.replication.v1.PeerFrame.$Shape} PeerFrame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.PeerFrame & replichat.replication.v1.PeerFrame.$Shape;

                /**
                 * Creates a PeerFrame message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PeerFrame
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.PeerFrame;

                /**
                 * Creates a plain object from a PeerFrame message. Also converts values to other types if specified.
                 * @param message PeerFrame
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.PeerFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PeerFrame to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace PeerFrame {

                /** Properties of a PeerFrame. */
                interface $Properties {

                    /** PeerFrame hello */
                    hello?: (replichat.replication.v1.Hello.$Properties|null);

                    /** PeerFrame proof */
                    proof?: (replichat.replication.v1.Proof.$Properties|null);

                    /** PeerFrame welcome */
                    welcome?: (replichat.replication.v1.Welcome.$Properties|null);

                    /** PeerFrame heartbeat */
                    heartbeat?: (replichat.replication.v1.Heartbeat.$Properties|null);

                    /** PeerFrame echo */
                    echo?: (replichat.replication.v1.Echo.$Properties|null);

                    /** PeerFrame prepare */
                    prepare?: (replichat.replication.v1.Prepare.$Properties|null);

                    /** PeerFrame promised */
                    promised?: (replichat.replication.v1.Promised.$Properties|null);

                    /** PeerFrame refuse */
                    refuse?: (replichat.replication.v1.Refuse.$Properties|null);

                    /** PeerFrame append */
                    append?: (replichat.replication.v1.Append.$Properties|null);

                    /** PeerFrame ack */
                    ack?: (replichat.replication.v1.Ack.$Properties|null);

                    /** PeerFrame nack */
                    nack?: (replichat.replication.v1.Nack.$Properties|null);

                    /** PeerFrame fetch */
                    fetch?: (replichat.replication.v1.Fetch.$Properties|null);

                    /** PeerFrame chunk */
                    chunk?: (replichat.replication.v1.Chunk.$Properties|null);

                    /** PeerFrame trimmed */
                    trimmed?: (replichat.replication.v1.Trimmed.$Properties|null);

                    /** PeerFrame forward */
                    forward?: (replichat.replication.v1.Forward.$Properties|null);

                    /** PeerFrame forward_reply */
                    forward_reply?: (replichat.replication.v1.ForwardReply.$Properties|null);

                    /** PeerFrame body */
                    body?: ("hello"|"proof"|"welcome"|"heartbeat"|"echo"|"prepare"|"promised"|"refuse"|"append"|"ack"|"nack"|"fetch"|"chunk"|"trimmed"|"forward"|"forward_reply");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a PeerFrame. */
                type $Shape = {
                  hello?: replichat.replication.v1.Hello.$Shape|null;
                  proof?: replichat.replication.v1.Proof.$Shape|null;
                  welcome?: replichat.replication.v1.Welcome.$Shape|null;
                  heartbeat?: replichat.replication.v1.Heartbeat.$Shape|null;
                  echo?: replichat.replication.v1.Echo.$Shape|null;
                  prepare?: replichat.replication.v1.Prepare.$Shape|null;
                  promised?: replichat.replication.v1.Promised.$Shape|null;
                  refuse?: replichat.replication.v1.Refuse.$Shape|null;
                  append?: replichat.replication.v1.Append.$Shape|null;
                  ack?: replichat.replication.v1.Ack.$Shape|null;
                  nack?: replichat.replication.v1.Nack.$Shape|null;
                  fetch?: replichat.replication.v1.Fetch.$Shape|null;
                  chunk?: replichat.replication.v1.Chunk.$Shape|null;
                  trimmed?: replichat.replication.v1.Trimmed.$Shape|null;
                  forward?: replichat.replication.v1.Forward.$Shape|null;
                  forward_reply?: replichat.replication.v1.ForwardReply.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "hello"; hello: replichat.replication.v1.Hello.$Shape; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "proof"; hello?: null; proof: replichat.replication.v1.Proof.$Shape; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "welcome"; hello?: null; proof?: null; welcome: replichat.replication.v1.Welcome.$Shape; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "heartbeat"; hello?: null; proof?: null; welcome?: null; heartbeat: replichat.replication.v1.Heartbeat.$Shape; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "echo"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo: replichat.replication.v1.Echo.$Shape; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "prepare"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare: replichat.replication.v1.Prepare.$Shape; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "promised"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised: replichat.replication.v1.Promised.$Shape; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "refuse"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse: replichat.replication.v1.Refuse.$Shape; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "append"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append: replichat.replication.v1.Append.$Shape; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "ack"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack: replichat.replication.v1.Ack.$Shape; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "nack"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack: replichat.replication.v1.Nack.$Shape; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "fetch"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch: replichat.replication.v1.Fetch.$Shape; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "chunk"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk: replichat.replication.v1.Chunk.$Shape; trimmed?: null; forward?: null; forward_reply?: null }|{ body?: "trimmed"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed: replichat.replication.v1.Trimmed.$Shape; forward?: null; forward_reply?: null }|{ body?: "forward"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward: replichat.replication.v1.Forward.$Shape; forward_reply?: null }|{ body?: "forward_reply"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply: replichat.replication.v1.ForwardReply.$Shape })
                );
            }

            /**
             * Properties of a Hello.
             * @deprecated Use replichat.replication.v1.Hello.$Properties instead.
             */
            interface IHello extends replichat.replication.v1.Hello.$Properties {
            }

            /** Represents a Hello. */
            class Hello {

                /**
                 * Constructs a new Hello.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Hello.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Hello protocol_version. */
                protocol_version: number;

                /** Hello cluster_id. */
                cluster_id: string;

                /** Hello replica_id. */
                replica_id: string;

                /** Hello address. */
                address: string;

                /** Hello incarnation. */
                incarnation: string;

                /** Hello nonce. */
                nonce: Uint8Array;

                /** Hello proof. */
                proof: Uint8Array;

                /** Hello peers. */
                peers: string[];

                /**
                 * Creates a new Hello instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Hello instance
                 */
                static create(properties: replichat.replication.v1.Hello.$Shape): replichat.replication.v1.Hello & replichat.replication.v1.Hello.$Shape;
                static create(properties?: replichat.replication.v1.Hello.$Properties): replichat.replication.v1.Hello;

                /**
                 * Encodes the specified Hello message. Does not implicitly {@link replichat.replication.v1.Hello.verify|verify} messages.
                 * @param message Hello message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Hello message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Hello & replichat.replication.v1.Hello.$Shape} Hello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Hello & replichat.replication.v1.Hello.$Shape;

                /**
                 * Creates a Hello message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Hello
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Hello;

                /**
                 * Creates a plain object from a Hello message. Also converts values to other types if specified.
                 * @param message Hello
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Hello to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Hello {

                /** Properties of a Hello. */
                interface $Properties {

                    /** Hello protocol_version */
                    protocol_version?: (number|null);

                    /** Hello cluster_id */
                    cluster_id?: (string|null);

                    /** Hello replica_id */
                    replica_id?: (string|null);

                    /** Hello address */
                    address?: (string|null);

                    /** Hello incarnation */
                    incarnation?: (string|null);

                    /** Hello nonce */
                    nonce?: (Uint8Array|null);

                    /** Hello proof */
                    proof?: (Uint8Array|null);

                    /** Hello peers */
                    peers?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Hello. */
                type $Shape = replichat.replication.v1.Hello.$Properties;
            }

            /**
             * Properties of a Proof.
             * @deprecated Use replichat.replication.v1.Proof.$Properties instead.
             */
            interface IProof extends replichat.replication.v1.Proof.$Properties {
            }

            /** Represents a Proof. */
            class Proof {

                /**
                 * Constructs a new Proof.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Proof.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Proof proof. */
                proof: Uint8Array;

                /**
                 * Creates a new Proof instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Proof instance
                 */
                static create(properties: replichat.replication.v1.Proof.$Shape): replichat.replication.v1.Proof & replichat.replication.v1.Proof.$Shape;
                static create(properties?: replichat.replication.v1.Proof.$Properties): replichat.replication.v1.Proof;

                /**
                 * Encodes the specified Proof message. Does not implicitly {@link replichat.replication.v1.Proof.verify|verify} messages.
                 * @param message Proof message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Proof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Proof message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Proof & replichat.replication.v1.Proof.$Shape} Proof
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Proof & replichat.replication.v1.Proof.$Shape;

                /**
                 * Creates a Proof message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Proof
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Proof;

                /**
                 * Creates a plain object from a Proof message. Also converts values to other types if specified.
                 * @param message Proof
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Proof, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Proof to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Proof {

                /** Properties of a Proof. */
                interface $Properties {

                    /** Proof proof */
                    proof?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Proof. */
                type $Shape = replichat.replication.v1.Proof.$Properties;
            }

            /**
             * Properties of a Welcome.
             * @deprecated Use replichat.replication.v1.Welcome.$Properties instead.
             */
            interface IWelcome extends replichat.replication.v1.Welcome.$Properties {
            }

            /** Represents a Welcome. */
            class Welcome {

                /**
                 * Constructs a new Welcome.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Welcome.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Welcome instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Welcome instance
                 */
                static create(properties: replichat.replication.v1.Welcome.$Shape): replichat.replication.v1.Welcome & replichat.replication.v1.Welcome.$Shape;
                static create(properties?: replichat.replication.v1.Welcome.$Properties): replichat.replication.v1.Welcome;

                /**
                 * Encodes the specified Welcome message. Does not implicitly {@link replichat.replication.v1.Welcome.verify|verify} messages.
                 * @param message Welcome message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Welcome message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Welcome & replichat.replication.v1.Welcome.$Shape} Welcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Welcome & replichat.replication.v1.Welcome.$Shape;

                /**
                 * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Welcome
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Welcome;

                /**
                 * Creates a plain object from a Welcome message. Also converts values to other types if specified.
                 * @param message Welcome
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Welcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Welcome to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Welcome {

                /** Properties of a Welcome. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Welcome. */
                type $Shape = replichat.replication.v1.Welcome.$Properties;
            }

            /**
             * Properties of a ViewNumber.
             * @deprecated Use replichat.replication.v1.ViewNumber.$Properties instead.
             */
            interface IViewNumber extends replichat.replication.v1.ViewNumber.$Properties {
            }

            /** Represents a ViewNumber. */
            class ViewNumber {

                /**
                 * Constructs a new ViewNumber.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.ViewNumber.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ViewNumber counter. */
                counter: number;

                /** ViewNumber proposer. */
                proposer: string;

                /**
                 * Creates a new ViewNumber instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ViewNumber instance
                 */
                static create(properties: replichat.replication.v1.ViewNumber.$Shape): replichat.replication.v1.ViewNumber & replichat.replication.v1.ViewNumber.$Shape;
                static create(properties?: replichat.replication.v1.ViewNumber.$Properties): replichat.replication.v1.ViewNumber;

                /**
                 * Encodes the specified ViewNumber message. Does not implicitly {@link replichat.replication.v1.ViewNumber.verify|verify} messages.
                 * @param message ViewNumber message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.ViewNumber.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ViewNumber message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.ViewNumber & replichat.replication.v1.ViewNumber.$Shape} ViewNumber
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.ViewNumber & replichat.replication.v1.ViewNumber.$Shape;

                /**
                 * Creates a ViewNumber message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ViewNumber
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.ViewNumber;

                /**
                 * Creates a plain object from a ViewNumber message. Also converts values to other types if specified.
                 * @param message ViewNumber
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.ViewNumber, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ViewNumber to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ViewNumber {

                /** Properties of a ViewNumber. */
                interface $Properties {

                    /** ViewNumber counter */
                    counter?: (number|null);

                    /** ViewNumber proposer */
                    proposer?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ViewNumber. */
                type $Shape = replichat.replication.v1.ViewNumber.$Properties;
            }

            /**
             * Properties of a Position.
             * @deprecated Use replichat.replication.v1.Position.$Properties instead.
             */
            interface IPosition extends replichat.replication.v1.Position.$Properties {
            }

            /** Represents a Position. */
            class Position {

                /**
                 * Constructs a new Position.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Position.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Position index. */
                index: number;

                /** Position view. */
                view?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Position hash. */
                hash: Uint8Array;

                /**
                 * Creates a new Position instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Position instance
                 */
                static create(properties: replichat.replication.v1.Position.$Shape): replichat.replication.v1.Position & replichat.replication.v1.Position.$Shape;
                static create(properties?: replichat.replication.v1.Position.$Properties): replichat.replication.v1.Position;

                /**
                 * Encodes the specified Position message. Does not implicitly {@link replichat.replication.v1.Position.verify|verify} messages.
                 * @param message Position message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Position.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Position message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Position & replichat.replication.v1.Position.$Shape} Position
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Position & replichat.replication.v1.Position.$Shape;

                /**
                 * Creates a Position message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Position
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Position;

                /**
                 * Creates a plain object from a Position message. Also converts values to other types if specified.
                 * @param message Position
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Position, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Position to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Position {

                /** Properties of a Position. */
                interface $Properties {

                    /** Position index */
                    index?: (number|null);

                    /** Position view */
                    view?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Position hash */
                    hash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Position. */
                type $Shape = replichat.replication.v1.Position.$Properties;
            }

            /**
             * Properties of an Entry.
             * @deprecated Use replichat.replication.v1.Entry.$Properties instead.
             */
            interface IEntry extends replichat.replication.v1.Entry.$Properties {
            }

            /** Represents an Entry. */
            class Entry {

                /**
                 * Constructs a new Entry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Entry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Entry index. */
                index: number;

                /** Entry view. */
                view?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Entry timestamp_us. */
                timestamp_us: number;

                /** Entry kind. */
                kind: number;

                /** Entry payload. */
                payload: Uint8Array;

                /**
                 * Creates a new Entry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Entry instance
                 */
                static create(properties: replichat.replication.v1.Entry.$Shape): replichat.replication.v1.Entry & replichat.replication.v1.Entry.$Shape;
                static create(properties?: replichat.replication.v1.Entry.$Properties): replichat.replication.v1.Entry;

                /**
                 * Encodes the specified Entry message. Does not implicitly {@link replichat.replication.v1.Entry.verify|verify} messages.
                 * @param message Entry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Entry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Entry & replichat.replication.v1.Entry.$Shape} Entry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Entry & replichat.replication.v1.Entry.$Shape;

                /**
                 * Creates an Entry message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Entry
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Entry;

                /**
                 * Creates a plain object from an Entry message. Also converts values to other types if specified.
                 * @param message Entry
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Entry, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Entry to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Entry {

                /** Properties of an Entry. */
                interface $Properties {

                    /** Entry index */
                    index?: (number|null);

                    /** Entry view */
                    view?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Entry timestamp_us */
                    timestamp_us?: (number|null);

                    /** Entry kind */
                    kind?: (number|null);

                    /** Entry payload */
                    payload?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Entry. */
                type $Shape = replichat.replication.v1.Entry.$Properties;
            }

            /**
             * Properties of a Heartbeat.
             * @deprecated Use replichat.replication.v1.Heartbeat.$Properties instead.
             */
            interface IHeartbeat extends replichat.replication.v1.Heartbeat.$Properties {
            }

            /** Represents a Heartbeat. */
            class Heartbeat {

                /**
                 * Constructs a new Heartbeat.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Heartbeat.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Heartbeat sequence. */
                sequence: number;

                /** Heartbeat view. */
                view?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Heartbeat suspects. */
                suspects: string[];

                /** Heartbeat excludable. */
                excludable: string[];

                /** Heartbeat commit_index. */
                commit_index: number;

                /** Heartbeat active. */
                active: boolean;

                /** Heartbeat leaving. */
                leaving: boolean;

                /**
                 * Creates a new Heartbeat instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Heartbeat instance
                 */
                static create(properties: replichat.replication.v1.Heartbeat.$Shape): replichat.replication.v1.Heartbeat & replichat.replication.v1.Heartbeat.$Shape;
                static create(properties?: replichat.replication.v1.Heartbeat.$Properties): replichat.replication.v1.Heartbeat;

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link replichat.replication.v1.Heartbeat.verify|verify} messages.
                 * @param message Heartbeat message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Heartbeat & replichat.replication.v1.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Heartbeat & replichat.replication.v1.Heartbeat.$Shape;

                /**
                 * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Heartbeat
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Heartbeat;

                /**
                 * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
                 * @param message Heartbeat
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Heartbeat to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Heartbeat {

                /** Properties of a Heartbeat. */
                interface $Properties {

                    /** Heartbeat sequence */
                    sequence?: (number|null);

                    /** Heartbeat view */
                    view?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Heartbeat suspects */
                    suspects?: (string[]|null);

                    /** Heartbeat excludable */
                    excludable?: (string[]|null);

                    /** Heartbeat commit_index */
                    commit_index?: (number|null);

                    /** Heartbeat active */
                    active?: (boolean|null);

                    /** Heartbeat leaving */
                    leaving?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Heartbeat. */
                type $Shape = replichat.replication.v1.Heartbeat.$Properties;
            }

            /**
             * Properties of an Echo.
             * @deprecated Use replichat.replication.v1.Echo.$Properties instead.
             */
            interface IEcho extends replichat.replication.v1.Echo.$Properties {
            }

            /** Represents an Echo. */
            class Echo {

                /**
                 * Constructs a new Echo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Echo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Echo sequence. */
                sequence: number;

                /** Echo grants. */
                grants: boolean;

                /**
                 * Creates a new Echo instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Echo instance
                 */
                static create(properties: replichat.replication.v1.Echo.$Shape): replichat.replication.v1.Echo & replichat.replication.v1.Echo.$Shape;
                static create(properties?: replichat.replication.v1.Echo.$Properties): replichat.replication.v1.Echo;

                /**
                 * Encodes the specified Echo message. Does not implicitly {@link replichat.replication.v1.Echo.verify|verify} messages.
                 * @param message Echo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Echo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Echo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Echo & replichat.replication.v1.Echo.$Shape} Echo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Echo & replichat.replication.v1.Echo.$Shape;

                /**
                 * Creates an Echo message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Echo
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Echo;

                /**
                 * Creates a plain object from an Echo message. Also converts values to other types if specified.
                 * @param message Echo
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Echo, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Echo to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Echo {

                /** Properties of an Echo. */
                interface $Properties {

                    /** Echo sequence */
                    sequence?: (number|null);

                    /** Echo grants */
                    grants?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Echo. */
                type $Shape = replichat.replication.v1.Echo.$Properties;
            }

            /**
             * Properties of a Prepare.
             * @deprecated Use replichat.replication.v1.Prepare.$Properties instead.
             */
            interface IPrepare extends replichat.replication.v1.Prepare.$Properties {
            }

            /** Represents a Prepare. */
            class Prepare {

                /**
                 * Constructs a new Prepare.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Prepare.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Prepare number. */
                number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /**
                 * Creates a new Prepare instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Prepare instance
                 */
                static create(properties: replichat.replication.v1.Prepare.$Shape): replichat.replication.v1.Prepare & replichat.replication.v1.Prepare.$Shape;
                static create(properties?: replichat.replication.v1.Prepare.$Properties): replichat.replication.v1.Prepare;

                /**
                 * Encodes the specified Prepare message. Does not implicitly {@link replichat.replication.v1.Prepare.verify|verify} messages.
                 * @param message Prepare message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Prepare.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Prepare message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Prepare & replichat.replication.v1.Prepare.$Shape} Prepare
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Prepare & replichat.replication.v1.Prepare.$Shape;

                /**
                 * Creates a Prepare message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Prepare
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Prepare;

                /**
                 * Creates a plain object from a Prepare message. Also converts values to other types if specified.
                 * @param message Prepare
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Prepare, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Prepare to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Prepare {

                /** Properties of a Prepare. */
                interface $Properties {

                    /** Prepare number */
                    number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Prepare. */
                type $Shape = replichat.replication.v1.Prepare.$Properties;
            }

            /**
             * Properties of a Promised.
             * @deprecated Use replichat.replication.v1.Promised.$Properties instead.
             */
            interface IPromised extends replichat.replication.v1.Promised.$Properties {
            }

            /** Represents a Promised. */
            class Promised {

                /**
                 * Constructs a new Promised.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Promised.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Promised number. */
                number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Promised excludable. */
                excludable: string[];

                /** Promised commit_index. */
                commit_index: number;

                /** Promised committed_view. */
                committed_view: Uint8Array;

                /** Promised later_views. */
                later_views: Uint8Array[];

                /** Promised last. */
                last?: (replichat.replication.v1.Position.$Properties|null);

                /** Promised leaving. */
                leaving: boolean;

                /**
                 * Creates a new Promised instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Promised instance
                 */
                static create(properties: replichat.replication.v1.Promised.$Shape): replichat.replication.v1.Promised & replichat.replication.v1.Promised.$Shape;
                static create(properties?: replichat.replication.v1.Promised.$Properties): replichat.replication.v1.Promised;

                /**
                 * Encodes the specified Promised message. Does not implicitly {@link replichat.replication.v1.Promised.verify|verify} messages.
                 * @param message Promised message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Promised.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Promised message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Promised & replichat.replication.v1.Promised.$Shape} Promised
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Promised & replichat.replication.v1.Promised.$Shape;

                /**
                 * Creates a Promised message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Promised
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Promised;

                /**
                 * Creates a plain object from a Promised message. Also converts values to other types if specified.
                 * @param message Promised
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Promised, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Promised to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Promised {

                /** Properties of a Promised. */
                interface $Properties {

                    /** Promised number */
                    number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Promised excludable */
                    excludable?: (string[]|null);

                    /** Promised commit_index */
                    commit_index?: (number|null);

                    /** Promised committed_view */
                    committed_view?: (Uint8Array|null);

                    /** Promised later_views */
                    later_views?: (Uint8Array[]|null);

                    /** Promised last */
                    last?: (replichat.replication.v1.Position.$Properties|null);

                    /** Promised leaving */
                    leaving?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Promised. */
                type $Shape = replichat.replication.v1.Promised.$Properties;
            }

            /**
             * Properties of a Refuse.
             * @deprecated Use replichat.replication.v1.Refuse.$Properties instead.
             */
            interface IRefuse extends replichat.replication.v1.Refuse.$Properties {
            }

            /** Represents a Refuse. */
            class Refuse {

                /**
                 * Constructs a new Refuse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Refuse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Refuse refused. */
                refused?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Refuse promised. */
                promised?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /**
                 * Creates a new Refuse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Refuse instance
                 */
                static create(properties: replichat.replication.v1.Refuse.$Shape): replichat.replication.v1.Refuse & replichat.replication.v1.Refuse.$Shape;
                static create(properties?: replichat.replication.v1.Refuse.$Properties): replichat.replication.v1.Refuse;

                /**
                 * Encodes the specified Refuse message. Does not implicitly {@link replichat.replication.v1.Refuse.verify|verify} messages.
                 * @param message Refuse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Refuse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Refuse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Refuse & replichat.replication.v1.Refuse.$Shape} Refuse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Refuse & replichat.replication.v1.Refuse.$Shape;

                /**
                 * Creates a Refuse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Refuse
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Refuse;

                /**
                 * Creates a plain object from a Refuse message. Also converts values to other types if specified.
                 * @param message Refuse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Refuse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Refuse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Refuse {

                /** Properties of a Refuse. */
                interface $Properties {

                    /** Refuse refused */
                    refused?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Refuse promised */
                    promised?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Refuse. */
                type $Shape = replichat.replication.v1.Refuse.$Properties;
            }

            /**
             * Properties of an Append.
             * @deprecated Use replichat.replication.v1.Append.$Properties instead.
             */
            interface IAppend extends replichat.replication.v1.Append.$Properties {
            }

            /** Represents an Append. */
            class Append {

                /**
                 * Constructs a new Append.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Append.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Append number. */
                number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Append previous. */
                previous?: (replichat.replication.v1.Position.$Properties|null);

                /** Append entries. */
                entries: replichat.replication.v1.Entry.$Properties[];

                /** Append commit_index. */
                commit_index: number;

                /**
                 * Creates a new Append instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Append instance
                 */
                static create(properties: replichat.replication.v1.Append.$Shape): replichat.replication.v1.Append & replichat.replication.v1.Append.$Shape;
                static create(properties?: replichat.replication.v1.Append.$Properties): replichat.replication.v1.Append;

                /**
                 * Encodes the specified Append message. Does not implicitly {@link replichat.replication.v1.Append.verify|verify} messages.
                 * @param message Append message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Append.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Append message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Append & replichat.replication.v1.Append.$Shape} Append
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Append & replichat.replication.v1.Append.$Shape;

                /**
                 * Creates an Append message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Append
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Append;

                /**
                 * Creates a plain object from an Append message. Also converts values to other types if specified.
                 * @param message Append
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Append, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Append to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Append {

                /** Properties of an Append. */
                interface $Properties {

                    /** Append number */
                    number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Append previous */
                    previous?: (replichat.replication.v1.Position.$Properties|null);

                    /** Append entries */
                    entries?: (replichat.replication.v1.Entry.$Properties[]|null);

                    /** Append commit_index */
                    commit_index?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Append. */
                type $Shape = replichat.replication.v1.Append.$Properties;
            }

            /**
             * Properties of an Ack.
             * @deprecated Use replichat.replication.v1.Ack.$Properties instead.
             */
            interface IAck extends replichat.replication.v1.Ack.$Properties {
            }

            /** Represents an Ack. */
            class Ack {

                /**
                 * Constructs a new Ack.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Ack.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Ack number. */
                number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Ack index. */
                index: number;

                /**
                 * Creates a new Ack instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Ack instance
                 */
                static create(properties: replichat.replication.v1.Ack.$Shape): replichat.replication.v1.Ack & replichat.replication.v1.Ack.$Shape;
                static create(properties?: replichat.replication.v1.Ack.$Properties): replichat.replication.v1.Ack;

                /**
                 * Encodes the specified Ack message. Does not implicitly {@link replichat.replication.v1.Ack.verify|verify} messages.
                 * @param message Ack message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Ack message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Ack & replichat.replication.v1.Ack.$Shape} Ack
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Ack & replichat.replication.v1.Ack.$Shape;

                /**
                 * Creates an Ack message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Ack
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Ack;

                /**
                 * Creates a plain object from an Ack message. Also converts values to other types if specified.
                 * @param message Ack
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Ack, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Ack to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Ack {

                /** Properties of an Ack. */
                interface $Properties {

                    /** Ack number */
                    number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Ack index */
                    index?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Ack. */
                type $Shape = replichat.replication.v1.Ack.$Properties;
            }

            /**
             * Properties of a Nack.
             * @deprecated Use replichat.replication.v1.Nack.$Properties instead.
             */
            interface INack extends replichat.replication.v1.Nack.$Properties {
            }

            /** Represents a Nack. */
            class Nack {

                /**
                 * Constructs a new Nack.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Nack.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Nack number. */
                number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Nack commit_index. */
                commit_index: number;

                /**
                 * Creates a new Nack instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Nack instance
                 */
                static create(properties: replichat.replication.v1.Nack.$Shape): replichat.replication.v1.Nack & replichat.replication.v1.Nack.$Shape;
                static create(properties?: replichat.replication.v1.Nack.$Properties): replichat.replication.v1.Nack;

                /**
                 * Encodes the specified Nack message. Does not implicitly {@link replichat.replication.v1.Nack.verify|verify} messages.
                 * @param message Nack message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Nack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Nack message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Nack & replichat.replication.v1.Nack.$Shape} Nack
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Nack & replichat.replication.v1.Nack.$Shape;

                /**
                 * Creates a Nack message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Nack
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Nack;

                /**
                 * Creates a plain object from a Nack message. Also converts values to other types if specified.
                 * @param message Nack
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Nack, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Nack to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Nack {

                /** Properties of a Nack. */
                interface $Properties {

                    /** Nack number */
                    number?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Nack commit_index */
                    commit_index?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Nack. */
                type $Shape = replichat.replication.v1.Nack.$Properties;
            }

            /**
             * Properties of a Fetch.
             * @deprecated Use replichat.replication.v1.Fetch.$Properties instead.
             */
            interface IFetch extends replichat.replication.v1.Fetch.$Properties {
            }

            /** Represents a Fetch. */
            class Fetch {

                /**
                 * Constructs a new Fetch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Fetch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Fetch from. */
                from?: (replichat.replication.v1.Position.$Properties|null);

                /** Fetch promised. */
                promised?: (replichat.replication.v1.ViewNumber.$Properties|null);

                /** Fetch adopt_to. */
                adopt_to: number;

                /**
                 * Creates a new Fetch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Fetch instance
                 */
                static create(properties: replichat.replication.v1.Fetch.$Shape): replichat.replication.v1.Fetch & replichat.replication.v1.Fetch.$Shape;
                static create(properties?: replichat.replication.v1.Fetch.$Properties): replichat.replication.v1.Fetch;

                /**
                 * Encodes the specified Fetch message. Does not implicitly {@link replichat.replication.v1.Fetch.verify|verify} messages.
                 * @param message Fetch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Fetch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Fetch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Fetch & replichat.replication.v1.Fetch.$Shape} Fetch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Fetch & replichat.replication.v1.Fetch.$Shape;

                /**
                 * Creates a Fetch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Fetch
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Fetch;

                /**
                 * Creates a plain object from a Fetch message. Also converts values to other types if specified.
                 * @param message Fetch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Fetch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Fetch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Fetch {

                /** Properties of a Fetch. */
                interface $Properties {

                    /** Fetch from */
                    from?: (replichat.replication.v1.Position.$Properties|null);

                    /** Fetch promised */
                    promised?: (replichat.replication.v1.ViewNumber.$Properties|null);

                    /** Fetch adopt_to */
                    adopt_to?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Fetch. */
                type $Shape = replichat.replication.v1.Fetch.$Properties;
            }

            /**
             * Properties of a Chunk.
             * @deprecated Use replichat.replication.v1.Chunk.$Properties instead.
             */
            interface IChunk extends replichat.replication.v1.Chunk.$Properties {
            }

            /** Represents a Chunk. */
            class Chunk {

                /**
                 * Constructs a new Chunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Chunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Chunk previous. */
                previous?: (replichat.replication.v1.Position.$Properties|null);

                /** Chunk entries. */
                entries: replichat.replication.v1.Entry.$Properties[];

                /** Chunk commit_index. */
                commit_index: number;

                /** Chunk adopted. */
                adopted: boolean;

                /**
                 * Creates a new Chunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Chunk instance
                 */
                static create(properties: replichat.replication.v1.Chunk.$Shape): replichat.replication.v1.Chunk & replichat.replication.v1.Chunk.$Shape;
                static create(properties?: replichat.replication.v1.Chunk.$Properties): replichat.replication.v1.Chunk;

                /**
                 * Encodes the specified Chunk message. Does not implicitly {@link replichat.replication.v1.Chunk.verify|verify} messages.
                 * @param message Chunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Chunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Chunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Chunk & replichat.replication.v1.Chunk.$Shape} Chunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Chunk & replichat.replication.v1.Chunk.$Shape;

                /**
                 * Creates a Chunk message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Chunk
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Chunk;

                /**
                 * Creates a plain object from a Chunk message. Also converts values to other types if specified.
                 * @param message Chunk
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Chunk, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Chunk to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Chunk {

                /** Properties of a Chunk. */
                interface $Properties {

                    /** Chunk previous */
                    previous?: (replichat.replication.v1.Position.$Properties|null);

                    /** Chunk entries */
                    entries?: (replichat.replication.v1.Entry.$Properties[]|null);

                    /** Chunk commit_index */
                    commit_index?: (number|null);

                    /** Chunk adopted */
                    adopted?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Chunk. */
                type $Shape = replichat.replication.v1.Chunk.$Properties;
            }

            /**
             * Properties of a Trimmed.
             * @deprecated Use replichat.replication.v1.Trimmed.$Properties instead.
             */
            interface ITrimmed extends replichat.replication.v1.Trimmed.$Properties {
            }

            /** Represents a Trimmed. */
            class Trimmed {

                /**
                 * Constructs a new Trimmed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Trimmed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Trimmed base. */
                base?: (replichat.replication.v1.Position.$Properties|null);

                /**
                 * Creates a new Trimmed instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Trimmed instance
                 */
                static create(properties: replichat.replication.v1.Trimmed.$Shape): replichat.replication.v1.Trimmed & replichat.replication.v1.Trimmed.$Shape;
                static create(properties?: replichat.replication.v1.Trimmed.$Properties): replichat.replication.v1.Trimmed;

                /**
                 * Encodes the specified Trimmed message. Does not implicitly {@link replichat.replication.v1.Trimmed.verify|verify} messages.
                 * @param message Trimmed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Trimmed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Trimmed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Trimmed & replichat.replication.v1.Trimmed.$Shape} Trimmed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Trimmed & replichat.replication.v1.Trimmed.$Shape;

                /**
                 * Creates a Trimmed message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Trimmed
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Trimmed;

                /**
                 * Creates a plain object from a Trimmed message. Also converts values to other types if specified.
                 * @param message Trimmed
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Trimmed, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Trimmed to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Trimmed {

                /** Properties of a Trimmed. */
                interface $Properties {

                    /** Trimmed base */
                    base?: (replichat.replication.v1.Position.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Trimmed. */
                type $Shape = replichat.replication.v1.Trimmed.$Properties;
            }

            /**
             * Properties of a SnapshotRequest.
             * @deprecated Use replichat.replication.v1.SnapshotRequest.$Properties instead.
             */
            interface ISnapshotRequest extends replichat.replication.v1.SnapshotRequest.$Properties {
            }

            /** Represents a SnapshotRequest. */
            class SnapshotRequest {

                /**
                 * Constructs a new SnapshotRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.SnapshotRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SnapshotRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SnapshotRequest instance
                 */
                static create(properties: replichat.replication.v1.SnapshotRequest.$Shape): replichat.replication.v1.SnapshotRequest & replichat.replication.v1.SnapshotRequest.$Shape;
                static create(properties?: replichat.replication.v1.SnapshotRequest.$Properties): replichat.replication.v1.SnapshotRequest;

                /**
                 * Encodes the specified SnapshotRequest message. Does not implicitly {@link replichat.replication.v1.SnapshotRequest.verify|verify} messages.
                 * @param message SnapshotRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.SnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SnapshotRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.SnapshotRequest & replichat.replication.v1.SnapshotRequest.$Shape} SnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.SnapshotRequest & replichat.replication.v1.SnapshotRequest.$Shape;

                /**
                 * Creates a SnapshotRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SnapshotRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.SnapshotRequest;

                /**
                 * Creates a plain object from a SnapshotRequest message. Also converts values to other types if specified.
                 * @param message SnapshotRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.SnapshotRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SnapshotRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SnapshotRequest {

                /** Properties of a SnapshotRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SnapshotRequest. */
                type $Shape = replichat.replication.v1.SnapshotRequest.$Properties;
            }

            /**
             * Properties of a SnapshotChunk.
             * @deprecated Use replichat.replication.v1.SnapshotChunk.$Properties instead.
             */
            interface ISnapshotChunk extends replichat.replication.v1.SnapshotChunk.$Properties {
            }

            /** Represents a SnapshotChunk. */
            class SnapshotChunk {

                /**
                 * Constructs a new SnapshotChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.SnapshotChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SnapshotChunk header. */
                header?: (replichat.replication.v1.SnapshotHeader.$Properties|null);

                /** SnapshotChunk data. */
                data?: (Uint8Array|null);

                /** SnapshotChunk body. */
                body?: ("header"|"data");

                /**
                 * Creates a new SnapshotChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SnapshotChunk instance
                 */
                static create(properties: replichat.replication.v1.SnapshotChunk.$Shape): replichat.replication.v1.SnapshotChunk & replichat.replication.v1.SnapshotChunk.$Shape;
                static create(properties?: replichat.replication.v1.SnapshotChunk.$Properties): replichat.replication.v1.SnapshotChunk;

                /**
                 * Encodes the specified SnapshotChunk message. Does not implicitly {@link replichat.replication.v1.SnapshotChunk.verify|verify} messages.
                 * @param message SnapshotChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.SnapshotChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SnapshotChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.SnapshotChunk & replichat.replication.v1.SnapshotChunk.$Shape} SnapshotChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.SnapshotChunk & replichat.replication.v1.SnapshotChunk.$Shape;

                /**
                 * Creates a SnapshotChunk message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SnapshotChunk
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.SnapshotChunk;

                /**
                 * Creates a plain object from a SnapshotChunk message. Also converts values to other types if specified.
                 * @param message SnapshotChunk
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.SnapshotChunk, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SnapshotChunk to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SnapshotChunk {

                /** Properties of a SnapshotChunk. */
                interface $Properties {

                    /** SnapshotChunk header */
                    header?: (replichat.replication.v1.SnapshotHeader.$Properties|null);

                    /** SnapshotChunk data */
                    data?: (Uint8Array|null);

                    /** SnapshotChunk body */
                    body?: ("header"|"data");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SnapshotChunk. */
                type $Shape = {
                  header?: replichat.replication.v1.SnapshotHeader.$Shape|null;
                  data?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; header?: null; data?: null }|{ body?: "header"; header: replichat.replication.v1.SnapshotHeader.$Shape; data?: null }|{ body?: "data"; header?: null; data: Uint8Array })
                );
            }

            /**
             * Properties of a SnapshotHeader.
             * @deprecated Use replichat.replication.v1.SnapshotHeader.$Properties instead.
             */
            interface ISnapshotHeader extends replichat.replication.v1.SnapshotHeader.$Properties {
            }

            /** Represents a SnapshotHeader. */
            class SnapshotHeader {

                /**
                 * Constructs a new SnapshotHeader.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.SnapshotHeader.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SnapshotHeader position. */
                position?: (replichat.replication.v1.Position.$Properties|null);

                /** SnapshotHeader timestamp_us. */
                timestamp_us: number;

                /** SnapshotHeader view_index. */
                view_index: number;

                /** SnapshotHeader view. */
                view: Uint8Array;

                /** SnapshotHeader schema_version. */
                schema_version: number;

                /** SnapshotHeader size. */
                size: number;

                /** SnapshotHeader sha256. */
                sha256: Uint8Array;

                /**
                 * Creates a new SnapshotHeader instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SnapshotHeader instance
                 */
                static create(properties: replichat.replication.v1.SnapshotHeader.$Shape): replichat.replication.v1.SnapshotHeader & replichat.replication.v1.SnapshotHeader.$Shape;
                static create(properties?: replichat.replication.v1.SnapshotHeader.$Properties): replichat.replication.v1.SnapshotHeader;

                /**
                 * Encodes the specified SnapshotHeader message. Does not implicitly {@link replichat.replication.v1.SnapshotHeader.verify|verify} messages.
                 * @param message SnapshotHeader message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.SnapshotHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SnapshotHeader message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.SnapshotHeader & replichat.replication.v1.SnapshotHeader.$Shape} SnapshotHeader
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.SnapshotHeader & replichat.replication.v1.SnapshotHeader.$Shape;

                /**
                 * Creates a SnapshotHeader message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SnapshotHeader
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.SnapshotHeader;

                /**
                 * Creates a plain object from a SnapshotHeader message. Also converts values to other types if specified.
                 * @param message SnapshotHeader
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.SnapshotHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SnapshotHeader to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SnapshotHeader {

                /** Properties of a SnapshotHeader. */
                interface $Properties {

                    /** SnapshotHeader position */
                    position?: (replichat.replication.v1.Position.$Properties|null);

                    /** SnapshotHeader timestamp_us */
                    timestamp_us?: (number|null);

                    /** SnapshotHeader view_index */
                    view_index?: (number|null);

                    /** SnapshotHeader view */
                    view?: (Uint8Array|null);

                    /** SnapshotHeader schema_version */
                    schema_version?: (number|null);

                    /** SnapshotHeader size */
                    size?: (number|null);

                    /** SnapshotHeader sha256 */
                    sha256?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SnapshotHeader. */
                type $Shape = replichat.replication.v1.SnapshotHeader.$Properties;
            }

            /**
             * Properties of a Forward.
             * @deprecated Use replichat.replication.v1.Forward.$Properties instead.
             */
            interface IForward extends replichat.replication.v1.Forward.$Properties {
            }

            /** Represents a Forward. */
            class Forward {

                /**
                 * Constructs a new Forward.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Forward.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Forward id. */
                id: number;

                /** Forward method. */
                method: string;

                /** Forward request. */
                request: Uint8Array;

                /** Forward token. */
                token: string;

                /** Forward client_address. */
                client_address: string;

                /** Forward timeout_ms. */
                timeout_ms: number;

                /**
                 * Creates a new Forward instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Forward instance
                 */
                static create(properties: replichat.replication.v1.Forward.$Shape): replichat.replication.v1.Forward & replichat.replication.v1.Forward.$Shape;
                static create(properties?: replichat.replication.v1.Forward.$Properties): replichat.replication.v1.Forward;

                /**
                 * Encodes the specified Forward message. Does not implicitly {@link replichat.replication.v1.Forward.verify|verify} messages.
                 * @param message Forward message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Forward.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Forward message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Forward & replichat.replication.v1.Forward.$Shape} Forward
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Forward & replichat.replication.v1.Forward.$Shape;

                /**
                 * Creates a Forward message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Forward
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Forward;

                /**
                 * Creates a plain object from a Forward message. Also converts values to other types if specified.
                 * @param message Forward
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Forward, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Forward to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Forward {

                /** Properties of a Forward. */
                interface $Properties {

                    /** Forward id */
                    id?: (number|null);

                    /** Forward method */
                    method?: (string|null);

                    /** Forward request */
                    request?: (Uint8Array|null);

                    /** Forward token */
                    token?: (string|null);

                    /** Forward client_address */
                    client_address?: (string|null);

                    /** Forward timeout_ms */
                    timeout_ms?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Forward. */
                type $Shape = replichat.replication.v1.Forward.$Properties;
            }

            /**
             * Properties of a ForwardReply.
             * @deprecated Use replichat.replication.v1.ForwardReply.$Properties instead.
             */
            interface IForwardReply extends replichat.replication.v1.ForwardReply.$Properties {
            }

            /** Represents a ForwardReply. */
            class ForwardReply {

                /**
                 * Constructs a new ForwardReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.ForwardReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ForwardReply id. */
                id: number;

                /** ForwardReply response. */
                response: Uint8Array;

                /** ForwardReply index. */
                index: number;

                /** ForwardReply failure. */
                failure: string;

                /**
                 * Creates a new ForwardReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ForwardReply instance
                 */
                static create(properties: replichat.replication.v1.ForwardReply.$Shape): replichat.replication.v1.ForwardReply & replichat.replication.v1.ForwardReply.$Shape;
                static create(properties?: replichat.replication.v1.ForwardReply.$Properties): replichat.replication.v1.ForwardReply;

                /**
                 * Encodes the specified ForwardReply message. Does not implicitly {@link replichat.replication.v1.ForwardReply.verify|verify} messages.
                 * @param message ForwardReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.ForwardReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ForwardReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.ForwardReply & replichat.replication.v1.ForwardReply.$Shape} ForwardReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.ForwardReply & replichat.replication.v1.ForwardReply.$Shape;

                /**
                 * Creates a ForwardReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ForwardReply
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.ForwardReply;

                /**
                 * Creates a plain object from a ForwardReply message. Also converts values to other types if specified.
                 * @param message ForwardReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.ForwardReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ForwardReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ForwardReply {

                /** Properties of a ForwardReply. */
                interface $Properties {

                    /** ForwardReply id */
                    id?: (number|null);

                    /** ForwardReply response */
                    response?: (Uint8Array|null);

                    /** ForwardReply index */
                    index?: (number|null);

                    /** ForwardReply failure */
                    failure?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ForwardReply. */
                type $Shape = replichat.replication.v1.ForwardReply.$Properties;
            }

            /**
             * Properties of a Command.
             * @deprecated Use replichat.replication.v1.Command.$Properties instead.
             */
            interface ICommand extends replichat.replication.v1.Command.$Properties {
            }

            /** Represents a Command. */
            class Command {

                /**
                 * Constructs a new Command.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Command.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Command create_account. */
                create_account?: (replichat.replication.v1.CreateAccountCommand.$Properties|null);

                /** Command login. */
                login?: (replichat.replication.v1.LoginCommand.$Properties|null);

                /** Command logout. */
                logout?: (replichat.replication.v1.LogoutCommand.$Properties|null);

                /** Command send_message. */
                send_message?: (replichat.replication.v1.SendMessageCommand.$Properties|null);

                /** Command body. */
                body?: ("create_account"|"login"|"logout"|"send_message");

                /**
                 * Creates a new Command instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Command instance
                 */
                static create(properties: replichat.replication.v1.Command.$Shape): replichat.replication.v1.Command & replichat.replication.v1.Command.$Shape;
                static create(properties?: replichat.replication.v1.Command.$Properties): replichat.replication.v1.Command;

                /**
                 * Encodes the specified Command message. Does not implicitly {@link replichat.replication.v1.Command.verify|verify} messages.
                 * @param message Command message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Command message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Command & replichat.replication.v1.Command.$Shape} Command
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Command & replichat.replication.v1.Command.$Shape;

                /**
                 * Creates a Command message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Command
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Command;

                /**
                 * Creates a plain object from a Command message. Also converts values to other types if specified.
                 * @param message Command
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Command, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Command to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Command {

                /** Properties of a Command. */
                interface $Properties {

                    /** Command create_account */
                    create_account?: (replichat.replication.v1.CreateAccountCommand.$Properties|null);

                    /** Command login */
                    login?: (replichat.replication.v1.LoginCommand.$Properties|null);

                    /** Command logout */
                    logout?: (replichat.replication.v1.LogoutCommand.$Properties|null);

                    /** Command send_message */
                    send_message?: (replichat.replication.v1.SendMessageCommand.$Properties|null);

                    /** Command body */
                    body?: ("create_account"|"login"|"logout"|"send_message");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Command. */
                type $Shape = {
                  create_account?: replichat.replication.v1.CreateAccountCommand.$Shape|null;
                  login?: replichat.replication.v1.LoginCommand.$Shape|null;
                  logout?: replichat.replication.v1.LogoutCommand.$Shape|null;
                  send_message?: replichat.replication.v1.SendMessageCommand.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; create_account?: null; login?: null; logout?: null; send_message?: null }|{ body?: "create_account"; create_account: replichat.replication.v1.CreateAccountCommand.$Shape; login?: null; logout?: null; send_message?: null }|{ body?: "login"; create_account?: null; login: replichat.replication.v1.LoginCommand.$Shape; logout?: null; send_message?: null }|{ body?: "logout"; create_account?: null; login?: null; logout: replichat.replication.v1.LogoutCommand.$Shape; send_message?: null }|{ body?: "send_message"; create_account?: null; login?: null; logout?: null; send_message: replichat.replication.v1.SendMessageCommand.$Shape })
                );
            }

            /**
             * Properties of a CreateAccountCommand.
             * @deprecated Use replichat.replication.v1.CreateAccountCommand.$Properties instead.
             */
            interface ICreateAccountCommand extends replichat.replication.v1.CreateAccountCommand.$Properties {
            }

            /** Represents a CreateAccountCommand. */
            class CreateAccountCommand {

                /**
                 * Constructs a new CreateAccountCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.CreateAccountCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreateAccountCommand request_id. */
                request_id: string;

                /** CreateAccountCommand username. */
                username: string;

                /** CreateAccountCommand password_hash. */
                password_hash: string;

                /** CreateAccountCommand content_hash. */
                content_hash: Uint8Array;

                /**
                 * Creates a new CreateAccountCommand instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreateAccountCommand instance
                 */
                static create(properties: replichat.replication.v1.CreateAccountCommand.$Shape): replichat.replication.v1.CreateAccountCommand & replichat.replication.v1.CreateAccountCommand.$Shape;
                static create(properties?: replichat.replication.v1.CreateAccountCommand.$Properties): replichat.replication.v1.CreateAccountCommand;

                /**
                 * Encodes the specified CreateAccountCommand message. Does not implicitly {@link replichat.replication.v1.CreateAccountCommand.verify|verify} messages.
                 * @param message CreateAccountCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.CreateAccountCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateAccountCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.CreateAccountCommand & replichat.replication.v1.CreateAccountCommand.$Shape} CreateAccountCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.CreateAccountCommand & replichat.replication.v1.CreateAccountCommand.$Shape;

                /**
                 * Creates a CreateAccountCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateAccountCommand
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.CreateAccountCommand;

                /**
                 * Creates a plain object from a CreateAccountCommand message. Also converts values to other types if specified.
                 * @param message CreateAccountCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.CreateAccountCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreateAccountCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CreateAccountCommand {

                /** Properties of a CreateAccountCommand. */
                interface $Properties {

                    /** CreateAccountCommand request_id */
                    request_id?: (string|null);

                    /** CreateAccountCommand username */
                    username?: (string|null);

                    /** CreateAccountCommand password_hash */
                    password_hash?: (string|null);

                    /** CreateAccountCommand content_hash */
                    content_hash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateAccountCommand. */
                type $Shape = replichat.replication.v1.CreateAccountCommand.$Properties;
            }

            /**
             * Properties of a LoginCommand.
             * @deprecated Use replichat.replication.v1.LoginCommand.$Properties instead.
             */
            interface ILoginCommand extends replichat.replication.v1.LoginCommand.$Properties {
            }

            /** Represents a LoginCommand. */
            class LoginCommand {

                /**
                 * Constructs a new LoginCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.LoginCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LoginCommand account_id. */
                account_id: number;

                /** LoginCommand password_hash. */
                password_hash: string;

                /** LoginCommand token_hash. */
                token_hash: Uint8Array;

                /** LoginCommand session_id. */
                session_id: string;

                /** LoginCommand expire_us. */
                expire_us: number;

                /**
                 * Creates a new LoginCommand instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LoginCommand instance
                 */
                static create(properties: replichat.replication.v1.LoginCommand.$Shape): replichat.replication.v1.LoginCommand & replichat.replication.v1.LoginCommand.$Shape;
                static create(properties?: replichat.replication.v1.LoginCommand.$Properties): replichat.replication.v1.LoginCommand;

                /**
                 * Encodes the specified LoginCommand message. Does not implicitly {@link replichat.replication.v1.LoginCommand.verify|verify} messages.
                 * @param message LoginCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.LoginCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LoginCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.LoginCommand & replichat.replication.v1.LoginCommand.$Shape} LoginCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.LoginCommand & replichat.replication.v1.LoginCommand.$Shape;

                /**
                 * Creates a LoginCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LoginCommand
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.LoginCommand;

                /**
                 * Creates a plain object from a LoginCommand message. Also converts values to other types if specified.
                 * @param message LoginCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.LoginCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LoginCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LoginCommand {

                /** Properties of a LoginCommand. */
                interface $Properties {

                    /** LoginCommand account_id */
                    account_id?: (number|null);

                    /** LoginCommand password_hash */
                    password_hash?: (string|null);

                    /** LoginCommand token_hash */
                    token_hash?: (Uint8Array|null);

                    /** LoginCommand session_id */
                    session_id?: (string|null);

                    /** LoginCommand expire_us */
                    expire_us?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LoginCommand. */
                type $Shape = replichat.replication.v1.LoginCommand.$Properties;
            }

            /**
             * Properties of a LogoutCommand.
             * @deprecated Use replichat.replication.v1.LogoutCommand.$Properties instead.
             */
            interface ILogoutCommand extends replichat.replication.v1.LogoutCommand.$Properties {
            }

            /** Represents a LogoutCommand. */
            class LogoutCommand {

                /**
                 * Constructs a new LogoutCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.LogoutCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LogoutCommand request_id. */
                request_id: string;

                /** LogoutCommand token_hash. */
                token_hash: Uint8Array;

                /** LogoutCommand content_hash. */
                content_hash: Uint8Array;

                /**
                 * Creates a new LogoutCommand instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogoutCommand instance
                 */
                static create(properties: replichat.replication.v1.LogoutCommand.$Shape): replichat.replication.v1.LogoutCommand & replichat.replication.v1.LogoutCommand.$Shape;
                static create(properties?: replichat.replication.v1.LogoutCommand.$Properties): replichat.replication.v1.LogoutCommand;

                /**
                 * Encodes the specified LogoutCommand message. Does not implicitly {@link replichat.replication.v1.LogoutCommand.verify|verify} messages.
                 * @param message LogoutCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.LogoutCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogoutCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.LogoutCommand & replichat.replication.v1.LogoutCommand.$Shape} LogoutCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.LogoutCommand & replichat.replication.v1.LogoutCommand.$Shape;

                /**
                 * Creates a LogoutCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LogoutCommand
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.LogoutCommand;

                /**
                 * Creates a plain object from a LogoutCommand message. Also converts values to other types if specified.
                 * @param message LogoutCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.LogoutCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LogoutCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LogoutCommand {

                /** Properties of a LogoutCommand. */
                interface $Properties {

                    /** LogoutCommand request_id */
                    request_id?: (string|null);

                    /** LogoutCommand token_hash */
                    token_hash?: (Uint8Array|null);

                    /** LogoutCommand content_hash */
                    content_hash?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LogoutCommand. */
                type $Shape = replichat.replication.v1.LogoutCommand.$Properties;
            }

            /**
             * Properties of a SendMessageCommand.
             * @deprecated Use replichat.replication.v1.SendMessageCommand.$Properties instead.
             */
            interface ISendMessageCommand extends replichat.replication.v1.SendMessageCommand.$Properties {
            }

            /** Represents a SendMessageCommand. */
            class SendMessageCommand {

                /**
                 * Constructs a new SendMessageCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.SendMessageCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SendMessageCommand request_id. */
                request_id: string;

                /** SendMessageCommand token_hash. */
                token_hash: Uint8Array;

                /** SendMessageCommand to_username. */
                to_username?: (string|null);

                /** SendMessageCommand conversation_id. */
                conversation_id?: (number|null);

                /** SendMessageCommand body. */
                body: string;

                /** SendMessageCommand to. */
                to?: ("to_username"|"conversation_id");

                /**
                 * Creates a new SendMessageCommand instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SendMessageCommand instance
                 */
                static create(properties: replichat.replication.v1.SendMessageCommand.$Shape): replichat.replication.v1.SendMessageCommand & replichat.replication.v1.SendMessageCommand.$Shape;
                static create(properties?: replichat.replication.v1.SendMessageCommand.$Properties): replichat.replication.v1.SendMessageCommand;

                /**
                 * Encodes the specified SendMessageCommand message. Does not implicitly {@link replichat.replication.v1.SendMessageCommand.verify|verify} messages.
                 * @param message SendMessageCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.SendMessageCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SendMessageCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.SendMessageCommand & replichat.replication.v1.SendMessageCommand.$Shape} SendMessageCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.SendMessageCommand & replichat.replication.v1.SendMessageCommand.$Shape;

                /**
                 * Creates a SendMessageCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SendMessageCommand
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.SendMessageCommand;

                /**
                 * Creates a plain object from a SendMessageCommand message. Also converts values to other types if specified.
                 * @param message SendMessageCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.SendMessageCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SendMessageCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SendMessageCommand {

                /** Properties of a SendMessageCommand. */
                interface $Properties {

                    /** SendMessageCommand request_id */
                    request_id?: (string|null);

                    /** SendMessageCommand token_hash */
                    token_hash?: (Uint8Array|null);

                    /** SendMessageCommand to_username */
                    to_username?: (string|null);

                    /** SendMessageCommand conversation_id */
                    conversation_id?: (number|null);

                    /** SendMessageCommand body */
                    body?: (string|null);

                    /** SendMessageCommand to */
                    to?: ("to_username"|"conversation_id");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SendMessageCommand. */
                type $Shape = {
                  request_id?: string|null;
                  token_hash?: Uint8Array|null;
                  to_username?: string|null;
                  conversation_id?: number|null;
                  body?: string|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ to?: undefined; to_username?: null; conversation_id?: null }|{ to?: "to_username"; to_username: string; conversation_id?: null }|{ to?: "conversation_id"; to_username?: null; conversation_id: number })
                );
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: number;

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;

            /**
             * Creates a Timestamp message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Timestamp
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Timestamp;

            /**
             * Creates a plain object from a Timestamp message. Also converts values to other types if specified.
             * @param message Timestamp
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Timestamp, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Timestamp to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Any
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Any;

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @param message Any
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Any, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Any to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }

        /**
         * Properties of a Duration.
         * @deprecated Use google.protobuf.Duration.$Properties instead.
         */
        interface IDuration extends google.protobuf.Duration.$Properties {
        }

        /** Represents a Duration. */
        class Duration {

            /**
             * Constructs a new Duration.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Duration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Duration seconds. */
            seconds: number;

            /** Duration nanos. */
            nanos: number;

            /**
             * Creates a new Duration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Duration instance
             */
            static create(properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
            static create(properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @param message Duration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Duration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Duration & google.protobuf.Duration.$Shape;

            /**
             * Creates a Duration message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Duration
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Duration;

            /**
             * Creates a plain object from a Duration message. Also converts values to other types if specified.
             * @param message Duration
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Duration, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Duration to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Duration {

            /** Properties of a Duration. */
            interface $Properties {

                /** Duration seconds */
                seconds?: (number|null);

                /** Duration nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Duration. */
            type $Shape = google.protobuf.Duration.$Properties;
        }
    }

    /** Namespace rpc. */
    namespace rpc {

        /**
         * Properties of a Status.
         * @deprecated Use google.rpc.Status.$Properties instead.
         */
        interface IStatus extends google.rpc.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status code. */
            code: number;

            /** Status message. */
            message: string;

            /** Status details. */
            details: google.protobuf.Any.$Properties[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
            static create(properties?: google.rpc.Status.$Properties): google.rpc.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.Status & google.rpc.Status.$Shape;

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            static fromObject(object: { [k: string]: any }): google.rpc.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.rpc.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Status to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status code */
                code?: (number|null);

                /** Status message */
                message?: (string|null);

                /** Status details */
                details?: (google.protobuf.Any.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = google.rpc.Status.$Properties;
        }

        /**
         * Properties of an ErrorInfo.
         * @deprecated Use google.rpc.ErrorInfo.$Properties instead.
         */
        interface IErrorInfo extends google.rpc.ErrorInfo.$Properties {
        }

        /** Represents an ErrorInfo. */
        class ErrorInfo {

            /**
             * Constructs a new ErrorInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.ErrorInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ErrorInfo reason. */
            reason: string;

            /** ErrorInfo domain. */
            domain: string;

            /** ErrorInfo metadata. */
            metadata: { [k: string]: string };

            /**
             * Creates a new ErrorInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ErrorInfo instance
             */
            static create(properties: google.rpc.ErrorInfo.$Shape): google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape;
            static create(properties?: google.rpc.ErrorInfo.$Properties): google.rpc.ErrorInfo;

            /**
             * Encodes the specified ErrorInfo message. Does not implicitly {@link google.rpc.ErrorInfo.verify|verify} messages.
             * @param message ErrorInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.ErrorInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErrorInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape} ErrorInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape;

            /**
             * Creates an ErrorInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ErrorInfo
             */
            static fromObject(object: { [k: string]: any }): google.rpc.ErrorInfo;

            /**
             * Creates a plain object from an ErrorInfo message. Also converts values to other types if specified.
             * @param message ErrorInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.rpc.ErrorInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ErrorInfo to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ErrorInfo {

            /** Properties of an ErrorInfo. */
            interface $Properties {

                /** ErrorInfo reason */
                reason?: (string|null);

                /** ErrorInfo domain */
                domain?: (string|null);

                /** ErrorInfo metadata */
                metadata?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErrorInfo. */
            type $Shape = google.rpc.ErrorInfo.$Properties;
        }

        /**
         * Properties of a RetryInfo.
         * @deprecated Use google.rpc.RetryInfo.$Properties instead.
         */
        interface IRetryInfo extends google.rpc.RetryInfo.$Properties {
        }

        /** Represents a RetryInfo. */
        class RetryInfo {

            /**
             * Constructs a new RetryInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.RetryInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetryInfo retry_delay. */
            retry_delay?: (google.protobuf.Duration.$Properties|null);

            /**
             * Creates a new RetryInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetryInfo instance
             */
            static create(properties: google.rpc.RetryInfo.$Shape): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;
            static create(properties?: google.rpc.RetryInfo.$Properties): google.rpc.RetryInfo;

            /**
             * Encodes the specified RetryInfo message. Does not implicitly {@link google.rpc.RetryInfo.verify|verify} messages.
             * @param message RetryInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.RetryInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape} RetryInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;

            /**
             * Creates a RetryInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RetryInfo
             */
            static fromObject(object: { [k: string]: any }): google.rpc.RetryInfo;

            /**
             * Creates a plain object from a RetryInfo message. Also converts values to other types if specified.
             * @param message RetryInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.rpc.RetryInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RetryInfo to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RetryInfo {

            /** Properties of a RetryInfo. */
            interface $Properties {

                /** RetryInfo retry_delay */
                retry_delay?: (google.protobuf.Duration.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryInfo. */
            type $Shape = google.rpc.RetryInfo.$Properties;
        }

        /**
         * Properties of a BadRequest.
         * @deprecated Use google.rpc.BadRequest.$Properties instead.
         */
        interface IBadRequest extends google.rpc.BadRequest.$Properties {
        }

        /** Represents a BadRequest. */
        class BadRequest {

            /**
             * Constructs a new BadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.BadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BadRequest field_violations. */
            field_violations: google.rpc.BadRequest.FieldViolation.$Properties[];

            /**
             * Creates a new BadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BadRequest instance
             */
            static create(properties: google.rpc.BadRequest.$Shape): google.rpc.BadRequest & google.rpc.BadRequest.$Shape;
            static create(properties?: google.rpc.BadRequest.$Properties): google.rpc.BadRequest;

            /**
             * Encodes the specified BadRequest message. Does not implicitly {@link google.rpc.BadRequest.verify|verify} messages.
             * @param message BadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.BadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.BadRequest & google.rpc.BadRequest.$Shape} BadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.BadRequest & google.rpc.BadRequest.$Shape;

            /**
             * Creates a BadRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BadRequest
             */
            static fromObject(object: { [k: string]: any }): google.rpc.BadRequest;

            /**
             * Creates a plain object from a BadRequest message. Also converts values to other types if specified.
             * @param message BadRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.rpc.BadRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BadRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BadRequest {

            /** Properties of a BadRequest. */
            interface $Properties {

                /** BadRequest field_violations */
                field_violations?: (google.rpc.BadRequest.FieldViolation.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BadRequest. */
            type $Shape = google.rpc.BadRequest.$Properties;

            /**
             * Properties of a FieldViolation.
             * @deprecated Use google.rpc.BadRequest.FieldViolation.$Properties instead.
             */
            interface IFieldViolation extends google.rpc.BadRequest.FieldViolation.$Properties {
            }

            /** Represents a FieldViolation. */
            class FieldViolation {

                /**
                 * Constructs a new FieldViolation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: google.rpc.BadRequest.FieldViolation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FieldViolation field. */
                field: string;

                /** FieldViolation description. */
                description: string;

                /**
                 * Creates a new FieldViolation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FieldViolation instance
                 */
                static create(properties: google.rpc.BadRequest.FieldViolation.$Shape): google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape;
                static create(properties?: google.rpc.BadRequest.FieldViolation.$Properties): google.rpc.BadRequest.FieldViolation;

                /**
                 * Encodes the specified FieldViolation message. Does not implicitly {@link google.rpc.BadRequest.FieldViolation.verify|verify} messages.
                 * @param message FieldViolation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: google.rpc.BadRequest.FieldViolation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FieldViolation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape} FieldViolation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape;

                /**
                 * Creates a FieldViolation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns FieldViolation
                 */
                static fromObject(object: { [k: string]: any }): google.rpc.BadRequest.FieldViolation;

                /**
                 * Creates a plain object from a FieldViolation message. Also converts values to other types if specified.
                 * @param message FieldViolation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: google.rpc.BadRequest.FieldViolation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this FieldViolation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace FieldViolation {

                /** Properties of a FieldViolation. */
                interface $Properties {

                    /** FieldViolation field */
                    field?: (string|null);

                    /** FieldViolation description */
                    description?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FieldViolation. */
                type $Shape = google.rpc.BadRequest.FieldViolation.$Properties;
            }
        }
    }
}
