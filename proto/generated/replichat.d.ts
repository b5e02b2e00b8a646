// for module sha256:c6dde41c5f9582ca9196eb7ab4ee6c570269c763aeb9c1c2aa44a49325d1e8d4
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

                /** Calls GetSettings. */
                getSettings: replichat.admin.v1.AdminService.GetSettings;

                /** Calls SetSetting. */
                setSetting: replichat.admin.v1.AdminService.SetSetting;

                /** Calls CreateAccount. */
                createAccount: replichat.admin.v1.AdminService.CreateAccount;

                /** Calls ListAccounts. */
                listAccounts: replichat.admin.v1.AdminService.ListAccounts;

                /** Calls ResetPassword. */
                resetPassword: replichat.admin.v1.AdminService.ResetPassword;

                /** Calls RemoveAccount. */
                removeAccount: replichat.admin.v1.AdminService.RemoveAccount;

                /** Calls SetLogLevel. */
                setLogLevel: replichat.admin.v1.AdminService.SetLogLevel;

                /** Calls Backup. */
                backup: replichat.admin.v1.AdminService.Backup;

                /** Calls Export. */
                export: replichat.admin.v1.AdminService.Export;

                /** Calls Import. */
                import: replichat.admin.v1.AdminService.Import;
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

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#getSettings}.
                 * @param error Error, if any
                 * @param [response] GetSettingsResponse
                 */
                type GetSettingsCallback = (error: (Error|null), response?: replichat.admin.v1.GetSettingsResponse) => void;

                /** Calls GetSettings. */
                type GetSettings = {
                  (request: replichat.admin.v1.IGetSettingsRequest, callback: replichat.admin.v1.AdminService.GetSettingsCallback): void;
                  (request: replichat.admin.v1.IGetSettingsRequest): Promise<replichat.admin.v1.GetSettingsResponse>;
                  readonly name: "GetSettings";
                  readonly path: "/replichat.admin.v1.AdminService/GetSettings";
                  readonly requestType: "GetSettingsRequest";
                  readonly responseType: "GetSettingsResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#setSetting}.
                 * @param error Error, if any
                 * @param [response] SetSettingResponse
                 */
                type SetSettingCallback = (error: (Error|null), response?: replichat.admin.v1.SetSettingResponse) => void;

                /** Calls SetSetting. */
                type SetSetting = {
                  (request: replichat.admin.v1.ISetSettingRequest, callback: replichat.admin.v1.AdminService.SetSettingCallback): void;
                  (request: replichat.admin.v1.ISetSettingRequest): Promise<replichat.admin.v1.SetSettingResponse>;
                  readonly name: "SetSetting";
                  readonly path: "/replichat.admin.v1.AdminService/SetSetting";
                  readonly requestType: "SetSettingRequest";
                  readonly responseType: "SetSettingResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#createAccount}.
                 * @param error Error, if any
                 * @param [response] CreateAccountResponse
                 */
                type CreateAccountCallback = (error: (Error|null), response?: replichat.admin.v1.CreateAccountResponse) => void;

                /** Calls CreateAccount. */
                type CreateAccount = {
                  (request: replichat.admin.v1.ICreateAccountRequest, callback: replichat.admin.v1.AdminService.CreateAccountCallback): void;
                  (request: replichat.admin.v1.ICreateAccountRequest): Promise<replichat.admin.v1.CreateAccountResponse>;
                  readonly name: "CreateAccount";
                  readonly path: "/replichat.admin.v1.AdminService/CreateAccount";
                  readonly requestType: "CreateAccountRequest";
                  readonly responseType: "CreateAccountResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#listAccounts}.
                 * @param error Error, if any
                 * @param [response] ListAccountsResponse
                 */
                type ListAccountsCallback = (error: (Error|null), response?: replichat.admin.v1.ListAccountsResponse) => void;

                /** Calls ListAccounts. */
                type ListAccounts = {
                  (request: replichat.admin.v1.IListAccountsRequest, callback: replichat.admin.v1.AdminService.ListAccountsCallback): void;
                  (request: replichat.admin.v1.IListAccountsRequest): Promise<replichat.admin.v1.ListAccountsResponse>;
                  readonly name: "ListAccounts";
                  readonly path: "/replichat.admin.v1.AdminService/ListAccounts";
                  readonly requestType: "ListAccountsRequest";
                  readonly responseType: "ListAccountsResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#resetPassword}.
                 * @param error Error, if any
                 * @param [response] ResetPasswordResponse
                 */
                type ResetPasswordCallback = (error: (Error|null), response?: replichat.admin.v1.ResetPasswordResponse) => void;

                /** Calls ResetPassword. */
                type ResetPassword = {
                  (request: replichat.admin.v1.IResetPasswordRequest, callback: replichat.admin.v1.AdminService.ResetPasswordCallback): void;
                  (request: replichat.admin.v1.IResetPasswordRequest): Promise<replichat.admin.v1.ResetPasswordResponse>;
                  readonly name: "ResetPassword";
                  readonly path: "/replichat.admin.v1.AdminService/ResetPassword";
                  readonly requestType: "ResetPasswordRequest";
                  readonly responseType: "ResetPasswordResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#removeAccount}.
                 * @param error Error, if any
                 * @param [response] RemoveAccountResponse
                 */
                type RemoveAccountCallback = (error: (Error|null), response?: replichat.admin.v1.RemoveAccountResponse) => void;

                /** Calls RemoveAccount. */
                type RemoveAccount = {
                  (request: replichat.admin.v1.IRemoveAccountRequest, callback: replichat.admin.v1.AdminService.RemoveAccountCallback): void;
                  (request: replichat.admin.v1.IRemoveAccountRequest): Promise<replichat.admin.v1.RemoveAccountResponse>;
                  readonly name: "RemoveAccount";
                  readonly path: "/replichat.admin.v1.AdminService/RemoveAccount";
                  readonly requestType: "RemoveAccountRequest";
                  readonly responseType: "RemoveAccountResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#setLogLevel}.
                 * @param error Error, if any
                 * @param [response] SetLogLevelResponse
                 */
                type SetLogLevelCallback = (error: (Error|null), response?: replichat.admin.v1.SetLogLevelResponse) => void;

                /** Calls SetLogLevel. */
                type SetLogLevel = {
                  (request: replichat.admin.v1.ISetLogLevelRequest, callback: replichat.admin.v1.AdminService.SetLogLevelCallback): void;
                  (request: replichat.admin.v1.ISetLogLevelRequest): Promise<replichat.admin.v1.SetLogLevelResponse>;
                  readonly name: "SetLogLevel";
                  readonly path: "/replichat.admin.v1.AdminService/SetLogLevel";
                  readonly requestType: "SetLogLevelRequest";
                  readonly responseType: "SetLogLevelResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#backup}.
                 * @param error Error, if any
                 * @param [response] BackupChunk
                 */
                type BackupCallback = (error: (Error|null), response?: replichat.admin.v1.BackupChunk) => void;

                /** Calls Backup. */
                type Backup = {
                  (request: replichat.admin.v1.IBackupRequest, callback: replichat.admin.v1.AdminService.BackupCallback): void;
                  (request: replichat.admin.v1.IBackupRequest): Promise<replichat.admin.v1.BackupChunk>;
                  readonly name: "Backup";
                  readonly path: "/replichat.admin.v1.AdminService/Backup";
                  readonly requestType: "BackupRequest";
                  readonly responseType: "BackupChunk";
                  readonly requestStream: undefined;
                  readonly responseStream: true;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#export_}.
                 * @param error Error, if any
                 * @param [response] ExportChunk
                 */
                type ExportCallback = (error: (Error|null), response?: replichat.admin.v1.ExportChunk) => void;

                /** Calls Export. */
                type Export = {
                  (request: replichat.admin.v1.IExportRequest, callback: replichat.admin.v1.AdminService.ExportCallback): void;
                  (request: replichat.admin.v1.IExportRequest): Promise<replichat.admin.v1.ExportChunk>;
                  readonly name: "Export";
                  readonly path: "/replichat.admin.v1.AdminService/Export";
                  readonly requestType: "ExportRequest";
                  readonly responseType: "ExportChunk";
                  readonly requestStream: undefined;
                  readonly responseStream: true;
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#import_}.
                 * @param error Error, if any
                 * @param [response] ImportResponse
                 */
                type ImportCallback = (error: (Error|null), response?: replichat.admin.v1.ImportResponse) => void;

                /** Calls Import. */
                type Import = {
                  (request: replichat.admin.v1.IImportRequest, callback: replichat.admin.v1.AdminService.ImportCallback): void;
                  (request: replichat.admin.v1.IImportRequest): Promise<replichat.admin.v1.ImportResponse>;
                  readonly name: "Import";
                  readonly path: "/replichat.admin.v1.AdminService/Import";
                  readonly requestType: "ImportRequest";
                  readonly responseType: "ImportResponse";
                  readonly requestStream: true;
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

                /** GetStatusResponse cpu_us. */
                cpu_us: number;

                /** GetStatusResponse rss_bytes. */
                rss_bytes: number;

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

                    /** GetStatusResponse cpu_us */
                    cpu_us?: (number|null);

                    /** GetStatusResponse rss_bytes */
                    rss_bytes?: (number|null);

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

                    /** Replica role_ms. */
                    role_ms: number;

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

                        /** Replica role_ms */
                        role_ms?: (number|null);

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

            /**
             * Properties of a GetSettingsRequest.
             * @deprecated Use replichat.admin.v1.GetSettingsRequest.$Properties instead.
             */
            interface IGetSettingsRequest extends replichat.admin.v1.GetSettingsRequest.$Properties {
            }

            /** Represents a GetSettingsRequest. */
            class GetSettingsRequest {

                /**
                 * Constructs a new GetSettingsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.GetSettingsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new GetSettingsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetSettingsRequest instance
                 */
                static create(properties: replichat.admin.v1.GetSettingsRequest.$Shape): replichat.admin.v1.GetSettingsRequest & replichat.admin.v1.GetSettingsRequest.$Shape;
                static create(properties?: replichat.admin.v1.GetSettingsRequest.$Properties): replichat.admin.v1.GetSettingsRequest;

                /**
                 * Encodes the specified GetSettingsRequest message. Does not implicitly {@link replichat.admin.v1.GetSettingsRequest.verify|verify} messages.
                 * @param message GetSettingsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.GetSettingsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetSettingsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetSettingsRequest & replichat.admin.v1.GetSettingsRequest.$Shape} GetSettingsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetSettingsRequest & replichat.admin.v1.GetSettingsRequest.$Shape;

                /**
                 * Creates a GetSettingsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetSettingsRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetSettingsRequest;

                /**
                 * Creates a plain object from a GetSettingsRequest message. Also converts values to other types if specified.
                 * @param message GetSettingsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.GetSettingsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetSettingsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetSettingsRequest {

                /** Properties of a GetSettingsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetSettingsRequest. */
                type $Shape = replichat.admin.v1.GetSettingsRequest.$Properties;
            }

            /**
             * Properties of a GetSettingsResponse.
             * @deprecated Use replichat.admin.v1.GetSettingsResponse.$Properties instead.
             */
            interface IGetSettingsResponse extends replichat.admin.v1.GetSettingsResponse.$Properties {
            }

            /** Represents a GetSettingsResponse. */
            class GetSettingsResponse {

                /**
                 * Constructs a new GetSettingsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.GetSettingsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetSettingsResponse settings. */
                settings: replichat.admin.v1.GetSettingsResponse.Setting.$Properties[];

                /**
                 * Creates a new GetSettingsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetSettingsResponse instance
                 */
                static create(properties: replichat.admin.v1.GetSettingsResponse.$Shape): replichat.admin.v1.GetSettingsResponse & replichat.admin.v1.GetSettingsResponse.$Shape;
                static create(properties?: replichat.admin.v1.GetSettingsResponse.$Properties): replichat.admin.v1.GetSettingsResponse;

                /**
                 * Encodes the specified GetSettingsResponse message. Does not implicitly {@link replichat.admin.v1.GetSettingsResponse.verify|verify} messages.
                 * @param message GetSettingsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.GetSettingsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetSettingsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetSettingsResponse & replichat.admin.v1.GetSettingsResponse.$Shape} GetSettingsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetSettingsResponse & replichat.admin.v1.GetSettingsResponse.$Shape;

                /**
                 * Creates a GetSettingsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetSettingsResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetSettingsResponse;

                /**
                 * Creates a plain object from a GetSettingsResponse message. Also converts values to other types if specified.
                 * @param message GetSettingsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.GetSettingsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetSettingsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetSettingsResponse {

                /** Properties of a GetSettingsResponse. */
                interface $Properties {

                    /** GetSettingsResponse settings */
                    settings?: (replichat.admin.v1.GetSettingsResponse.Setting.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetSettingsResponse. */
                type $Shape = replichat.admin.v1.GetSettingsResponse.$Properties;

                /**
                 * Properties of a Setting.
                 * @deprecated Use replichat.admin.v1.GetSettingsResponse.Setting.$Properties instead.
                 */
                interface ISetting extends replichat.admin.v1.GetSettingsResponse.Setting.$Properties {
                }

                /** Represents a Setting. */
                class Setting {

                    /**
                     * Constructs a new Setting.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.GetSettingsResponse.Setting.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Setting key. */
                    key: string;

                    /** Setting value. */
                    value: string;

                    /** Setting default_value. */
                    default_value: string;

                    /** Setting description. */
                    description: string;

                    /**
                     * Creates a new Setting instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Setting instance
                     */
                    static create(properties: replichat.admin.v1.GetSettingsResponse.Setting.$Shape): replichat.admin.v1.GetSettingsResponse.Setting & replichat.admin.v1.GetSettingsResponse.Setting.$Shape;
                    static create(properties?: replichat.admin.v1.GetSettingsResponse.Setting.$Properties): replichat.admin.v1.GetSettingsResponse.Setting;

                    /**
                     * Encodes the specified Setting message. Does not implicitly {@link replichat.admin.v1.GetSettingsResponse.Setting.verify|verify} messages.
                     * @param message Setting message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.GetSettingsResponse.Setting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Setting message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.GetSettingsResponse.Setting & replichat.admin.v1.GetSettingsResponse.Setting.$Shape} Setting
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.GetSettingsResponse.Setting & replichat.admin.v1.GetSettingsResponse.Setting.$Shape;

                    /**
                     * Creates a Setting message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Setting
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.GetSettingsResponse.Setting;

                    /**
                     * Creates a plain object from a Setting message. Also converts values to other types if specified.
                     * @param message Setting
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.GetSettingsResponse.Setting, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Setting to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Setting {

                    /** Properties of a Setting. */
                    interface $Properties {

                        /** Setting key */
                        key?: (string|null);

                        /** Setting value */
                        value?: (string|null);

                        /** Setting default_value */
                        default_value?: (string|null);

                        /** Setting description */
                        description?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Setting. */
                    type $Shape = replichat.admin.v1.GetSettingsResponse.Setting.$Properties;
                }
            }

            /**
             * Properties of a SetSettingRequest.
             * @deprecated Use replichat.admin.v1.SetSettingRequest.$Properties instead.
             */
            interface ISetSettingRequest extends replichat.admin.v1.SetSettingRequest.$Properties {
            }

            /** Represents a SetSettingRequest. */
            class SetSettingRequest {

                /**
                 * Constructs a new SetSettingRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.SetSettingRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetSettingRequest request_id. */
                request_id: string;

                /** SetSettingRequest key. */
                key: string;

                /** SetSettingRequest value. */
                value: string;

                /**
                 * Creates a new SetSettingRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetSettingRequest instance
                 */
                static create(properties: replichat.admin.v1.SetSettingRequest.$Shape): replichat.admin.v1.SetSettingRequest & replichat.admin.v1.SetSettingRequest.$Shape;
                static create(properties?: replichat.admin.v1.SetSettingRequest.$Properties): replichat.admin.v1.SetSettingRequest;

                /**
                 * Encodes the specified SetSettingRequest message. Does not implicitly {@link replichat.admin.v1.SetSettingRequest.verify|verify} messages.
                 * @param message SetSettingRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.SetSettingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetSettingRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.SetSettingRequest & replichat.admin.v1.SetSettingRequest.$Shape} SetSettingRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.SetSettingRequest & replichat.admin.v1.SetSettingRequest.$Shape;

                /**
                 * Creates a SetSettingRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SetSettingRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.SetSettingRequest;

                /**
                 * Creates a plain object from a SetSettingRequest message. Also converts values to other types if specified.
                 * @param message SetSettingRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.SetSettingRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SetSettingRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SetSettingRequest {

                /** Properties of a SetSettingRequest. */
                interface $Properties {

                    /** SetSettingRequest request_id */
                    request_id?: (string|null);

                    /** SetSettingRequest key */
                    key?: (string|null);

                    /** SetSettingRequest value */
                    value?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetSettingRequest. */
                type $Shape = replichat.admin.v1.SetSettingRequest.$Properties;
            }

            /**
             * Properties of a SetSettingResponse.
             * @deprecated Use replichat.admin.v1.SetSettingResponse.$Properties instead.
             */
            interface ISetSettingResponse extends replichat.admin.v1.SetSettingResponse.$Properties {
            }

            /** Represents a SetSettingResponse. */
            class SetSettingResponse {

                /**
                 * Constructs a new SetSettingResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.SetSettingResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetSettingResponse value. */
                value: string;

                /** SetSettingResponse replayed. */
                replayed: boolean;

                /**
                 * Creates a new SetSettingResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetSettingResponse instance
                 */
                static create(properties: replichat.admin.v1.SetSettingResponse.$Shape): replichat.admin.v1.SetSettingResponse & replichat.admin.v1.SetSettingResponse.$Shape;
                static create(properties?: replichat.admin.v1.SetSettingResponse.$Properties): replichat.admin.v1.SetSettingResponse;

                /**
                 * Encodes the specified SetSettingResponse message. Does not implicitly {@link replichat.admin.v1.SetSettingResponse.verify|verify} messages.
                 * @param message SetSettingResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.SetSettingResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetSettingResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.SetSettingResponse & replichat.admin.v1.SetSettingResponse.$Shape} SetSettingResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.SetSettingResponse & replichat.admin.v1.SetSettingResponse.$Shape;

                /**
                 * Creates a SetSettingResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SetSettingResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.SetSettingResponse;

                /**
                 * Creates a plain object from a SetSettingResponse message. Also converts values to other types if specified.
                 * @param message SetSettingResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.SetSettingResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SetSettingResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SetSettingResponse {

                /** Properties of a SetSettingResponse. */
                interface $Properties {

                    /** SetSettingResponse value */
                    value?: (string|null);

                    /** SetSettingResponse replayed */
                    replayed?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetSettingResponse. */
                type $Shape = replichat.admin.v1.SetSettingResponse.$Properties;
            }

            /**
             * Properties of a CreateAccountRequest.
             * @deprecated Use replichat.admin.v1.CreateAccountRequest.$Properties instead.
             */
            interface ICreateAccountRequest extends replichat.admin.v1.CreateAccountRequest.$Properties {
            }

            /** Represents a CreateAccountRequest. */
            class CreateAccountRequest {

                /**
                 * Constructs a new CreateAccountRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.CreateAccountRequest.$Properties);

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
                static create(properties: replichat.admin.v1.CreateAccountRequest.$Shape): replichat.admin.v1.CreateAccountRequest & replichat.admin.v1.CreateAccountRequest.$Shape;
                static create(properties?: replichat.admin.v1.CreateAccountRequest.$Properties): replichat.admin.v1.CreateAccountRequest;

                /**
                 * Encodes the specified CreateAccountRequest message. Does not implicitly {@link replichat.admin.v1.CreateAccountRequest.verify|verify} messages.
                 * @param message CreateAccountRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.CreateAccountRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateAccountRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.CreateAccountRequest & replichat.admin.v1.CreateAccountRequest.$Shape} CreateAccountRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.CreateAccountRequest & replichat.admin.v1.CreateAccountRequest.$Shape;

                /**
                 * Creates a CreateAccountRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateAccountRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.CreateAccountRequest;

                /**
                 * Creates a plain object from a CreateAccountRequest message. Also converts values to other types if specified.
                 * @param message CreateAccountRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.CreateAccountRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
                type $Shape = replichat.admin.v1.CreateAccountRequest.$Properties;
            }

            /**
             * Properties of a CreateAccountResponse.
             * @deprecated Use replichat.admin.v1.CreateAccountResponse.$Properties instead.
             */
            interface ICreateAccountResponse extends replichat.admin.v1.CreateAccountResponse.$Properties {
            }

            /** Represents a CreateAccountResponse. */
            class CreateAccountResponse {

                /**
                 * Constructs a new CreateAccountResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.CreateAccountResponse.$Properties);

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
                static create(properties: replichat.admin.v1.CreateAccountResponse.$Shape): replichat.admin.v1.CreateAccountResponse & replichat.admin.v1.CreateAccountResponse.$Shape;
                static create(properties?: replichat.admin.v1.CreateAccountResponse.$Properties): replichat.admin.v1.CreateAccountResponse;

                /**
                 * Encodes the specified CreateAccountResponse message. Does not implicitly {@link replichat.admin.v1.CreateAccountResponse.verify|verify} messages.
                 * @param message CreateAccountResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.CreateAccountResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateAccountResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.CreateAccountResponse & replichat.admin.v1.CreateAccountResponse.$Shape} CreateAccountResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.CreateAccountResponse & replichat.admin.v1.CreateAccountResponse.$Shape;

                /**
                 * Creates a CreateAccountResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateAccountResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.CreateAccountResponse;

                /**
                 * Creates a plain object from a CreateAccountResponse message. Also converts values to other types if specified.
                 * @param message CreateAccountResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.CreateAccountResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
                type $Shape = replichat.admin.v1.CreateAccountResponse.$Properties;
            }

            /**
             * Properties of a ListAccountsRequest.
             * @deprecated Use replichat.admin.v1.ListAccountsRequest.$Properties instead.
             */
            interface IListAccountsRequest extends replichat.admin.v1.ListAccountsRequest.$Properties {
            }

            /** Represents a ListAccountsRequest. */
            class ListAccountsRequest {

                /**
                 * Constructs a new ListAccountsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ListAccountsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListAccountsRequest pattern. */
                pattern: string;

                /** ListAccountsRequest page_size. */
                page_size: number;

                /** ListAccountsRequest page_token. */
                page_token: string;

                /** ListAccountsRequest include_deleted. */
                include_deleted: boolean;

                /**
                 * Creates a new ListAccountsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListAccountsRequest instance
                 */
                static create(properties: replichat.admin.v1.ListAccountsRequest.$Shape): replichat.admin.v1.ListAccountsRequest & replichat.admin.v1.ListAccountsRequest.$Shape;
                static create(properties?: replichat.admin.v1.ListAccountsRequest.$Properties): replichat.admin.v1.ListAccountsRequest;

                /**
                 * Encodes the specified ListAccountsRequest message. Does not implicitly {@link replichat.admin.v1.ListAccountsRequest.verify|verify} messages.
                 * @param message ListAccountsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ListAccountsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListAccountsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ListAccountsRequest & replichat.admin.v1.ListAccountsRequest.$Shape} ListAccountsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ListAccountsRequest & replichat.admin.v1.ListAccountsRequest.$Shape;

                /**
                 * Creates a ListAccountsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListAccountsRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ListAccountsRequest;

                /**
                 * Creates a plain object from a ListAccountsRequest message. Also converts values to other types if specified.
                 * @param message ListAccountsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ListAccountsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListAccountsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListAccountsRequest {

                /** Properties of a ListAccountsRequest. */
                interface $Properties {

                    /** ListAccountsRequest pattern */
                    pattern?: (string|null);

                    /** ListAccountsRequest page_size */
                    page_size?: (number|null);

                    /** ListAccountsRequest page_token */
                    page_token?: (string|null);

                    /** ListAccountsRequest include_deleted */
                    include_deleted?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListAccountsRequest. */
                type $Shape = replichat.admin.v1.ListAccountsRequest.$Properties;
            }

            /**
             * Properties of a ListAccountsResponse.
             * @deprecated Use replichat.admin.v1.ListAccountsResponse.$Properties instead.
             */
            interface IListAccountsResponse extends replichat.admin.v1.ListAccountsResponse.$Properties {
            }

            /** Represents a ListAccountsResponse. */
            class ListAccountsResponse {

                /**
                 * Constructs a new ListAccountsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ListAccountsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListAccountsResponse accounts. */
                accounts: replichat.admin.v1.ListAccountsResponse.Account.$Properties[];

                /** ListAccountsResponse next_page_token. */
                next_page_token: string;

                /**
                 * Creates a new ListAccountsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListAccountsResponse instance
                 */
                static create(properties: replichat.admin.v1.ListAccountsResponse.$Shape): replichat.admin.v1.ListAccountsResponse & replichat.admin.v1.ListAccountsResponse.$Shape;
                static create(properties?: replichat.admin.v1.ListAccountsResponse.$Properties): replichat.admin.v1.ListAccountsResponse;

                /**
                 * Encodes the specified ListAccountsResponse message. Does not implicitly {@link replichat.admin.v1.ListAccountsResponse.verify|verify} messages.
                 * @param message ListAccountsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ListAccountsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListAccountsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ListAccountsResponse & replichat.admin.v1.ListAccountsResponse.$Shape} ListAccountsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ListAccountsResponse & replichat.admin.v1.ListAccountsResponse.$Shape;

                /**
                 * Creates a ListAccountsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListAccountsResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ListAccountsResponse;

                /**
                 * Creates a plain object from a ListAccountsResponse message. Also converts values to other types if specified.
                 * @param message ListAccountsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ListAccountsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListAccountsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListAccountsResponse {

                /** Properties of a ListAccountsResponse. */
                interface $Properties {

                    /** ListAccountsResponse accounts */
                    accounts?: (replichat.admin.v1.ListAccountsResponse.Account.$Properties[]|null);

                    /** ListAccountsResponse next_page_token */
                    next_page_token?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListAccountsResponse. */
                type $Shape = replichat.admin.v1.ListAccountsResponse.$Properties;

                /**
                 * Properties of an Account.
                 * @deprecated Use replichat.admin.v1.ListAccountsResponse.Account.$Properties instead.
                 */
                interface IAccount extends replichat.admin.v1.ListAccountsResponse.Account.$Properties {
                }

                /** Represents an Account. */
                class Account {

                    /**
                     * Constructs a new Account.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.ListAccountsResponse.Account.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Account username. */
                    username: string;

                    /** Account create_time. */
                    create_time?: (google.protobuf.Timestamp.$Properties|null);

                    /** Account deleted. */
                    deleted: boolean;

                    /** Account online. */
                    online: boolean;

                    /** Account last_seen_time. */
                    last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                    /** Account sessions. */
                    sessions: number;

                    /**
                     * Creates a new Account instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Account instance
                     */
                    static create(properties: replichat.admin.v1.ListAccountsResponse.Account.$Shape): replichat.admin.v1.ListAccountsResponse.Account & replichat.admin.v1.ListAccountsResponse.Account.$Shape;
                    static create(properties?: replichat.admin.v1.ListAccountsResponse.Account.$Properties): replichat.admin.v1.ListAccountsResponse.Account;

                    /**
                     * Encodes the specified Account message. Does not implicitly {@link replichat.admin.v1.ListAccountsResponse.Account.verify|verify} messages.
                     * @param message Account message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.ListAccountsResponse.Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Account message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.ListAccountsResponse.Account & replichat.admin.v1.ListAccountsResponse.Account.$Shape} Account
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ListAccountsResponse.Account & replichat.admin.v1.ListAccountsResponse.Account.$Shape;

                    /**
                     * Creates an Account message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Account
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.ListAccountsResponse.Account;

                    /**
                     * Creates a plain object from an Account message. Also converts values to other types if specified.
                     * @param message Account
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.ListAccountsResponse.Account, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Account to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Account {

                    /** Properties of an Account. */
                    interface $Properties {

                        /** Account username */
                        username?: (string|null);

                        /** Account create_time */
                        create_time?: (google.protobuf.Timestamp.$Properties|null);

                        /** Account deleted */
                        deleted?: (boolean|null);

                        /** Account online */
                        online?: (boolean|null);

                        /** Account last_seen_time */
                        last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                        /** Account sessions */
                        sessions?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Account. */
                    type $Shape = replichat.admin.v1.ListAccountsResponse.Account.$Properties;
                }
            }

            /**
             * Properties of a ResetPasswordRequest.
             * @deprecated Use replichat.admin.v1.ResetPasswordRequest.$Properties instead.
             */
            interface IResetPasswordRequest extends replichat.admin.v1.ResetPasswordRequest.$Properties {
            }

            /** Represents a ResetPasswordRequest. */
            class ResetPasswordRequest {

                /**
                 * Constructs a new ResetPasswordRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ResetPasswordRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ResetPasswordRequest request_id. */
                request_id: string;

                /** ResetPasswordRequest username. */
                username: string;

                /** ResetPasswordRequest new_password. */
                new_password: string;

                /**
                 * Creates a new ResetPasswordRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ResetPasswordRequest instance
                 */
                static create(properties: replichat.admin.v1.ResetPasswordRequest.$Shape): replichat.admin.v1.ResetPasswordRequest & replichat.admin.v1.ResetPasswordRequest.$Shape;
                static create(properties?: replichat.admin.v1.ResetPasswordRequest.$Properties): replichat.admin.v1.ResetPasswordRequest;

                /**
                 * Encodes the specified ResetPasswordRequest message. Does not implicitly {@link replichat.admin.v1.ResetPasswordRequest.verify|verify} messages.
                 * @param message ResetPasswordRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ResetPasswordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ResetPasswordRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ResetPasswordRequest & replichat.admin.v1.ResetPasswordRequest.$Shape} ResetPasswordRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ResetPasswordRequest & replichat.admin.v1.ResetPasswordRequest.$Shape;

                /**
                 * Creates a ResetPasswordRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ResetPasswordRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ResetPasswordRequest;

                /**
                 * Creates a plain object from a ResetPasswordRequest message. Also converts values to other types if specified.
                 * @param message ResetPasswordRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ResetPasswordRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ResetPasswordRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ResetPasswordRequest {

                /** Properties of a ResetPasswordRequest. */
                interface $Properties {

                    /** ResetPasswordRequest request_id */
                    request_id?: (string|null);

                    /** ResetPasswordRequest username */
                    username?: (string|null);

                    /** ResetPasswordRequest new_password */
                    new_password?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ResetPasswordRequest. */
                type $Shape = replichat.admin.v1.ResetPasswordRequest.$Properties;
            }

            /**
             * Properties of a ResetPasswordResponse.
             * @deprecated Use replichat.admin.v1.ResetPasswordResponse.$Properties instead.
             */
            interface IResetPasswordResponse extends replichat.admin.v1.ResetPasswordResponse.$Properties {
            }

            /** Represents a ResetPasswordResponse. */
            class ResetPasswordResponse {

                /**
                 * Constructs a new ResetPasswordResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ResetPasswordResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ResetPasswordResponse replayed. */
                replayed: boolean;

                /**
                 * Creates a new ResetPasswordResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ResetPasswordResponse instance
                 */
                static create(properties: replichat.admin.v1.ResetPasswordResponse.$Shape): replichat.admin.v1.ResetPasswordResponse & replichat.admin.v1.ResetPasswordResponse.$Shape;
                static create(properties?: replichat.admin.v1.ResetPasswordResponse.$Properties): replichat.admin.v1.ResetPasswordResponse;

                /**
                 * Encodes the specified ResetPasswordResponse message. Does not implicitly {@link replichat.admin.v1.ResetPasswordResponse.verify|verify} messages.
                 * @param message ResetPasswordResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ResetPasswordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ResetPasswordResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ResetPasswordResponse & replichat.admin.v1.ResetPasswordResponse.$Shape} ResetPasswordResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ResetPasswordResponse & replichat.admin.v1.ResetPasswordResponse.$Shape;

                /**
                 * Creates a ResetPasswordResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ResetPasswordResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ResetPasswordResponse;

                /**
                 * Creates a plain object from a ResetPasswordResponse message. Also converts values to other types if specified.
                 * @param message ResetPasswordResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ResetPasswordResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ResetPasswordResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ResetPasswordResponse {

                /** Properties of a ResetPasswordResponse. */
                interface $Properties {

                    /** ResetPasswordResponse replayed */
                    replayed?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ResetPasswordResponse. */
                type $Shape = replichat.admin.v1.ResetPasswordResponse.$Properties;
            }

            /**
             * Properties of a RemoveAccountRequest.
             * @deprecated Use replichat.admin.v1.RemoveAccountRequest.$Properties instead.
             */
            interface IRemoveAccountRequest extends replichat.admin.v1.RemoveAccountRequest.$Properties {
            }

            /** Represents a RemoveAccountRequest. */
            class RemoveAccountRequest {

                /**
                 * Constructs a new RemoveAccountRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.RemoveAccountRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveAccountRequest request_id. */
                request_id: string;

                /** RemoveAccountRequest username. */
                username: string;

                /**
                 * Creates a new RemoveAccountRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveAccountRequest instance
                 */
                static create(properties: replichat.admin.v1.RemoveAccountRequest.$Shape): replichat.admin.v1.RemoveAccountRequest & replichat.admin.v1.RemoveAccountRequest.$Shape;
                static create(properties?: replichat.admin.v1.RemoveAccountRequest.$Properties): replichat.admin.v1.RemoveAccountRequest;

                /**
                 * Encodes the specified RemoveAccountRequest message. Does not implicitly {@link replichat.admin.v1.RemoveAccountRequest.verify|verify} messages.
                 * @param message RemoveAccountRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.RemoveAccountRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveAccountRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.RemoveAccountRequest & replichat.admin.v1.RemoveAccountRequest.$Shape} RemoveAccountRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.RemoveAccountRequest & replichat.admin.v1.RemoveAccountRequest.$Shape;

                /**
                 * Creates a RemoveAccountRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveAccountRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.RemoveAccountRequest;

                /**
                 * Creates a plain object from a RemoveAccountRequest message. Also converts values to other types if specified.
                 * @param message RemoveAccountRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.RemoveAccountRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveAccountRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RemoveAccountRequest {

                /** Properties of a RemoveAccountRequest. */
                interface $Properties {

                    /** RemoveAccountRequest request_id */
                    request_id?: (string|null);

                    /** RemoveAccountRequest username */
                    username?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveAccountRequest. */
                type $Shape = replichat.admin.v1.RemoveAccountRequest.$Properties;
            }

            /**
             * Properties of a RemoveAccountResponse.
             * @deprecated Use replichat.admin.v1.RemoveAccountResponse.$Properties instead.
             */
            interface IRemoveAccountResponse extends replichat.admin.v1.RemoveAccountResponse.$Properties {
            }

            /** Represents a RemoveAccountResponse. */
            class RemoveAccountResponse {

                /**
                 * Constructs a new RemoveAccountResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.RemoveAccountResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveAccountResponse replayed. */
                replayed: boolean;

                /**
                 * Creates a new RemoveAccountResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveAccountResponse instance
                 */
                static create(properties: replichat.admin.v1.RemoveAccountResponse.$Shape): replichat.admin.v1.RemoveAccountResponse & replichat.admin.v1.RemoveAccountResponse.$Shape;
                static create(properties?: replichat.admin.v1.RemoveAccountResponse.$Properties): replichat.admin.v1.RemoveAccountResponse;

                /**
                 * Encodes the specified RemoveAccountResponse message. Does not implicitly {@link replichat.admin.v1.RemoveAccountResponse.verify|verify} messages.
                 * @param message RemoveAccountResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.RemoveAccountResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveAccountResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.RemoveAccountResponse & replichat.admin.v1.RemoveAccountResponse.$Shape} RemoveAccountResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.RemoveAccountResponse & replichat.admin.v1.RemoveAccountResponse.$Shape;

                /**
                 * Creates a RemoveAccountResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveAccountResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.RemoveAccountResponse;

                /**
                 * Creates a plain object from a RemoveAccountResponse message. Also converts values to other types if specified.
                 * @param message RemoveAccountResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.RemoveAccountResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveAccountResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RemoveAccountResponse {

                /** Properties of a RemoveAccountResponse. */
                interface $Properties {

                    /** RemoveAccountResponse replayed */
                    replayed?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveAccountResponse. */
                type $Shape = replichat.admin.v1.RemoveAccountResponse.$Properties;
            }

            /**
             * Properties of a SetLogLevelRequest.
             * @deprecated Use replichat.admin.v1.SetLogLevelRequest.$Properties instead.
             */
            interface ISetLogLevelRequest extends replichat.admin.v1.SetLogLevelRequest.$Properties {
            }

            /** Represents a SetLogLevelRequest. */
            class SetLogLevelRequest {

                /**
                 * Constructs a new SetLogLevelRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.SetLogLevelRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetLogLevelRequest category. */
                category: string;

                /** SetLogLevelRequest level. */
                level: string;

                /**
                 * Creates a new SetLogLevelRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetLogLevelRequest instance
                 */
                static create(properties: replichat.admin.v1.SetLogLevelRequest.$Shape): replichat.admin.v1.SetLogLevelRequest & replichat.admin.v1.SetLogLevelRequest.$Shape;
                static create(properties?: replichat.admin.v1.SetLogLevelRequest.$Properties): replichat.admin.v1.SetLogLevelRequest;

                /**
                 * Encodes the specified SetLogLevelRequest message. Does not implicitly {@link replichat.admin.v1.SetLogLevelRequest.verify|verify} messages.
                 * @param message SetLogLevelRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.SetLogLevelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetLogLevelRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.SetLogLevelRequest & replichat.admin.v1.SetLogLevelRequest.$Shape} SetLogLevelRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.SetLogLevelRequest & replichat.admin.v1.SetLogLevelRequest.$Shape;

                /**
                 * Creates a SetLogLevelRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SetLogLevelRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.SetLogLevelRequest;

                /**
                 * Creates a plain object from a SetLogLevelRequest message. Also converts values to other types if specified.
                 * @param message SetLogLevelRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.SetLogLevelRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SetLogLevelRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SetLogLevelRequest {

                /** Properties of a SetLogLevelRequest. */
                interface $Properties {

                    /** SetLogLevelRequest category */
                    category?: (string|null);

                    /** SetLogLevelRequest level */
                    level?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetLogLevelRequest. */
                type $Shape = replichat.admin.v1.SetLogLevelRequest.$Properties;
            }

            /**
             * Properties of a SetLogLevelResponse.
             * @deprecated Use replichat.admin.v1.SetLogLevelResponse.$Properties instead.
             */
            interface ISetLogLevelResponse extends replichat.admin.v1.SetLogLevelResponse.$Properties {
            }

            /** Represents a SetLogLevelResponse. */
            class SetLogLevelResponse {

                /**
                 * Constructs a new SetLogLevelResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.SetLogLevelResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetLogLevelResponse answered_by. */
                answered_by: string;

                /** SetLogLevelResponse levels. */
                levels: replichat.admin.v1.SetLogLevelResponse.Level.$Properties[];

                /**
                 * Creates a new SetLogLevelResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetLogLevelResponse instance
                 */
                static create(properties: replichat.admin.v1.SetLogLevelResponse.$Shape): replichat.admin.v1.SetLogLevelResponse & replichat.admin.v1.SetLogLevelResponse.$Shape;
                static create(properties?: replichat.admin.v1.SetLogLevelResponse.$Properties): replichat.admin.v1.SetLogLevelResponse;

                /**
                 * Encodes the specified SetLogLevelResponse message. Does not implicitly {@link replichat.admin.v1.SetLogLevelResponse.verify|verify} messages.
                 * @param message SetLogLevelResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.SetLogLevelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetLogLevelResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.SetLogLevelResponse & replichat.admin.v1.SetLogLevelResponse.$Shape} SetLogLevelResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.SetLogLevelResponse & replichat.admin.v1.SetLogLevelResponse.$Shape;

                /**
                 * Creates a SetLogLevelResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SetLogLevelResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.SetLogLevelResponse;

                /**
                 * Creates a plain object from a SetLogLevelResponse message. Also converts values to other types if specified.
                 * @param message SetLogLevelResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.SetLogLevelResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SetLogLevelResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SetLogLevelResponse {

                /** Properties of a SetLogLevelResponse. */
                interface $Properties {

                    /** SetLogLevelResponse answered_by */
                    answered_by?: (string|null);

                    /** SetLogLevelResponse levels */
                    levels?: (replichat.admin.v1.SetLogLevelResponse.Level.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetLogLevelResponse. */
                type $Shape = replichat.admin.v1.SetLogLevelResponse.$Properties;

                /**
                 * Properties of a Level.
                 * @deprecated Use replichat.admin.v1.SetLogLevelResponse.Level.$Properties instead.
                 */
                interface ILevel extends replichat.admin.v1.SetLogLevelResponse.Level.$Properties {
                }

                /** Represents a Level. */
                class Level {

                    /**
                     * Constructs a new Level.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.SetLogLevelResponse.Level.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Level category. */
                    category: string;

                    /** Level level. */
                    level: string;

                    /** Level description. */
                    description: string;

                    /**
                     * Creates a new Level instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Level instance
                     */
                    static create(properties: replichat.admin.v1.SetLogLevelResponse.Level.$Shape): replichat.admin.v1.SetLogLevelResponse.Level & replichat.admin.v1.SetLogLevelResponse.Level.$Shape;
                    static create(properties?: replichat.admin.v1.SetLogLevelResponse.Level.$Properties): replichat.admin.v1.SetLogLevelResponse.Level;

                    /**
                     * Encodes the specified Level message. Does not implicitly {@link replichat.admin.v1.SetLogLevelResponse.Level.verify|verify} messages.
                     * @param message Level message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.SetLogLevelResponse.Level.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Level message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.SetLogLevelResponse.Level & replichat.admin.v1.SetLogLevelResponse.Level.$Shape} Level
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.SetLogLevelResponse.Level & replichat.admin.v1.SetLogLevelResponse.Level.$Shape;

                    /**
                     * Creates a Level message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Level
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.SetLogLevelResponse.Level;

                    /**
                     * Creates a plain object from a Level message. Also converts values to other types if specified.
                     * @param message Level
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.SetLogLevelResponse.Level, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Level to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Level {

                    /** Properties of a Level. */
                    interface $Properties {

                        /** Level category */
                        category?: (string|null);

                        /** Level level */
                        level?: (string|null);

                        /** Level description */
                        description?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Level. */
                    type $Shape = replichat.admin.v1.SetLogLevelResponse.Level.$Properties;
                }
            }

            /**
             * Properties of a BackupRequest.
             * @deprecated Use replichat.admin.v1.BackupRequest.$Properties instead.
             */
            interface IBackupRequest extends replichat.admin.v1.BackupRequest.$Properties {
            }

            /** Represents a BackupRequest. */
            class BackupRequest {

                /**
                 * Constructs a new BackupRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.BackupRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new BackupRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupRequest instance
                 */
                static create(properties: replichat.admin.v1.BackupRequest.$Shape): replichat.admin.v1.BackupRequest & replichat.admin.v1.BackupRequest.$Shape;
                static create(properties?: replichat.admin.v1.BackupRequest.$Properties): replichat.admin.v1.BackupRequest;

                /**
                 * Encodes the specified BackupRequest message. Does not implicitly {@link replichat.admin.v1.BackupRequest.verify|verify} messages.
                 * @param message BackupRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.BackupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.BackupRequest & replichat.admin.v1.BackupRequest.$Shape} BackupRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.BackupRequest & replichat.admin.v1.BackupRequest.$Shape;

                /**
                 * Creates a BackupRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BackupRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.BackupRequest;

                /**
                 * Creates a plain object from a BackupRequest message. Also converts values to other types if specified.
                 * @param message BackupRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.BackupRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BackupRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace BackupRequest {

                /** Properties of a BackupRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BackupRequest. */
                type $Shape = replichat.admin.v1.BackupRequest.$Properties;
            }

            /**
             * Properties of a BackupChunk.
             * @deprecated Use replichat.admin.v1.BackupChunk.$Properties instead.
             */
            interface IBackupChunk extends replichat.admin.v1.BackupChunk.$Properties {
            }

            /** Represents a BackupChunk. */
            class BackupChunk {

                /**
                 * Constructs a new BackupChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.BackupChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BackupChunk header. */
                header?: (replichat.admin.v1.BackupChunk.Header.$Properties|null);

                /** BackupChunk data. */
                data?: (Uint8Array|null);

                /** BackupChunk body. */
                body?: ("header"|"data");

                /**
                 * Creates a new BackupChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupChunk instance
                 */
                static create(properties: replichat.admin.v1.BackupChunk.$Shape): replichat.admin.v1.BackupChunk & replichat.admin.v1.BackupChunk.$Shape;
                static create(properties?: replichat.admin.v1.BackupChunk.$Properties): replichat.admin.v1.BackupChunk;

                /**
                 * Encodes the specified BackupChunk message. Does not implicitly {@link replichat.admin.v1.BackupChunk.verify|verify} messages.
                 * @param message BackupChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.BackupChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.BackupChunk & replichat.admin.v1.BackupChunk.$Shape} BackupChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.BackupChunk & replichat.admin.v1.BackupChunk.$Shape;

                /**
                 * Creates a BackupChunk message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BackupChunk
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.BackupChunk;

                /**
                 * Creates a plain object from a BackupChunk message. Also converts values to other types if specified.
                 * @param message BackupChunk
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.BackupChunk, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BackupChunk to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace BackupChunk {

                /** Properties of a BackupChunk. */
                interface $Properties {

                    /** BackupChunk header */
                    header?: (replichat.admin.v1.BackupChunk.Header.$Properties|null);

                    /** BackupChunk data */
                    data?: (Uint8Array|null);

                    /** BackupChunk body */
                    body?: ("header"|"data");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a BackupChunk. */
                type $Shape = {
                  header?: replichat.admin.v1.BackupChunk.Header.$Shape|null;
                  data?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; header?: null; data?: null }|{ body?: "header"; header: replichat.admin.v1.BackupChunk.Header.$Shape; data?: null }|{ body?: "data"; header?: null; data: Uint8Array })
                );

                /**
                 * Properties of a Header.
                 * @deprecated Use replichat.admin.v1.BackupChunk.Header.$Properties instead.
                 */
                interface IHeader extends replichat.admin.v1.BackupChunk.Header.$Properties {
                }

                /** Represents a Header. */
                class Header {

                    /**
                     * Constructs a new Header.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.BackupChunk.Header.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Header cluster_id. */
                    cluster_id: string;

                    /** Header log_index. */
                    log_index: number;

                    /** Header state_digest. */
                    state_digest: Uint8Array;

                    /** Header size. */
                    size: number;

                    /** Header sha256. */
                    sha256: Uint8Array;

                    /**
                     * Creates a new Header instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Header instance
                     */
                    static create(properties: replichat.admin.v1.BackupChunk.Header.$Shape): replichat.admin.v1.BackupChunk.Header & replichat.admin.v1.BackupChunk.Header.$Shape;
                    static create(properties?: replichat.admin.v1.BackupChunk.Header.$Properties): replichat.admin.v1.BackupChunk.Header;

                    /**
                     * Encodes the specified Header message. Does not implicitly {@link replichat.admin.v1.BackupChunk.Header.verify|verify} messages.
                     * @param message Header message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.BackupChunk.Header.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Header message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.BackupChunk.Header & replichat.admin.v1.BackupChunk.Header.$Shape} Header
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.BackupChunk.Header & replichat.admin.v1.BackupChunk.Header.$Shape;

                    /**
                     * Creates a Header message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Header
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.BackupChunk.Header;

                    /**
                     * Creates a plain object from a Header message. Also converts values to other types if specified.
                     * @param message Header
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.BackupChunk.Header, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Header to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Header {

                    /** Properties of a Header. */
                    interface $Properties {

                        /** Header cluster_id */
                        cluster_id?: (string|null);

                        /** Header log_index */
                        log_index?: (number|null);

                        /** Header state_digest */
                        state_digest?: (Uint8Array|null);

                        /** Header size */
                        size?: (number|null);

                        /** Header sha256 */
                        sha256?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Header. */
                    type $Shape = replichat.admin.v1.BackupChunk.Header.$Properties;
                }
            }

            /**
             * Properties of an ExportRequest.
             * @deprecated Use replichat.admin.v1.ExportRequest.$Properties instead.
             */
            interface IExportRequest extends replichat.admin.v1.ExportRequest.$Properties {
            }

            /** Represents an ExportRequest. */
            class ExportRequest {

                /**
                 * Constructs a new ExportRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ExportRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExportRequest include_password_hashes. */
                include_password_hashes: boolean;

                /**
                 * Creates a new ExportRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExportRequest instance
                 */
                static create(properties: replichat.admin.v1.ExportRequest.$Shape): replichat.admin.v1.ExportRequest & replichat.admin.v1.ExportRequest.$Shape;
                static create(properties?: replichat.admin.v1.ExportRequest.$Properties): replichat.admin.v1.ExportRequest;

                /**
                 * Encodes the specified ExportRequest message. Does not implicitly {@link replichat.admin.v1.ExportRequest.verify|verify} messages.
                 * @param message ExportRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ExportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExportRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ExportRequest & replichat.admin.v1.ExportRequest.$Shape} ExportRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ExportRequest & replichat.admin.v1.ExportRequest.$Shape;

                /**
                 * Creates an ExportRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ExportRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ExportRequest;

                /**
                 * Creates a plain object from an ExportRequest message. Also converts values to other types if specified.
                 * @param message ExportRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ExportRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ExportRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ExportRequest {

                /** Properties of an ExportRequest. */
                interface $Properties {

                    /** ExportRequest include_password_hashes */
                    include_password_hashes?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExportRequest. */
                type $Shape = replichat.admin.v1.ExportRequest.$Properties;
            }

            /**
             * Properties of an ExportChunk.
             * @deprecated Use replichat.admin.v1.ExportChunk.$Properties instead.
             */
            interface IExportChunk extends replichat.admin.v1.ExportChunk.$Properties {
            }

            /** Represents an ExportChunk. */
            class ExportChunk {

                /**
                 * Constructs a new ExportChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ExportChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExportChunk header. */
                header?: (replichat.admin.v1.ExportChunk.Header.$Properties|null);

                /** ExportChunk rows. */
                rows: replichat.admin.v1.Row.$Properties[];

                /**
                 * Creates a new ExportChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExportChunk instance
                 */
                static create(properties: replichat.admin.v1.ExportChunk.$Shape): replichat.admin.v1.ExportChunk & replichat.admin.v1.ExportChunk.$Shape;
                static create(properties?: replichat.admin.v1.ExportChunk.$Properties): replichat.admin.v1.ExportChunk;

                /**
                 * Encodes the specified ExportChunk message. Does not implicitly {@link replichat.admin.v1.ExportChunk.verify|verify} messages.
                 * @param message ExportChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ExportChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExportChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ExportChunk & replichat.admin.v1.ExportChunk.$Shape} ExportChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ExportChunk & replichat.admin.v1.ExportChunk.$Shape;

                /**
                 * Creates an ExportChunk message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ExportChunk
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ExportChunk;

                /**
                 * Creates a plain object from an ExportChunk message. Also converts values to other types if specified.
                 * @param message ExportChunk
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ExportChunk, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ExportChunk to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ExportChunk {

                /** Properties of an ExportChunk. */
                interface $Properties {

                    /** ExportChunk header */
                    header?: (replichat.admin.v1.ExportChunk.Header.$Properties|null);

                    /** ExportChunk rows */
                    rows?: (replichat.admin.v1.Row.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExportChunk. */
                type $Shape = {
                  header?: replichat.admin.v1.ExportChunk.Header.$Shape|null;
                  rows?: replichat.admin.v1.Row.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };

                /**
                 * Properties of a Header.
                 * @deprecated Use replichat.admin.v1.ExportChunk.Header.$Properties instead.
                 */
                interface IHeader extends replichat.admin.v1.ExportChunk.Header.$Properties {
                }

                /** Represents a Header. */
                class Header {

                    /**
                     * Constructs a new Header.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.ExportChunk.Header.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Header log_index. */
                    log_index: number;

                    /** Header accounts. */
                    accounts: number;

                    /** Header members. */
                    members: number;

                    /** Header messages. */
                    messages: number;

                    /**
                     * Creates a new Header instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Header instance
                     */
                    static create(properties: replichat.admin.v1.ExportChunk.Header.$Shape): replichat.admin.v1.ExportChunk.Header & replichat.admin.v1.ExportChunk.Header.$Shape;
                    static create(properties?: replichat.admin.v1.ExportChunk.Header.$Properties): replichat.admin.v1.ExportChunk.Header;

                    /**
                     * Encodes the specified Header message. Does not implicitly {@link replichat.admin.v1.ExportChunk.Header.verify|verify} messages.
                     * @param message Header message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.ExportChunk.Header.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Header message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.ExportChunk.Header & replichat.admin.v1.ExportChunk.Header.$Shape} Header
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ExportChunk.Header & replichat.admin.v1.ExportChunk.Header.$Shape;

                    /**
                     * Creates a Header message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Header
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.ExportChunk.Header;

                    /**
                     * Creates a plain object from a Header message. Also converts values to other types if specified.
                     * @param message Header
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.ExportChunk.Header, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Header to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Header {

                    /** Properties of a Header. */
                    interface $Properties {

                        /** Header log_index */
                        log_index?: (number|null);

                        /** Header accounts */
                        accounts?: (number|null);

                        /** Header members */
                        members?: (number|null);

                        /** Header messages */
                        messages?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Header. */
                    type $Shape = replichat.admin.v1.ExportChunk.Header.$Properties;
                }
            }

            /**
             * Properties of an ImportRequest.
             * @deprecated Use replichat.admin.v1.ImportRequest.$Properties instead.
             */
            interface IImportRequest extends replichat.admin.v1.ImportRequest.$Properties {
            }

            /** Represents an ImportRequest. */
            class ImportRequest {

                /**
                 * Constructs a new ImportRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ImportRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ImportRequest dry_run. */
                dry_run: boolean;

                /** ImportRequest rows. */
                rows: replichat.admin.v1.Row.$Properties[];

                /**
                 * Creates a new ImportRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ImportRequest instance
                 */
                static create(properties: replichat.admin.v1.ImportRequest.$Shape): replichat.admin.v1.ImportRequest & replichat.admin.v1.ImportRequest.$Shape;
                static create(properties?: replichat.admin.v1.ImportRequest.$Properties): replichat.admin.v1.ImportRequest;

                /**
                 * Encodes the specified ImportRequest message. Does not implicitly {@link replichat.admin.v1.ImportRequest.verify|verify} messages.
                 * @param message ImportRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ImportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ImportRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ImportRequest & replichat.admin.v1.ImportRequest.$Shape} ImportRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ImportRequest & replichat.admin.v1.ImportRequest.$Shape;

                /**
                 * Creates an ImportRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ImportRequest
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ImportRequest;

                /**
                 * Creates a plain object from an ImportRequest message. Also converts values to other types if specified.
                 * @param message ImportRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ImportRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ImportRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ImportRequest {

                /** Properties of an ImportRequest. */
                interface $Properties {

                    /** ImportRequest dry_run */
                    dry_run?: (boolean|null);

                    /** ImportRequest rows */
                    rows?: (replichat.admin.v1.Row.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ImportRequest. */
                type $Shape = {
                  dry_run?: boolean|null;
                  rows?: replichat.admin.v1.Row.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an ImportResponse.
             * @deprecated Use replichat.admin.v1.ImportResponse.$Properties instead.
             */
            interface IImportResponse extends replichat.admin.v1.ImportResponse.$Properties {
            }

            /** Represents an ImportResponse. */
            class ImportResponse {

                /**
                 * Constructs a new ImportResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.ImportResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ImportResponse accounts. */
                accounts: number;

                /** ImportResponse groups. */
                groups: number;

                /** ImportResponse messages. */
                messages: number;

                /** ImportResponse members. */
                members: number;

                /** ImportResponse skipped. */
                skipped: number;

                /** ImportResponse problems. */
                problems: replichat.admin.v1.ImportResponse.Problem.$Properties[];

                /**
                 * Creates a new ImportResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ImportResponse instance
                 */
                static create(properties: replichat.admin.v1.ImportResponse.$Shape): replichat.admin.v1.ImportResponse & replichat.admin.v1.ImportResponse.$Shape;
                static create(properties?: replichat.admin.v1.ImportResponse.$Properties): replichat.admin.v1.ImportResponse;

                /**
                 * Encodes the specified ImportResponse message. Does not implicitly {@link replichat.admin.v1.ImportResponse.verify|verify} messages.
                 * @param message ImportResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.ImportResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ImportResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ImportResponse & replichat.admin.v1.ImportResponse.$Shape} ImportResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ImportResponse & replichat.admin.v1.ImportResponse.$Shape;

                /**
                 * Creates an ImportResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ImportResponse
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.ImportResponse;

                /**
                 * Creates a plain object from an ImportResponse message. Also converts values to other types if specified.
                 * @param message ImportResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.ImportResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ImportResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ImportResponse {

                /** Properties of an ImportResponse. */
                interface $Properties {

                    /** ImportResponse accounts */
                    accounts?: (number|null);

                    /** ImportResponse groups */
                    groups?: (number|null);

                    /** ImportResponse messages */
                    messages?: (number|null);

                    /** ImportResponse members */
                    members?: (number|null);

                    /** ImportResponse skipped */
                    skipped?: (number|null);

                    /** ImportResponse problems */
                    problems?: (replichat.admin.v1.ImportResponse.Problem.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ImportResponse. */
                type $Shape = replichat.admin.v1.ImportResponse.$Properties;

                /**
                 * Properties of a Problem.
                 * @deprecated Use replichat.admin.v1.ImportResponse.Problem.$Properties instead.
                 */
                interface IProblem extends replichat.admin.v1.ImportResponse.Problem.$Properties {
                }

                /** Represents a Problem. */
                class Problem {

                    /**
                     * Constructs a new Problem.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.ImportResponse.Problem.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Problem key. */
                    key: Uint8Array;

                    /** Problem message. */
                    message: string;

                    /**
                     * Creates a new Problem instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Problem instance
                     */
                    static create(properties: replichat.admin.v1.ImportResponse.Problem.$Shape): replichat.admin.v1.ImportResponse.Problem & replichat.admin.v1.ImportResponse.Problem.$Shape;
                    static create(properties?: replichat.admin.v1.ImportResponse.Problem.$Properties): replichat.admin.v1.ImportResponse.Problem;

                    /**
                     * Encodes the specified Problem message. Does not implicitly {@link replichat.admin.v1.ImportResponse.Problem.verify|verify} messages.
                     * @param message Problem message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.ImportResponse.Problem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Problem message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.ImportResponse.Problem & replichat.admin.v1.ImportResponse.Problem.$Shape} Problem
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.ImportResponse.Problem & replichat.admin.v1.ImportResponse.Problem.$Shape;

                    /**
                     * Creates a Problem message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Problem
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.ImportResponse.Problem;

                    /**
                     * Creates a plain object from a Problem message. Also converts values to other types if specified.
                     * @param message Problem
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.ImportResponse.Problem, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Problem to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Problem {

                    /** Properties of a Problem. */
                    interface $Properties {

                        /** Problem key */
                        key?: (Uint8Array|null);

                        /** Problem message */
                        message?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Problem. */
                    type $Shape = replichat.admin.v1.ImportResponse.Problem.$Properties;
                }
            }

            /**
             * Properties of a Row.
             * @deprecated Use replichat.admin.v1.Row.$Properties instead.
             */
            interface IRow extends replichat.admin.v1.Row.$Properties {
            }

            /** Represents a Row. */
            class Row {

                /**
                 * Constructs a new Row.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.admin.v1.Row.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Row key. */
                key: Uint8Array;

                /** Row account. */
                account?: (replichat.admin.v1.Row.Account.$Properties|null);

                /** Row group. */
                group?: (replichat.admin.v1.Row.Group.$Properties|null);

                /** Row message. */
                message?: (replichat.admin.v1.Row.Message.$Properties|null);

                /** Row member. */
                member?: (replichat.admin.v1.Row.Member.$Properties|null);

                /** Row row. */
                row?: ("account"|"group"|"message"|"member");

                /**
                 * Creates a new Row instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Row instance
                 */
                static create(properties: replichat.admin.v1.Row.$Shape): replichat.admin.v1.Row & replichat.admin.v1.Row.$Shape;
                static create(properties?: replichat.admin.v1.Row.$Properties): replichat.admin.v1.Row;

                /**
                 * Encodes the specified Row message. Does not implicitly {@link replichat.admin.v1.Row.verify|verify} messages.
                 * @param message Row message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.admin.v1.Row.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Row message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.Row & replichat.admin.v1.Row.$Shape} Row
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.Row & replichat.admin.v1.Row.$Shape;

                /**
                 * Creates a Row message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Row
                 */
                static fromObject(object: { [k: string]: any }): replichat.admin.v1.Row;

                /**
                 * Creates a plain object from a Row message. Also converts values to other types if specified.
                 * @param message Row
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.admin.v1.Row, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Row to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Row {

                /** Properties of a Row. */
                interface $Properties {

                    /** Row key */
                    key?: (Uint8Array|null);

                    /** Row account */
                    account?: (replichat.admin.v1.Row.Account.$Properties|null);

                    /** Row group */
                    group?: (replichat.admin.v1.Row.Group.$Properties|null);

                    /** Row message */
                    message?: (replichat.admin.v1.Row.Message.$Properties|null);

                    /** Row member */
                    member?: (replichat.admin.v1.Row.Member.$Properties|null);

                    /** Row row */
                    row?: ("account"|"group"|"message"|"member");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Row. */
                type $Shape = {
                  key?: Uint8Array|null;
                  account?: replichat.admin.v1.Row.Account.$Shape|null;
                  group?: replichat.admin.v1.Row.Group.$Shape|null;
                  message?: replichat.admin.v1.Row.Message.$Shape|null;
                  member?: replichat.admin.v1.Row.Member.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ row?: undefined; account?: null; group?: null; message?: null; member?: null }|{ row?: "account"; account: replichat.admin.v1.Row.Account.$Shape; group?: null; message?: null; member?: null }|{ row?: "group"; account?: null; group: replichat.admin.v1.Row.Group.$Shape; message?: null; member?: null }|{ row?: "message"; account?: null; group?: null; message: replichat.admin.v1.Row.Message.$Shape; member?: null }|{ row?: "member"; account?: null; group?: null; message?: null; member: replichat.admin.v1.Row.Member.$Shape })
                );

                /**
                 * Properties of an Account.
                 * @deprecated Use replichat.admin.v1.Row.Account.$Properties instead.
                 */
                interface IAccount extends replichat.admin.v1.Row.Account.$Properties {
                }

                /** Represents an Account. */
                class Account {

                    /**
                     * Constructs a new Account.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.Row.Account.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Account username. */
                    username: string;

                    /** Account password_hash. */
                    password_hash: string;

                    /** Account deleted. */
                    deleted: boolean;

                    /**
                     * Creates a new Account instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Account instance
                     */
                    static create(properties: replichat.admin.v1.Row.Account.$Shape): replichat.admin.v1.Row.Account & replichat.admin.v1.Row.Account.$Shape;
                    static create(properties?: replichat.admin.v1.Row.Account.$Properties): replichat.admin.v1.Row.Account;

                    /**
                     * Encodes the specified Account message. Does not implicitly {@link replichat.admin.v1.Row.Account.verify|verify} messages.
                     * @param message Account message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.Row.Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Account message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.Row.Account & replichat.admin.v1.Row.Account.$Shape} Account
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.Row.Account & replichat.admin.v1.Row.Account.$Shape;

                    /**
                     * Creates an Account message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Account
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.Row.Account;

                    /**
                     * Creates a plain object from an Account message. Also converts values to other types if specified.
                     * @param message Account
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.Row.Account, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Account to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Account {

                    /** Properties of an Account. */
                    interface $Properties {

                        /** Account username */
                        username?: (string|null);

                        /** Account password_hash */
                        password_hash?: (string|null);

                        /** Account deleted */
                        deleted?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Account. */
                    type $Shape = replichat.admin.v1.Row.Account.$Properties;
                }

                /**
                 * Properties of a Group.
                 * @deprecated Use replichat.admin.v1.Row.Group.$Properties instead.
                 */
                interface IGroup extends replichat.admin.v1.Row.Group.$Properties {
                }

                /** Represents a Group. */
                class Group {

                    /**
                     * Constructs a new Group.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.Row.Group.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Group name. */
                    name: string;

                    /** Group creator. */
                    creator: string;

                    /**
                     * Creates a new Group instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Group instance
                     */
                    static create(properties: replichat.admin.v1.Row.Group.$Shape): replichat.admin.v1.Row.Group & replichat.admin.v1.Row.Group.$Shape;
                    static create(properties?: replichat.admin.v1.Row.Group.$Properties): replichat.admin.v1.Row.Group;

                    /**
                     * Encodes the specified Group message. Does not implicitly {@link replichat.admin.v1.Row.Group.verify|verify} messages.
                     * @param message Group message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.Row.Group.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Group message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.Row.Group & replichat.admin.v1.Row.Group.$Shape} Group
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.Row.Group & replichat.admin.v1.Row.Group.$Shape;

                    /**
                     * Creates a Group message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Group
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.Row.Group;

                    /**
                     * Creates a plain object from a Group message. Also converts values to other types if specified.
                     * @param message Group
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.Row.Group, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Group to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Group {

                    /** Properties of a Group. */
                    interface $Properties {

                        /** Group name */
                        name?: (string|null);

                        /** Group creator */
                        creator?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Group. */
                    type $Shape = replichat.admin.v1.Row.Group.$Properties;
                }

                /**
                 * Properties of a Message.
                 * @deprecated Use replichat.admin.v1.Row.Message.$Properties instead.
                 */
                interface IMessage extends replichat.admin.v1.Row.Message.$Properties {
                }

                /** Represents a Message. */
                class Message {

                    /**
                     * Constructs a new Message.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.Row.Message.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Message sender. */
                    sender: string;

                    /** Message receiver. */
                    receiver: string;

                    /** Message body. */
                    body: string;

                    /** Message create_us. */
                    create_us: number;

                    /** Message is_read. */
                    is_read: boolean;

                    /**
                     * Creates a new Message instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Message instance
                     */
                    static create(properties: replichat.admin.v1.Row.Message.$Shape): replichat.admin.v1.Row.Message & replichat.admin.v1.Row.Message.$Shape;
                    static create(properties?: replichat.admin.v1.Row.Message.$Properties): replichat.admin.v1.Row.Message;

                    /**
                     * Encodes the specified Message message. Does not implicitly {@link replichat.admin.v1.Row.Message.verify|verify} messages.
                     * @param message Message message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.Row.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Message message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.Row.Message & replichat.admin.v1.Row.Message.$Shape} Message
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.Row.Message & replichat.admin.v1.Row.Message.$Shape;

                    /**
                     * Creates a Message message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Message
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.Row.Message;

                    /**
                     * Creates a plain object from a Message message. Also converts values to other types if specified.
                     * @param message Message
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.Row.Message, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Message to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Message {

                    /** Properties of a Message. */
                    interface $Properties {

                        /** Message sender */
                        sender?: (string|null);

                        /** Message receiver */
                        receiver?: (string|null);

                        /** Message body */
                        body?: (string|null);

                        /** Message create_us */
                        create_us?: (number|null);

                        /** Message is_read */
                        is_read?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Message. */
                    type $Shape = replichat.admin.v1.Row.Message.$Properties;
                }

                /**
                 * Properties of a Member.
                 * @deprecated Use replichat.admin.v1.Row.Member.$Properties instead.
                 */
                interface IMember extends replichat.admin.v1.Row.Member.$Properties {
                }

                /** Represents a Member. */
                class Member {

                    /**
                     * Constructs a new Member.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.admin.v1.Row.Member.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Member group. */
                    group: string;

                    /** Member username. */
                    username: string;

                    /** Member unseen. */
                    unseen: number;

                    /** Member read. */
                    read: number;

                    /** Member read_also. */
                    read_also: number[];

                    /**
                     * Creates a new Member instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Member instance
                     */
                    static create(properties: replichat.admin.v1.Row.Member.$Shape): replichat.admin.v1.Row.Member & replichat.admin.v1.Row.Member.$Shape;
                    static create(properties?: replichat.admin.v1.Row.Member.$Properties): replichat.admin.v1.Row.Member;

                    /**
                     * Encodes the specified Member message. Does not implicitly {@link replichat.admin.v1.Row.Member.verify|verify} messages.
                     * @param message Member message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.admin.v1.Row.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Member message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.Row.Member & replichat.admin.v1.Row.Member.$Shape} Member
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.admin.v1.Row.Member & replichat.admin.v1.Row.Member.$Shape;

                    /**
                     * Creates a Member message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Member
                     */
                    static fromObject(object: { [k: string]: any }): replichat.admin.v1.Row.Member;

                    /**
                     * Creates a plain object from a Member message. Also converts values to other types if specified.
                     * @param message Member
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.admin.v1.Row.Member, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Member to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Member {

                    /** Properties of a Member. */
                    interface $Properties {

                        /** Member group */
                        group?: (string|null);

                        /** Member username */
                        username?: (string|null);

                        /** Member unseen */
                        unseen?: (number|null);

                        /** Member read */
                        read?: (number|null);

                        /** Member read_also */
                        read_also?: (number[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Member. */
                    type $Shape = replichat.admin.v1.Row.Member.$Properties;
                }
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

            /** Calls DeleteAccount. */
            deleteAccount: replichat.v1.ChatService.DeleteAccount;

            /** Calls ChangePassword. */
            changePassword: replichat.v1.ChatService.ChangePassword;

            /** Calls ListSessions. */
            listSessions: replichat.v1.ChatService.ListSessions;

            /** Calls RevokeSession. */
            revokeSession: replichat.v1.ChatService.RevokeSession;

            /** Calls ListAccounts. */
            listAccounts: replichat.v1.ChatService.ListAccounts;

            /** Calls SendMessage. */
            sendMessage: replichat.v1.ChatService.SendMessage;

            /** Calls SendMessages. */
            sendMessages: replichat.v1.ChatService.SendMessages;

            /** Calls ListMessages. */
            listMessages: replichat.v1.ChatService.ListMessages;

            /** Calls SearchMessages. */
            searchMessages: replichat.v1.ChatService.SearchMessages;

            /** Calls ListConversations. */
            listConversations: replichat.v1.ChatService.ListConversations;

            /** Calls CountUnread. */
            countUnread: replichat.v1.ChatService.CountUnread;

            /** Calls MarkRead. */
            markRead: replichat.v1.ChatService.MarkRead;

            /** Calls MarkDelivered. */
            markDelivered: replichat.v1.ChatService.MarkDelivered;

            /** Calls DeleteMessages. */
            deleteMessages: replichat.v1.ChatService.DeleteMessages;

            /** Calls SetBlock. */
            setBlock: replichat.v1.ChatService.SetBlock;

            /** Calls CreateGroup. */
            createGroup: replichat.v1.ChatService.CreateGroup;

            /** Calls AddMember. */
            addMember: replichat.v1.ChatService.AddMember;

            /** Calls RemoveMember. */
            removeMember: replichat.v1.ChatService.RemoveMember;

            /** Calls ListMembers. */
            listMembers: replichat.v1.ChatService.ListMembers;

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
             * Callback as used by {@link replichat.v1.ChatService#deleteAccount}.
             * @param error Error, if any
             * @param [response] DeleteAccountResponse
             */
            type DeleteAccountCallback = (error: (Error|null), response?: replichat.v1.DeleteAccountResponse) => void;

            /** Calls DeleteAccount. */
            type DeleteAccount = {
              (request: replichat.v1.IDeleteAccountRequest, callback: replichat.v1.ChatService.DeleteAccountCallback): void;
              (request: replichat.v1.IDeleteAccountRequest): Promise<replichat.v1.DeleteAccountResponse>;
              readonly name: "DeleteAccount";
              readonly path: "/replichat.v1.ChatService/DeleteAccount";
              readonly requestType: "DeleteAccountRequest";
              readonly responseType: "DeleteAccountResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#changePassword}.
             * @param error Error, if any
             * @param [response] ChangePasswordResponse
             */
            type ChangePasswordCallback = (error: (Error|null), response?: replichat.v1.ChangePasswordResponse) => void;

            /** Calls ChangePassword. */
            type ChangePassword = {
              (request: replichat.v1.IChangePasswordRequest, callback: replichat.v1.ChatService.ChangePasswordCallback): void;
              (request: replichat.v1.IChangePasswordRequest): Promise<replichat.v1.ChangePasswordResponse>;
              readonly name: "ChangePassword";
              readonly path: "/replichat.v1.ChatService/ChangePassword";
              readonly requestType: "ChangePasswordRequest";
              readonly responseType: "ChangePasswordResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#listSessions}.
             * @param error Error, if any
             * @param [response] ListSessionsResponse
             */
            type ListSessionsCallback = (error: (Error|null), response?: replichat.v1.ListSessionsResponse) => void;

            /** Calls ListSessions. */
            type ListSessions = {
              (request: replichat.v1.IListSessionsRequest, callback: replichat.v1.ChatService.ListSessionsCallback): void;
              (request: replichat.v1.IListSessionsRequest): Promise<replichat.v1.ListSessionsResponse>;
              readonly name: "ListSessions";
              readonly path: "/replichat.v1.ChatService/ListSessions";
              readonly requestType: "ListSessionsRequest";
              readonly responseType: "ListSessionsResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#revokeSession}.
             * @param error Error, if any
             * @param [response] RevokeSessionResponse
             */
            type RevokeSessionCallback = (error: (Error|null), response?: replichat.v1.RevokeSessionResponse) => void;

            /** Calls RevokeSession. */
            type RevokeSession = {
              (request: replichat.v1.IRevokeSessionRequest, callback: replichat.v1.ChatService.RevokeSessionCallback): void;
              (request: replichat.v1.IRevokeSessionRequest): Promise<replichat.v1.RevokeSessionResponse>;
              readonly name: "RevokeSession";
              readonly path: "/replichat.v1.ChatService/RevokeSession";
              readonly requestType: "RevokeSessionRequest";
              readonly responseType: "RevokeSessionResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#listAccounts}.
             * @param error Error, if any
             * @param [response] ListAccountsResponse
             */
            type ListAccountsCallback = (error: (Error|null), response?: replichat.v1.ListAccountsResponse) => void;

            /** Calls ListAccounts. */
            type ListAccounts = {
              (request: replichat.v1.IListAccountsRequest, callback: replichat.v1.ChatService.ListAccountsCallback): void;
              (request: replichat.v1.IListAccountsRequest): Promise<replichat.v1.ListAccountsResponse>;
              readonly name: "ListAccounts";
              readonly path: "/replichat.v1.ChatService/ListAccounts";
              readonly requestType: "ListAccountsRequest";
              readonly responseType: "ListAccountsResponse";
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
              (request: replichat.v1.ISendMessagesRequest, callback: replichat.v1.ChatService.SendMessagesCallback): void;
              (request: replichat.v1.ISendMessagesRequest): Promise<replichat.v1.SendMessagesResponse>;
              readonly name: "SendMessages";
              readonly path: "/replichat.v1.ChatService/SendMessages";
              readonly requestType: "SendMessagesRequest";
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
             * Callback as used by {@link replichat.v1.ChatService#searchMessages}.
             * @param error Error, if any
             * @param [response] SearchMessagesResponse
             */
            type SearchMessagesCallback = (error: (Error|null), response?: replichat.v1.SearchMessagesResponse) => void;

            /** Calls SearchMessages. */
            type SearchMessages = {
              (request: replichat.v1.ISearchMessagesRequest, callback: replichat.v1.ChatService.SearchMessagesCallback): void;
              (request: replichat.v1.ISearchMessagesRequest): Promise<replichat.v1.SearchMessagesResponse>;
              readonly name: "SearchMessages";
              readonly path: "/replichat.v1.ChatService/SearchMessages";
              readonly requestType: "SearchMessagesRequest";
              readonly responseType: "SearchMessagesResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#listConversations}.
             * @param error Error, if any
             * @param [response] ListConversationsResponse
             */
            type ListConversationsCallback = (error: (Error|null), response?: replichat.v1.ListConversationsResponse) => void;

            /** Calls ListConversations. */
            type ListConversations = {
              (request: replichat.v1.IListConversationsRequest, callback: replichat.v1.ChatService.ListConversationsCallback): void;
              (request: replichat.v1.IListConversationsRequest): Promise<replichat.v1.ListConversationsResponse>;
              readonly name: "ListConversations";
              readonly path: "/replichat.v1.ChatService/ListConversations";
              readonly requestType: "ListConversationsRequest";
              readonly responseType: "ListConversationsResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#countUnread}.
             * @param error Error, if any
             * @param [response] CountUnreadResponse
             */
            type CountUnreadCallback = (error: (Error|null), response?: replichat.v1.CountUnreadResponse) => void;

            /** Calls CountUnread. */
            type CountUnread = {
              (request: replichat.v1.ICountUnreadRequest, callback: replichat.v1.ChatService.CountUnreadCallback): void;
              (request: replichat.v1.ICountUnreadRequest): Promise<replichat.v1.CountUnreadResponse>;
              readonly name: "CountUnread";
              readonly path: "/replichat.v1.ChatService/CountUnread";
              readonly requestType: "CountUnreadRequest";
              readonly responseType: "CountUnreadResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#markRead}.
             * @param error Error, if any
             * @param [response] MarkReadResponse
             */
            type MarkReadCallback = (error: (Error|null), response?: replichat.v1.MarkReadResponse) => void;

            /** Calls MarkRead. */
            type MarkRead = {
              (request: replichat.v1.IMarkReadRequest, callback: replichat.v1.ChatService.MarkReadCallback): void;
              (request: replichat.v1.IMarkReadRequest): Promise<replichat.v1.MarkReadResponse>;
              readonly name: "MarkRead";
              readonly path: "/replichat.v1.ChatService/MarkRead";
              readonly requestType: "MarkReadRequest";
              readonly responseType: "MarkReadResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#markDelivered}.
             * @param error Error, if any
             * @param [response] MarkDeliveredResponse
             */
            type MarkDeliveredCallback = (error: (Error|null), response?: replichat.v1.MarkDeliveredResponse) => void;

            /** Calls MarkDelivered. */
            type MarkDelivered = {
              (request: replichat.v1.IMarkDeliveredRequest, callback: replichat.v1.ChatService.MarkDeliveredCallback): void;
              (request: replichat.v1.IMarkDeliveredRequest): Promise<replichat.v1.MarkDeliveredResponse>;
              readonly name: "MarkDelivered";
              readonly path: "/replichat.v1.ChatService/MarkDelivered";
              readonly requestType: "MarkDeliveredRequest";
              readonly responseType: "MarkDeliveredResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#deleteMessages}.
             * @param error Error, if any
             * @param [response] DeleteMessagesResponse
             */
            type DeleteMessagesCallback = (error: (Error|null), response?: replichat.v1.DeleteMessagesResponse) => void;

            /** Calls DeleteMessages. */
            type DeleteMessages = {
              (request: replichat.v1.IDeleteMessagesRequest, callback: replichat.v1.ChatService.DeleteMessagesCallback): void;
              (request: replichat.v1.IDeleteMessagesRequest): Promise<replichat.v1.DeleteMessagesResponse>;
              readonly name: "DeleteMessages";
              readonly path: "/replichat.v1.ChatService/DeleteMessages";
              readonly requestType: "DeleteMessagesRequest";
              readonly responseType: "DeleteMessagesResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#setBlock}.
             * @param error Error, if any
             * @param [response] SetBlockResponse
             */
            type SetBlockCallback = (error: (Error|null), response?: replichat.v1.SetBlockResponse) => void;

            /** Calls SetBlock. */
            type SetBlock = {
              (request: replichat.v1.ISetBlockRequest, callback: replichat.v1.ChatService.SetBlockCallback): void;
              (request: replichat.v1.ISetBlockRequest): Promise<replichat.v1.SetBlockResponse>;
              readonly name: "SetBlock";
              readonly path: "/replichat.v1.ChatService/SetBlock";
              readonly requestType: "SetBlockRequest";
              readonly responseType: "SetBlockResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#createGroup}.
             * @param error Error, if any
             * @param [response] CreateGroupResponse
             */
            type CreateGroupCallback = (error: (Error|null), response?: replichat.v1.CreateGroupResponse) => void;

            /** Calls CreateGroup. */
            type CreateGroup = {
              (request: replichat.v1.ICreateGroupRequest, callback: replichat.v1.ChatService.CreateGroupCallback): void;
              (request: replichat.v1.ICreateGroupRequest): Promise<replichat.v1.CreateGroupResponse>;
              readonly name: "CreateGroup";
              readonly path: "/replichat.v1.ChatService/CreateGroup";
              readonly requestType: "CreateGroupRequest";
              readonly responseType: "CreateGroupResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#addMember}.
             * @param error Error, if any
             * @param [response] AddMemberResponse
             */
            type AddMemberCallback = (error: (Error|null), response?: replichat.v1.AddMemberResponse) => void;

            /** Calls AddMember. */
            type AddMember = {
              (request: replichat.v1.IAddMemberRequest, callback: replichat.v1.ChatService.AddMemberCallback): void;
              (request: replichat.v1.IAddMemberRequest): Promise<replichat.v1.AddMemberResponse>;
              readonly name: "AddMember";
              readonly path: "/replichat.v1.ChatService/AddMember";
              readonly requestType: "AddMemberRequest";
              readonly responseType: "AddMemberResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#removeMember}.
             * @param error Error, if any
             * @param [response] RemoveMemberResponse
             */
            type RemoveMemberCallback = (error: (Error|null), response?: replichat.v1.RemoveMemberResponse) => void;

            /** Calls RemoveMember. */
            type RemoveMember = {
              (request: replichat.v1.IRemoveMemberRequest, callback: replichat.v1.ChatService.RemoveMemberCallback): void;
              (request: replichat.v1.IRemoveMemberRequest): Promise<replichat.v1.RemoveMemberResponse>;
              readonly name: "RemoveMember";
              readonly path: "/replichat.v1.ChatService/RemoveMember";
              readonly requestType: "RemoveMemberRequest";
              readonly responseType: "RemoveMemberResponse";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#listMembers}.
             * @param error Error, if any
             * @param [response] ListMembersResponse
             */
            type ListMembersCallback = (error: (Error|null), response?: replichat.v1.ListMembersResponse) => void;

            /** Calls ListMembers. */
            type ListMembers = {
              (request: replichat.v1.IListMembersRequest, callback: replichat.v1.ChatService.ListMembersCallback): void;
              (request: replichat.v1.IListMembersRequest): Promise<replichat.v1.ListMembersResponse>;
              readonly name: "ListMembers";
              readonly path: "/replichat.v1.ChatService/ListMembers";
              readonly requestType: "ListMembersRequest";
              readonly responseType: "ListMembersResponse";
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

            /** LoginRequest replace_sessions. */
            replace_sessions: boolean;

            /** LoginRequest label. */
            label: string;

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

                /** LoginRequest replace_sessions */
                replace_sessions?: (boolean|null);

                /** LoginRequest label */
                label?: (string|null);

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

            /** LoginResponse unread_count. */
            unread_count: number;

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

                /** LoginResponse unread_count */
                unread_count?: (number|null);

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

        /**
         * Properties of a DeleteAccountRequest.
         * @deprecated Use replichat.v1.DeleteAccountRequest.$Properties instead.
         */
        interface IDeleteAccountRequest extends replichat.v1.DeleteAccountRequest.$Properties {
        }

        /** Represents a DeleteAccountRequest. */
        class DeleteAccountRequest {

            /**
             * Constructs a new DeleteAccountRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.DeleteAccountRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteAccountRequest request_id. */
            request_id: string;

            /** DeleteAccountRequest password. */
            password: string;

            /**
             * Creates a new DeleteAccountRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteAccountRequest instance
             */
            static create(properties: replichat.v1.DeleteAccountRequest.$Shape): replichat.v1.DeleteAccountRequest & replichat.v1.DeleteAccountRequest.$Shape;
            static create(properties?: replichat.v1.DeleteAccountRequest.$Properties): replichat.v1.DeleteAccountRequest;

            /**
             * Encodes the specified DeleteAccountRequest message. Does not implicitly {@link replichat.v1.DeleteAccountRequest.verify|verify} messages.
             * @param message DeleteAccountRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.DeleteAccountRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteAccountRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.DeleteAccountRequest & replichat.v1.DeleteAccountRequest.$Shape} DeleteAccountRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.DeleteAccountRequest & replichat.v1.DeleteAccountRequest.$Shape;

            /**
             * Creates a DeleteAccountRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteAccountRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.DeleteAccountRequest;

            /**
             * Creates a plain object from a DeleteAccountRequest message. Also converts values to other types if specified.
             * @param message DeleteAccountRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.DeleteAccountRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteAccountRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteAccountRequest {

            /** Properties of a DeleteAccountRequest. */
            interface $Properties {

                /** DeleteAccountRequest request_id */
                request_id?: (string|null);

                /** DeleteAccountRequest password */
                password?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteAccountRequest. */
            type $Shape = replichat.v1.DeleteAccountRequest.$Properties;
        }

        /**
         * Properties of a DeleteAccountResponse.
         * @deprecated Use replichat.v1.DeleteAccountResponse.$Properties instead.
         */
        interface IDeleteAccountResponse extends replichat.v1.DeleteAccountResponse.$Properties {
        }

        /** Represents a DeleteAccountResponse. */
        class DeleteAccountResponse {

            /**
             * Constructs a new DeleteAccountResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.DeleteAccountResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteAccountResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new DeleteAccountResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteAccountResponse instance
             */
            static create(properties: replichat.v1.DeleteAccountResponse.$Shape): replichat.v1.DeleteAccountResponse & replichat.v1.DeleteAccountResponse.$Shape;
            static create(properties?: replichat.v1.DeleteAccountResponse.$Properties): replichat.v1.DeleteAccountResponse;

            /**
             * Encodes the specified DeleteAccountResponse message. Does not implicitly {@link replichat.v1.DeleteAccountResponse.verify|verify} messages.
             * @param message DeleteAccountResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.DeleteAccountResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteAccountResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.DeleteAccountResponse & replichat.v1.DeleteAccountResponse.$Shape} DeleteAccountResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.DeleteAccountResponse & replichat.v1.DeleteAccountResponse.$Shape;

            /**
             * Creates a DeleteAccountResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteAccountResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.DeleteAccountResponse;

            /**
             * Creates a plain object from a DeleteAccountResponse message. Also converts values to other types if specified.
             * @param message DeleteAccountResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.DeleteAccountResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteAccountResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteAccountResponse {

            /** Properties of a DeleteAccountResponse. */
            interface $Properties {

                /** DeleteAccountResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteAccountResponse. */
            type $Shape = replichat.v1.DeleteAccountResponse.$Properties;
        }

        /**
         * Properties of a ChangePasswordRequest.
         * @deprecated Use replichat.v1.ChangePasswordRequest.$Properties instead.
         */
        interface IChangePasswordRequest extends replichat.v1.ChangePasswordRequest.$Properties {
        }

        /** Represents a ChangePasswordRequest. */
        class ChangePasswordRequest {

            /**
             * Constructs a new ChangePasswordRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ChangePasswordRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChangePasswordRequest request_id. */
            request_id: string;

            /** ChangePasswordRequest old_password. */
            old_password: string;

            /** ChangePasswordRequest new_password. */
            new_password: string;

            /**
             * Creates a new ChangePasswordRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChangePasswordRequest instance
             */
            static create(properties: replichat.v1.ChangePasswordRequest.$Shape): replichat.v1.ChangePasswordRequest & replichat.v1.ChangePasswordRequest.$Shape;
            static create(properties?: replichat.v1.ChangePasswordRequest.$Properties): replichat.v1.ChangePasswordRequest;

            /**
             * Encodes the specified ChangePasswordRequest message. Does not implicitly {@link replichat.v1.ChangePasswordRequest.verify|verify} messages.
             * @param message ChangePasswordRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ChangePasswordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangePasswordRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ChangePasswordRequest & replichat.v1.ChangePasswordRequest.$Shape} ChangePasswordRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ChangePasswordRequest & replichat.v1.ChangePasswordRequest.$Shape;

            /**
             * Creates a ChangePasswordRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChangePasswordRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ChangePasswordRequest;

            /**
             * Creates a plain object from a ChangePasswordRequest message. Also converts values to other types if specified.
             * @param message ChangePasswordRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ChangePasswordRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChangePasswordRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChangePasswordRequest {

            /** Properties of a ChangePasswordRequest. */
            interface $Properties {

                /** ChangePasswordRequest request_id */
                request_id?: (string|null);

                /** ChangePasswordRequest old_password */
                old_password?: (string|null);

                /** ChangePasswordRequest new_password */
                new_password?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangePasswordRequest. */
            type $Shape = replichat.v1.ChangePasswordRequest.$Properties;
        }

        /**
         * Properties of a ChangePasswordResponse.
         * @deprecated Use replichat.v1.ChangePasswordResponse.$Properties instead.
         */
        interface IChangePasswordResponse extends replichat.v1.ChangePasswordResponse.$Properties {
        }

        /** Represents a ChangePasswordResponse. */
        class ChangePasswordResponse {

            /**
             * Constructs a new ChangePasswordResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ChangePasswordResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChangePasswordResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new ChangePasswordResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChangePasswordResponse instance
             */
            static create(properties: replichat.v1.ChangePasswordResponse.$Shape): replichat.v1.ChangePasswordResponse & replichat.v1.ChangePasswordResponse.$Shape;
            static create(properties?: replichat.v1.ChangePasswordResponse.$Properties): replichat.v1.ChangePasswordResponse;

            /**
             * Encodes the specified ChangePasswordResponse message. Does not implicitly {@link replichat.v1.ChangePasswordResponse.verify|verify} messages.
             * @param message ChangePasswordResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ChangePasswordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangePasswordResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ChangePasswordResponse & replichat.v1.ChangePasswordResponse.$Shape} ChangePasswordResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ChangePasswordResponse & replichat.v1.ChangePasswordResponse.$Shape;

            /**
             * Creates a ChangePasswordResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChangePasswordResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ChangePasswordResponse;

            /**
             * Creates a plain object from a ChangePasswordResponse message. Also converts values to other types if specified.
             * @param message ChangePasswordResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ChangePasswordResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChangePasswordResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChangePasswordResponse {

            /** Properties of a ChangePasswordResponse. */
            interface $Properties {

                /** ChangePasswordResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangePasswordResponse. */
            type $Shape = replichat.v1.ChangePasswordResponse.$Properties;
        }

        /**
         * Properties of a ListSessionsRequest.
         * @deprecated Use replichat.v1.ListSessionsRequest.$Properties instead.
         */
        interface IListSessionsRequest extends replichat.v1.ListSessionsRequest.$Properties {
        }

        /** Represents a ListSessionsRequest. */
        class ListSessionsRequest {

            /**
             * Constructs a new ListSessionsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListSessionsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ListSessionsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListSessionsRequest instance
             */
            static create(properties: replichat.v1.ListSessionsRequest.$Shape): replichat.v1.ListSessionsRequest & replichat.v1.ListSessionsRequest.$Shape;
            static create(properties?: replichat.v1.ListSessionsRequest.$Properties): replichat.v1.ListSessionsRequest;

            /**
             * Encodes the specified ListSessionsRequest message. Does not implicitly {@link replichat.v1.ListSessionsRequest.verify|verify} messages.
             * @param message ListSessionsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListSessionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListSessionsRequest & replichat.v1.ListSessionsRequest.$Shape} ListSessionsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListSessionsRequest & replichat.v1.ListSessionsRequest.$Shape;

            /**
             * Creates a ListSessionsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListSessionsRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListSessionsRequest;

            /**
             * Creates a plain object from a ListSessionsRequest message. Also converts values to other types if specified.
             * @param message ListSessionsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListSessionsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListSessionsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListSessionsRequest {

            /** Properties of a ListSessionsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSessionsRequest. */
            type $Shape = replichat.v1.ListSessionsRequest.$Properties;
        }

        /**
         * Properties of a ListSessionsResponse.
         * @deprecated Use replichat.v1.ListSessionsResponse.$Properties instead.
         */
        interface IListSessionsResponse extends replichat.v1.ListSessionsResponse.$Properties {
        }

        /** Represents a ListSessionsResponse. */
        class ListSessionsResponse {

            /**
             * Constructs a new ListSessionsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListSessionsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListSessionsResponse sessions. */
            sessions: replichat.v1.Session.$Properties[];

            /**
             * Creates a new ListSessionsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListSessionsResponse instance
             */
            static create(properties: replichat.v1.ListSessionsResponse.$Shape): replichat.v1.ListSessionsResponse & replichat.v1.ListSessionsResponse.$Shape;
            static create(properties?: replichat.v1.ListSessionsResponse.$Properties): replichat.v1.ListSessionsResponse;

            /**
             * Encodes the specified ListSessionsResponse message. Does not implicitly {@link replichat.v1.ListSessionsResponse.verify|verify} messages.
             * @param message ListSessionsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListSessionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListSessionsResponse & replichat.v1.ListSessionsResponse.$Shape} ListSessionsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListSessionsResponse & replichat.v1.ListSessionsResponse.$Shape;

            /**
             * Creates a ListSessionsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListSessionsResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListSessionsResponse;

            /**
             * Creates a plain object from a ListSessionsResponse message. Also converts values to other types if specified.
             * @param message ListSessionsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListSessionsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListSessionsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListSessionsResponse {

            /** Properties of a ListSessionsResponse. */
            interface $Properties {

                /** ListSessionsResponse sessions */
                sessions?: (replichat.v1.Session.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSessionsResponse. */
            type $Shape = replichat.v1.ListSessionsResponse.$Properties;
        }

        /**
         * Properties of a Session.
         * @deprecated Use replichat.v1.Session.$Properties instead.
         */
        interface ISession extends replichat.v1.Session.$Properties {
        }

        /** Represents a Session. */
        class Session {

            /**
             * Constructs a new Session.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.Session.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Session session_id. */
            session_id: string;

            /** Session create_time. */
            create_time?: (google.protobuf.Timestamp.$Properties|null);

            /** Session expire_time. */
            expire_time?: (google.protobuf.Timestamp.$Properties|null);

            /** Session current. */
            current: boolean;

            /** Session label. */
            label: string;

            /**
             * Creates a new Session instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Session instance
             */
            static create(properties: replichat.v1.Session.$Shape): replichat.v1.Session & replichat.v1.Session.$Shape;
            static create(properties?: replichat.v1.Session.$Properties): replichat.v1.Session;

            /**
             * Encodes the specified Session message. Does not implicitly {@link replichat.v1.Session.verify|verify} messages.
             * @param message Session message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.Session.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Session message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.Session & replichat.v1.Session.$Shape} Session
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Session & replichat.v1.Session.$Shape;

            /**
             * Creates a Session message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Session
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.Session;

            /**
             * Creates a plain object from a Session message. Also converts values to other types if specified.
             * @param message Session
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.Session, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Session to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Session {

            /** Properties of a Session. */
            interface $Properties {

                /** Session session_id */
                session_id?: (string|null);

                /** Session create_time */
                create_time?: (google.protobuf.Timestamp.$Properties|null);

                /** Session expire_time */
                expire_time?: (google.protobuf.Timestamp.$Properties|null);

                /** Session current */
                current?: (boolean|null);

                /** Session label */
                label?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Session. */
            type $Shape = replichat.v1.Session.$Properties;
        }

        /**
         * Properties of a RevokeSessionRequest.
         * @deprecated Use replichat.v1.RevokeSessionRequest.$Properties instead.
         */
        interface IRevokeSessionRequest extends replichat.v1.RevokeSessionRequest.$Properties {
        }

        /** Represents a RevokeSessionRequest. */
        class RevokeSessionRequest {

            /**
             * Constructs a new RevokeSessionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.RevokeSessionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevokeSessionRequest request_id. */
            request_id: string;

            /** RevokeSessionRequest session_id. */
            session_id?: (string|null);

            /** RevokeSessionRequest all_others. */
            all_others?: (boolean|null);

            /** RevokeSessionRequest which. */
            which?: ("session_id"|"all_others");

            /**
             * Creates a new RevokeSessionRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RevokeSessionRequest instance
             */
            static create(properties: replichat.v1.RevokeSessionRequest.$Shape): replichat.v1.RevokeSessionRequest & replichat.v1.RevokeSessionRequest.$Shape;
            static create(properties?: replichat.v1.RevokeSessionRequest.$Properties): replichat.v1.RevokeSessionRequest;

            /**
             * Encodes the specified RevokeSessionRequest message. Does not implicitly {@link replichat.v1.RevokeSessionRequest.verify|verify} messages.
             * @param message RevokeSessionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.RevokeSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevokeSessionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.RevokeSessionRequest & replichat.v1.RevokeSessionRequest.$Shape} RevokeSessionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.RevokeSessionRequest & replichat.v1.RevokeSessionRequest.$Shape;

            /**
             * Creates a RevokeSessionRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RevokeSessionRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.RevokeSessionRequest;

            /**
             * Creates a plain object from a RevokeSessionRequest message. Also converts values to other types if specified.
             * @param message RevokeSessionRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.RevokeSessionRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RevokeSessionRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RevokeSessionRequest {

            /** Properties of a RevokeSessionRequest. */
            interface $Properties {

                /** RevokeSessionRequest request_id */
                request_id?: (string|null);

                /** RevokeSessionRequest session_id */
                session_id?: (string|null);

                /** RevokeSessionRequest all_others */
                all_others?: (boolean|null);

                /** RevokeSessionRequest which */
                which?: ("session_id"|"all_others");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RevokeSessionRequest. */
            type $Shape = {
              request_id?: string|null;
              session_id?: string|null;
              all_others?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ which?: undefined; session_id?: null; all_others?: null }|{ which?: "session_id"; session_id: string; all_others?: null }|{ which?: "all_others"; session_id?: null; all_others: boolean })
            );
        }

        /**
         * Properties of a RevokeSessionResponse.
         * @deprecated Use replichat.v1.RevokeSessionResponse.$Properties instead.
         */
        interface IRevokeSessionResponse extends replichat.v1.RevokeSessionResponse.$Properties {
        }

        /** Represents a RevokeSessionResponse. */
        class RevokeSessionResponse {

            /**
             * Constructs a new RevokeSessionResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.RevokeSessionResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevokeSessionResponse ended. */
            ended: number;

            /** RevokeSessionResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new RevokeSessionResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RevokeSessionResponse instance
             */
            static create(properties: replichat.v1.RevokeSessionResponse.$Shape): replichat.v1.RevokeSessionResponse & replichat.v1.RevokeSessionResponse.$Shape;
            static create(properties?: replichat.v1.RevokeSessionResponse.$Properties): replichat.v1.RevokeSessionResponse;

            /**
             * Encodes the specified RevokeSessionResponse message. Does not implicitly {@link replichat.v1.RevokeSessionResponse.verify|verify} messages.
             * @param message RevokeSessionResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.RevokeSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevokeSessionResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.RevokeSessionResponse & replichat.v1.RevokeSessionResponse.$Shape} RevokeSessionResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.RevokeSessionResponse & replichat.v1.RevokeSessionResponse.$Shape;

            /**
             * Creates a RevokeSessionResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RevokeSessionResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.RevokeSessionResponse;

            /**
             * Creates a plain object from a RevokeSessionResponse message. Also converts values to other types if specified.
             * @param message RevokeSessionResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.RevokeSessionResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RevokeSessionResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RevokeSessionResponse {

            /** Properties of a RevokeSessionResponse. */
            interface $Properties {

                /** RevokeSessionResponse ended */
                ended?: (number|null);

                /** RevokeSessionResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevokeSessionResponse. */
            type $Shape = replichat.v1.RevokeSessionResponse.$Properties;
        }

        /**
         * Properties of a ListAccountsRequest.
         * @deprecated Use replichat.v1.ListAccountsRequest.$Properties instead.
         */
        interface IListAccountsRequest extends replichat.v1.ListAccountsRequest.$Properties {
        }

        /** Represents a ListAccountsRequest. */
        class ListAccountsRequest {

            /**
             * Constructs a new ListAccountsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListAccountsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListAccountsRequest pattern. */
            pattern: string;

            /** ListAccountsRequest page_size. */
            page_size: number;

            /** ListAccountsRequest page_token. */
            page_token: string;

            /** ListAccountsRequest online_only. */
            online_only: boolean;

            /** ListAccountsRequest blocked_only. */
            blocked_only: boolean;

            /**
             * Creates a new ListAccountsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListAccountsRequest instance
             */
            static create(properties: replichat.v1.ListAccountsRequest.$Shape): replichat.v1.ListAccountsRequest & replichat.v1.ListAccountsRequest.$Shape;
            static create(properties?: replichat.v1.ListAccountsRequest.$Properties): replichat.v1.ListAccountsRequest;

            /**
             * Encodes the specified ListAccountsRequest message. Does not implicitly {@link replichat.v1.ListAccountsRequest.verify|verify} messages.
             * @param message ListAccountsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListAccountsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListAccountsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListAccountsRequest & replichat.v1.ListAccountsRequest.$Shape} ListAccountsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListAccountsRequest & replichat.v1.ListAccountsRequest.$Shape;

            /**
             * Creates a ListAccountsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListAccountsRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListAccountsRequest;

            /**
             * Creates a plain object from a ListAccountsRequest message. Also converts values to other types if specified.
             * @param message ListAccountsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListAccountsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListAccountsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListAccountsRequest {

            /** Properties of a ListAccountsRequest. */
            interface $Properties {

                /** ListAccountsRequest pattern */
                pattern?: (string|null);

                /** ListAccountsRequest page_size */
                page_size?: (number|null);

                /** ListAccountsRequest page_token */
                page_token?: (string|null);

                /** ListAccountsRequest online_only */
                online_only?: (boolean|null);

                /** ListAccountsRequest blocked_only */
                blocked_only?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListAccountsRequest. */
            type $Shape = replichat.v1.ListAccountsRequest.$Properties;
        }

        /**
         * Properties of a ListAccountsResponse.
         * @deprecated Use replichat.v1.ListAccountsResponse.$Properties instead.
         */
        interface IListAccountsResponse extends replichat.v1.ListAccountsResponse.$Properties {
        }

        /** Represents a ListAccountsResponse. */
        class ListAccountsResponse {

            /**
             * Constructs a new ListAccountsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListAccountsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListAccountsResponse accounts. */
            accounts: replichat.v1.Account.$Properties[];

            /** ListAccountsResponse next_page_token. */
            next_page_token: string;

            /**
             * Creates a new ListAccountsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListAccountsResponse instance
             */
            static create(properties: replichat.v1.ListAccountsResponse.$Shape): replichat.v1.ListAccountsResponse & replichat.v1.ListAccountsResponse.$Shape;
            static create(properties?: replichat.v1.ListAccountsResponse.$Properties): replichat.v1.ListAccountsResponse;

            /**
             * Encodes the specified ListAccountsResponse message. Does not implicitly {@link replichat.v1.ListAccountsResponse.verify|verify} messages.
             * @param message ListAccountsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListAccountsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListAccountsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListAccountsResponse & replichat.v1.ListAccountsResponse.$Shape} ListAccountsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListAccountsResponse & replichat.v1.ListAccountsResponse.$Shape;

            /**
             * Creates a ListAccountsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListAccountsResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListAccountsResponse;

            /**
             * Creates a plain object from a ListAccountsResponse message. Also converts values to other types if specified.
             * @param message ListAccountsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListAccountsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListAccountsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListAccountsResponse {

            /** Properties of a ListAccountsResponse. */
            interface $Properties {

                /** ListAccountsResponse accounts */
                accounts?: (replichat.v1.Account.$Properties[]|null);

                /** ListAccountsResponse next_page_token */
                next_page_token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListAccountsResponse. */
            type $Shape = replichat.v1.ListAccountsResponse.$Properties;
        }

        /**
         * Properties of an Account.
         * @deprecated Use replichat.v1.Account.$Properties instead.
         */
        interface IAccount extends replichat.v1.Account.$Properties {
        }

        /** Represents an Account. */
        class Account {

            /**
             * Constructs a new Account.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.Account.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Account username. */
            username: string;

            /** Account online. */
            online: boolean;

            /** Account last_seen_time. */
            last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

            /** Account blocked. */
            blocked: boolean;

            /**
             * Creates a new Account instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Account instance
             */
            static create(properties: replichat.v1.Account.$Shape): replichat.v1.Account & replichat.v1.Account.$Shape;
            static create(properties?: replichat.v1.Account.$Properties): replichat.v1.Account;

            /**
             * Encodes the specified Account message. Does not implicitly {@link replichat.v1.Account.verify|verify} messages.
             * @param message Account message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Account message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.Account & replichat.v1.Account.$Shape} Account
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Account & replichat.v1.Account.$Shape;

            /**
             * Creates an Account message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Account
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.Account;

            /**
             * Creates a plain object from an Account message. Also converts values to other types if specified.
             * @param message Account
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.Account, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Account to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Account {

            /** Properties of an Account. */
            interface $Properties {

                /** Account username */
                username?: (string|null);

                /** Account online */
                online?: (boolean|null);

                /** Account last_seen_time */
                last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                /** Account blocked */
                blocked?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Account. */
            type $Shape = replichat.v1.Account.$Properties;
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

            /** Message sender_deleted. */
            sender_deleted: boolean;

            /** Message deleted. */
            deleted: boolean;

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

                /** Message sender_deleted */
                sender_deleted?: (boolean|null);

                /** Message deleted */
                deleted?: (boolean|null);

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
         * Properties of a SendMessagesRequest.
         * @deprecated Use replichat.v1.SendMessagesRequest.$Properties instead.
         */
        interface ISendMessagesRequest extends replichat.v1.SendMessagesRequest.$Properties {
        }

        /** Represents a SendMessagesRequest. */
        class SendMessagesRequest {

            /**
             * Constructs a new SendMessagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SendMessagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessagesRequest sends. */
            sends: replichat.v1.SendMessageRequest.$Properties[];

            /**
             * Creates a new SendMessagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendMessagesRequest instance
             */
            static create(properties: replichat.v1.SendMessagesRequest.$Shape): replichat.v1.SendMessagesRequest & replichat.v1.SendMessagesRequest.$Shape;
            static create(properties?: replichat.v1.SendMessagesRequest.$Properties): replichat.v1.SendMessagesRequest;

            /**
             * Encodes the specified SendMessagesRequest message. Does not implicitly {@link replichat.v1.SendMessagesRequest.verify|verify} messages.
             * @param message SendMessagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SendMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessagesRequest & replichat.v1.SendMessagesRequest.$Shape} SendMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SendMessagesRequest & replichat.v1.SendMessagesRequest.$Shape;

            /**
             * Creates a SendMessagesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessagesRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SendMessagesRequest;

            /**
             * Creates a plain object from a SendMessagesRequest message. Also converts values to other types if specified.
             * @param message SendMessagesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SendMessagesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessagesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessagesRequest {

            /** Properties of a SendMessagesRequest. */
            interface $Properties {

                /** SendMessagesRequest sends */
                sends?: (replichat.v1.SendMessageRequest.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendMessagesRequest. */
            type $Shape = {
              sends?: replichat.v1.SendMessageRequest.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
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

            /** SendMessagesResponse results. */
            results: replichat.v1.SendMessagesResult.$Properties[];

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

                /** SendMessagesResponse results */
                results?: (replichat.v1.SendMessagesResult.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendMessagesResponse. */
            type $Shape = {
              results?: replichat.v1.SendMessagesResult.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a SendMessagesResult.
         * @deprecated Use replichat.v1.SendMessagesResult.$Properties instead.
         */
        interface ISendMessagesResult extends replichat.v1.SendMessagesResult.$Properties {
        }

        /** Represents a SendMessagesResult. */
        class SendMessagesResult {

            /**
             * Constructs a new SendMessagesResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SendMessagesResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessagesResult sequence. */
            sequence: number;

            /** SendMessagesResult sent. */
            sent?: (replichat.v1.SendMessageResponse.$Properties|null);

            /** SendMessagesResult error. */
            error?: (google.rpc.Status.$Properties|null);

            /** SendMessagesResult result. */
            result?: ("sent"|"error");

            /**
             * Creates a new SendMessagesResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendMessagesResult instance
             */
            static create(properties: replichat.v1.SendMessagesResult.$Shape): replichat.v1.SendMessagesResult & replichat.v1.SendMessagesResult.$Shape;
            static create(properties?: replichat.v1.SendMessagesResult.$Properties): replichat.v1.SendMessagesResult;

            /**
             * Encodes the specified SendMessagesResult message. Does not implicitly {@link replichat.v1.SendMessagesResult.verify|verify} messages.
             * @param message SendMessagesResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SendMessagesResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessagesResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessagesResult & replichat.v1.SendMessagesResult.$Shape} SendMessagesResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SendMessagesResult & replichat.v1.SendMessagesResult.$Shape;

            /**
             * Creates a SendMessagesResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessagesResult
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SendMessagesResult;

            /**
             * Creates a plain object from a SendMessagesResult message. Also converts values to other types if specified.
             * @param message SendMessagesResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SendMessagesResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessagesResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessagesResult {

            /** Properties of a SendMessagesResult. */
            interface $Properties {

                /** SendMessagesResult sequence */
                sequence?: (number|null);

                /** SendMessagesResult sent */
                sent?: (replichat.v1.SendMessageResponse.$Properties|null);

                /** SendMessagesResult error */
                error?: (google.rpc.Status.$Properties|null);

                /** SendMessagesResult result */
                result?: ("sent"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SendMessagesResult. */
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

            /** ListMessagesRequest after_id. */
            after_id: number;

            /** ListMessagesRequest unread_only. */
            unread_only: boolean;

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

                /** ListMessagesRequest after_id */
                after_id?: (number|null);

                /** ListMessagesRequest unread_only */
                unread_only?: (boolean|null);

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
              after_id?: number|null;
              unread_only?: boolean|null;
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

            /** ListMessagesResponse conversation_id. */
            conversation_id: number;

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

                /** ListMessagesResponse conversation_id */
                conversation_id?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMessagesResponse. */
            type $Shape = replichat.v1.ListMessagesResponse.$Properties;
        }

        /**
         * Properties of a SearchMessagesRequest.
         * @deprecated Use replichat.v1.SearchMessagesRequest.$Properties instead.
         */
        interface ISearchMessagesRequest extends replichat.v1.SearchMessagesRequest.$Properties {
        }

        /** Represents a SearchMessagesRequest. */
        class SearchMessagesRequest {

            /**
             * Constructs a new SearchMessagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SearchMessagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SearchMessagesRequest query. */
            query: string;

            /** SearchMessagesRequest with_username. */
            with_username?: (string|null);

            /** SearchMessagesRequest conversation_id. */
            conversation_id?: (number|null);

            /** SearchMessagesRequest page_size. */
            page_size: number;

            /** SearchMessagesRequest page_token. */
            page_token: string;

            /** SearchMessagesRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new SearchMessagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SearchMessagesRequest instance
             */
            static create(properties: replichat.v1.SearchMessagesRequest.$Shape): replichat.v1.SearchMessagesRequest & replichat.v1.SearchMessagesRequest.$Shape;
            static create(properties?: replichat.v1.SearchMessagesRequest.$Properties): replichat.v1.SearchMessagesRequest;

            /**
             * Encodes the specified SearchMessagesRequest message. Does not implicitly {@link replichat.v1.SearchMessagesRequest.verify|verify} messages.
             * @param message SearchMessagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SearchMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SearchMessagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SearchMessagesRequest & replichat.v1.SearchMessagesRequest.$Shape} SearchMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SearchMessagesRequest & replichat.v1.SearchMessagesRequest.$Shape;

            /**
             * Creates a SearchMessagesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SearchMessagesRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SearchMessagesRequest;

            /**
             * Creates a plain object from a SearchMessagesRequest message. Also converts values to other types if specified.
             * @param message SearchMessagesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SearchMessagesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SearchMessagesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SearchMessagesRequest {

            /** Properties of a SearchMessagesRequest. */
            interface $Properties {

                /** SearchMessagesRequest query */
                query?: (string|null);

                /** SearchMessagesRequest with_username */
                with_username?: (string|null);

                /** SearchMessagesRequest conversation_id */
                conversation_id?: (number|null);

                /** SearchMessagesRequest page_size */
                page_size?: (number|null);

                /** SearchMessagesRequest page_token */
                page_token?: (string|null);

                /** SearchMessagesRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SearchMessagesRequest. */
            type $Shape = {
              query?: string|null;
              with_username?: string|null;
              conversation_id?: number|null;
              page_size?: number|null;
              page_token?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a SearchMessagesResponse.
         * @deprecated Use replichat.v1.SearchMessagesResponse.$Properties instead.
         */
        interface ISearchMessagesResponse extends replichat.v1.SearchMessagesResponse.$Properties {
        }

        /** Represents a SearchMessagesResponse. */
        class SearchMessagesResponse {

            /**
             * Constructs a new SearchMessagesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SearchMessagesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SearchMessagesResponse messages. */
            messages: replichat.v1.Message.$Properties[];

            /** SearchMessagesResponse next_page_token. */
            next_page_token: string;

            /**
             * Creates a new SearchMessagesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SearchMessagesResponse instance
             */
            static create(properties: replichat.v1.SearchMessagesResponse.$Shape): replichat.v1.SearchMessagesResponse & replichat.v1.SearchMessagesResponse.$Shape;
            static create(properties?: replichat.v1.SearchMessagesResponse.$Properties): replichat.v1.SearchMessagesResponse;

            /**
             * Encodes the specified SearchMessagesResponse message. Does not implicitly {@link replichat.v1.SearchMessagesResponse.verify|verify} messages.
             * @param message SearchMessagesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SearchMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SearchMessagesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SearchMessagesResponse & replichat.v1.SearchMessagesResponse.$Shape} SearchMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SearchMessagesResponse & replichat.v1.SearchMessagesResponse.$Shape;

            /**
             * Creates a SearchMessagesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SearchMessagesResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SearchMessagesResponse;

            /**
             * Creates a plain object from a SearchMessagesResponse message. Also converts values to other types if specified.
             * @param message SearchMessagesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SearchMessagesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SearchMessagesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SearchMessagesResponse {

            /** Properties of a SearchMessagesResponse. */
            interface $Properties {

                /** SearchMessagesResponse messages */
                messages?: (replichat.v1.Message.$Properties[]|null);

                /** SearchMessagesResponse next_page_token */
                next_page_token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SearchMessagesResponse. */
            type $Shape = replichat.v1.SearchMessagesResponse.$Properties;
        }

        /** ConversationKind enum. */
        enum ConversationKind {

            /** CONVERSATION_KIND_UNSPECIFIED value */
            CONVERSATION_KIND_UNSPECIFIED = 0,

            /** DIRECT value */
            DIRECT = 1,

            /** GROUP value */
            GROUP = 2
        }

        /**
         * Properties of a Conversation.
         * @deprecated Use replichat.v1.Conversation.$Properties instead.
         */
        interface IConversation extends replichat.v1.Conversation.$Properties {
        }

        /** Represents a Conversation. */
        class Conversation {

            /**
             * Constructs a new Conversation.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.Conversation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Conversation id. */
            id: number;

            /** Conversation kind. */
            kind: replichat.v1.ConversationKind;

            /** Conversation name. */
            name: string;

            /** Conversation members. */
            members: string[];

            /** Conversation unread_count. */
            unread_count: number;

            /** Conversation last_message. */
            last_message?: (replichat.v1.Message.$Properties|null);

            /** Conversation member_count. */
            member_count: number;

            /** Conversation read_up_to_id. */
            read_up_to_id: number;

            /** Conversation online. */
            online: boolean;

            /** Conversation deleted. */
            deleted: boolean;

            /** Conversation blocked. */
            blocked: boolean;

            /**
             * Creates a new Conversation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Conversation instance
             */
            static create(properties: replichat.v1.Conversation.$Shape): replichat.v1.Conversation & replichat.v1.Conversation.$Shape;
            static create(properties?: replichat.v1.Conversation.$Properties): replichat.v1.Conversation;

            /**
             * Encodes the specified Conversation message. Does not implicitly {@link replichat.v1.Conversation.verify|verify} messages.
             * @param message Conversation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.Conversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Conversation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.Conversation & replichat.v1.Conversation.$Shape} Conversation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Conversation & replichat.v1.Conversation.$Shape;

            /**
             * Creates a Conversation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Conversation
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.Conversation;

            /**
             * Creates a plain object from a Conversation message. Also converts values to other types if specified.
             * @param message Conversation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.Conversation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Conversation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Conversation {

            /** Properties of a Conversation. */
            interface $Properties {

                /** Conversation id */
                id?: (number|null);

                /** Conversation kind */
                kind?: (replichat.v1.ConversationKind|null);

                /** Conversation name */
                name?: (string|null);

                /** Conversation members */
                members?: (string[]|null);

                /** Conversation unread_count */
                unread_count?: (number|null);

                /** Conversation last_message */
                last_message?: (replichat.v1.Message.$Properties|null);

                /** Conversation member_count */
                member_count?: (number|null);

                /** Conversation read_up_to_id */
                read_up_to_id?: (number|null);

                /** Conversation online */
                online?: (boolean|null);

                /** Conversation deleted */
                deleted?: (boolean|null);

                /** Conversation blocked */
                blocked?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Conversation. */
            type $Shape = replichat.v1.Conversation.$Properties;
        }

        /**
         * Properties of a ListConversationsRequest.
         * @deprecated Use replichat.v1.ListConversationsRequest.$Properties instead.
         */
        interface IListConversationsRequest extends replichat.v1.ListConversationsRequest.$Properties {
        }

        /** Represents a ListConversationsRequest. */
        class ListConversationsRequest {

            /**
             * Constructs a new ListConversationsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListConversationsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListConversationsRequest page_size. */
            page_size: number;

            /** ListConversationsRequest page_token. */
            page_token: string;

            /** ListConversationsRequest unread_only. */
            unread_only: boolean;

            /**
             * Creates a new ListConversationsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListConversationsRequest instance
             */
            static create(properties: replichat.v1.ListConversationsRequest.$Shape): replichat.v1.ListConversationsRequest & replichat.v1.ListConversationsRequest.$Shape;
            static create(properties?: replichat.v1.ListConversationsRequest.$Properties): replichat.v1.ListConversationsRequest;

            /**
             * Encodes the specified ListConversationsRequest message. Does not implicitly {@link replichat.v1.ListConversationsRequest.verify|verify} messages.
             * @param message ListConversationsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListConversationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListConversationsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListConversationsRequest & replichat.v1.ListConversationsRequest.$Shape} ListConversationsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListConversationsRequest & replichat.v1.ListConversationsRequest.$Shape;

            /**
             * Creates a ListConversationsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListConversationsRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListConversationsRequest;

            /**
             * Creates a plain object from a ListConversationsRequest message. Also converts values to other types if specified.
             * @param message ListConversationsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListConversationsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListConversationsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListConversationsRequest {

            /** Properties of a ListConversationsRequest. */
            interface $Properties {

                /** ListConversationsRequest page_size */
                page_size?: (number|null);

                /** ListConversationsRequest page_token */
                page_token?: (string|null);

                /** ListConversationsRequest unread_only */
                unread_only?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListConversationsRequest. */
            type $Shape = replichat.v1.ListConversationsRequest.$Properties;
        }

        /**
         * Properties of a ListConversationsResponse.
         * @deprecated Use replichat.v1.ListConversationsResponse.$Properties instead.
         */
        interface IListConversationsResponse extends replichat.v1.ListConversationsResponse.$Properties {
        }

        /** Represents a ListConversationsResponse. */
        class ListConversationsResponse {

            /**
             * Constructs a new ListConversationsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListConversationsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListConversationsResponse conversations. */
            conversations: replichat.v1.Conversation.$Properties[];

            /** ListConversationsResponse next_page_token. */
            next_page_token: string;

            /**
             * Creates a new ListConversationsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListConversationsResponse instance
             */
            static create(properties: replichat.v1.ListConversationsResponse.$Shape): replichat.v1.ListConversationsResponse & replichat.v1.ListConversationsResponse.$Shape;
            static create(properties?: replichat.v1.ListConversationsResponse.$Properties): replichat.v1.ListConversationsResponse;

            /**
             * Encodes the specified ListConversationsResponse message. Does not implicitly {@link replichat.v1.ListConversationsResponse.verify|verify} messages.
             * @param message ListConversationsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListConversationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListConversationsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListConversationsResponse & replichat.v1.ListConversationsResponse.$Shape} ListConversationsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListConversationsResponse & replichat.v1.ListConversationsResponse.$Shape;

            /**
             * Creates a ListConversationsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListConversationsResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListConversationsResponse;

            /**
             * Creates a plain object from a ListConversationsResponse message. Also converts values to other types if specified.
             * @param message ListConversationsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListConversationsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListConversationsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListConversationsResponse {

            /** Properties of a ListConversationsResponse. */
            interface $Properties {

                /** ListConversationsResponse conversations */
                conversations?: (replichat.v1.Conversation.$Properties[]|null);

                /** ListConversationsResponse next_page_token */
                next_page_token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListConversationsResponse. */
            type $Shape = replichat.v1.ListConversationsResponse.$Properties;
        }

        /**
         * Properties of a CountUnreadRequest.
         * @deprecated Use replichat.v1.CountUnreadRequest.$Properties instead.
         */
        interface ICountUnreadRequest extends replichat.v1.CountUnreadRequest.$Properties {
        }

        /** Represents a CountUnreadRequest. */
        class CountUnreadRequest {

            /**
             * Constructs a new CountUnreadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.CountUnreadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CountUnreadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CountUnreadRequest instance
             */
            static create(properties: replichat.v1.CountUnreadRequest.$Shape): replichat.v1.CountUnreadRequest & replichat.v1.CountUnreadRequest.$Shape;
            static create(properties?: replichat.v1.CountUnreadRequest.$Properties): replichat.v1.CountUnreadRequest;

            /**
             * Encodes the specified CountUnreadRequest message. Does not implicitly {@link replichat.v1.CountUnreadRequest.verify|verify} messages.
             * @param message CountUnreadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.CountUnreadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CountUnreadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.CountUnreadRequest & replichat.v1.CountUnreadRequest.$Shape} CountUnreadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.CountUnreadRequest & replichat.v1.CountUnreadRequest.$Shape;

            /**
             * Creates a CountUnreadRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CountUnreadRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.CountUnreadRequest;

            /**
             * Creates a plain object from a CountUnreadRequest message. Also converts values to other types if specified.
             * @param message CountUnreadRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.CountUnreadRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CountUnreadRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CountUnreadRequest {

            /** Properties of a CountUnreadRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CountUnreadRequest. */
            type $Shape = replichat.v1.CountUnreadRequest.$Properties;
        }

        /**
         * Properties of a CountUnreadResponse.
         * @deprecated Use replichat.v1.CountUnreadResponse.$Properties instead.
         */
        interface ICountUnreadResponse extends replichat.v1.CountUnreadResponse.$Properties {
        }

        /** Represents a CountUnreadResponse. */
        class CountUnreadResponse {

            /**
             * Constructs a new CountUnreadResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.CountUnreadResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CountUnreadResponse count. */
            count: number;

            /**
             * Creates a new CountUnreadResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CountUnreadResponse instance
             */
            static create(properties: replichat.v1.CountUnreadResponse.$Shape): replichat.v1.CountUnreadResponse & replichat.v1.CountUnreadResponse.$Shape;
            static create(properties?: replichat.v1.CountUnreadResponse.$Properties): replichat.v1.CountUnreadResponse;

            /**
             * Encodes the specified CountUnreadResponse message. Does not implicitly {@link replichat.v1.CountUnreadResponse.verify|verify} messages.
             * @param message CountUnreadResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.CountUnreadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CountUnreadResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.CountUnreadResponse & replichat.v1.CountUnreadResponse.$Shape} CountUnreadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.CountUnreadResponse & replichat.v1.CountUnreadResponse.$Shape;

            /**
             * Creates a CountUnreadResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CountUnreadResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.CountUnreadResponse;

            /**
             * Creates a plain object from a CountUnreadResponse message. Also converts values to other types if specified.
             * @param message CountUnreadResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.CountUnreadResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CountUnreadResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CountUnreadResponse {

            /** Properties of a CountUnreadResponse. */
            interface $Properties {

                /** CountUnreadResponse count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CountUnreadResponse. */
            type $Shape = replichat.v1.CountUnreadResponse.$Properties;
        }

        /**
         * Properties of a MarkReadRequest.
         * @deprecated Use replichat.v1.MarkReadRequest.$Properties instead.
         */
        interface IMarkReadRequest extends replichat.v1.MarkReadRequest.$Properties {
        }

        /** Represents a MarkReadRequest. */
        class MarkReadRequest {

            /**
             * Constructs a new MarkReadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.MarkReadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkReadRequest request_id. */
            request_id: string;

            /** MarkReadRequest with_username. */
            with_username?: (string|null);

            /** MarkReadRequest conversation_id. */
            conversation_id?: (number|null);

            /** MarkReadRequest ids. */
            ids: number[];

            /** MarkReadRequest up_to_id. */
            up_to_id: number;

            /** MarkReadRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new MarkReadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkReadRequest instance
             */
            static create(properties: replichat.v1.MarkReadRequest.$Shape): replichat.v1.MarkReadRequest & replichat.v1.MarkReadRequest.$Shape;
            static create(properties?: replichat.v1.MarkReadRequest.$Properties): replichat.v1.MarkReadRequest;

            /**
             * Encodes the specified MarkReadRequest message. Does not implicitly {@link replichat.v1.MarkReadRequest.verify|verify} messages.
             * @param message MarkReadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.MarkReadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.MarkReadRequest & replichat.v1.MarkReadRequest.$Shape} MarkReadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.MarkReadRequest & replichat.v1.MarkReadRequest.$Shape;

            /**
             * Creates a MarkReadRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkReadRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.MarkReadRequest;

            /**
             * Creates a plain object from a MarkReadRequest message. Also converts values to other types if specified.
             * @param message MarkReadRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.MarkReadRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkReadRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkReadRequest {

            /** Properties of a MarkReadRequest. */
            interface $Properties {

                /** MarkReadRequest request_id */
                request_id?: (string|null);

                /** MarkReadRequest with_username */
                with_username?: (string|null);

                /** MarkReadRequest conversation_id */
                conversation_id?: (number|null);

                /** MarkReadRequest ids */
                ids?: (number[]|null);

                /** MarkReadRequest up_to_id */
                up_to_id?: (number|null);

                /** MarkReadRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MarkReadRequest. */
            type $Shape = {
              request_id?: string|null;
              with_username?: string|null;
              conversation_id?: number|null;
              ids?: number[]|null;
              up_to_id?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a MarkReadResponse.
         * @deprecated Use replichat.v1.MarkReadResponse.$Properties instead.
         */
        interface IMarkReadResponse extends replichat.v1.MarkReadResponse.$Properties {
        }

        /** Represents a MarkReadResponse. */
        class MarkReadResponse {

            /**
             * Constructs a new MarkReadResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.MarkReadResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkReadResponse unread_count. */
            unread_count: number;

            /** MarkReadResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new MarkReadResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkReadResponse instance
             */
            static create(properties: replichat.v1.MarkReadResponse.$Shape): replichat.v1.MarkReadResponse & replichat.v1.MarkReadResponse.$Shape;
            static create(properties?: replichat.v1.MarkReadResponse.$Properties): replichat.v1.MarkReadResponse;

            /**
             * Encodes the specified MarkReadResponse message. Does not implicitly {@link replichat.v1.MarkReadResponse.verify|verify} messages.
             * @param message MarkReadResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.MarkReadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.MarkReadResponse & replichat.v1.MarkReadResponse.$Shape} MarkReadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.MarkReadResponse & replichat.v1.MarkReadResponse.$Shape;

            /**
             * Creates a MarkReadResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkReadResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.MarkReadResponse;

            /**
             * Creates a plain object from a MarkReadResponse message. Also converts values to other types if specified.
             * @param message MarkReadResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.MarkReadResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkReadResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkReadResponse {

            /** Properties of a MarkReadResponse. */
            interface $Properties {

                /** MarkReadResponse unread_count */
                unread_count?: (number|null);

                /** MarkReadResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkReadResponse. */
            type $Shape = replichat.v1.MarkReadResponse.$Properties;
        }

        /**
         * Properties of a MarkDeliveredRequest.
         * @deprecated Use replichat.v1.MarkDeliveredRequest.$Properties instead.
         */
        interface IMarkDeliveredRequest extends replichat.v1.MarkDeliveredRequest.$Properties {
        }

        /** Represents a MarkDeliveredRequest. */
        class MarkDeliveredRequest {

            /**
             * Constructs a new MarkDeliveredRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.MarkDeliveredRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkDeliveredRequest request_id. */
            request_id: string;

            /** MarkDeliveredRequest marks. */
            marks: replichat.v1.MarkDeliveredRequest.Mark.$Properties[];

            /**
             * Creates a new MarkDeliveredRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkDeliveredRequest instance
             */
            static create(properties: replichat.v1.MarkDeliveredRequest.$Shape): replichat.v1.MarkDeliveredRequest & replichat.v1.MarkDeliveredRequest.$Shape;
            static create(properties?: replichat.v1.MarkDeliveredRequest.$Properties): replichat.v1.MarkDeliveredRequest;

            /**
             * Encodes the specified MarkDeliveredRequest message. Does not implicitly {@link replichat.v1.MarkDeliveredRequest.verify|verify} messages.
             * @param message MarkDeliveredRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.MarkDeliveredRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkDeliveredRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.MarkDeliveredRequest & replichat.v1.MarkDeliveredRequest.$Shape} MarkDeliveredRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.MarkDeliveredRequest & replichat.v1.MarkDeliveredRequest.$Shape;

            /**
             * Creates a MarkDeliveredRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkDeliveredRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.MarkDeliveredRequest;

            /**
             * Creates a plain object from a MarkDeliveredRequest message. Also converts values to other types if specified.
             * @param message MarkDeliveredRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.MarkDeliveredRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkDeliveredRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkDeliveredRequest {

            /** Properties of a MarkDeliveredRequest. */
            interface $Properties {

                /** MarkDeliveredRequest request_id */
                request_id?: (string|null);

                /** MarkDeliveredRequest marks */
                marks?: (replichat.v1.MarkDeliveredRequest.Mark.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkDeliveredRequest. */
            type $Shape = replichat.v1.MarkDeliveredRequest.$Properties;

            /**
             * Properties of a Mark.
             * @deprecated Use replichat.v1.MarkDeliveredRequest.Mark.$Properties instead.
             */
            interface IMark extends replichat.v1.MarkDeliveredRequest.Mark.$Properties {
            }

            /** Represents a Mark. */
            class Mark {

                /**
                 * Constructs a new Mark.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.MarkDeliveredRequest.Mark.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Mark conversation_id. */
                conversation_id: number;

                /** Mark up_to_id. */
                up_to_id: number;

                /**
                 * Creates a new Mark instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Mark instance
                 */
                static create(properties: replichat.v1.MarkDeliveredRequest.Mark.$Shape): replichat.v1.MarkDeliveredRequest.Mark & replichat.v1.MarkDeliveredRequest.Mark.$Shape;
                static create(properties?: replichat.v1.MarkDeliveredRequest.Mark.$Properties): replichat.v1.MarkDeliveredRequest.Mark;

                /**
                 * Encodes the specified Mark message. Does not implicitly {@link replichat.v1.MarkDeliveredRequest.Mark.verify|verify} messages.
                 * @param message Mark message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.MarkDeliveredRequest.Mark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Mark message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.MarkDeliveredRequest.Mark & replichat.v1.MarkDeliveredRequest.Mark.$Shape} Mark
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.MarkDeliveredRequest.Mark & replichat.v1.MarkDeliveredRequest.Mark.$Shape;

                /**
                 * Creates a Mark message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Mark
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.MarkDeliveredRequest.Mark;

                /**
                 * Creates a plain object from a Mark message. Also converts values to other types if specified.
                 * @param message Mark
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.MarkDeliveredRequest.Mark, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Mark to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Mark {

                /** Properties of a Mark. */
                interface $Properties {

                    /** Mark conversation_id */
                    conversation_id?: (number|null);

                    /** Mark up_to_id */
                    up_to_id?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Mark. */
                type $Shape = replichat.v1.MarkDeliveredRequest.Mark.$Properties;
            }
        }

        /**
         * Properties of a MarkDeliveredResponse.
         * @deprecated Use replichat.v1.MarkDeliveredResponse.$Properties instead.
         */
        interface IMarkDeliveredResponse extends replichat.v1.MarkDeliveredResponse.$Properties {
        }

        /** Represents a MarkDeliveredResponse. */
        class MarkDeliveredResponse {

            /**
             * Constructs a new MarkDeliveredResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.MarkDeliveredResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkDeliveredResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new MarkDeliveredResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkDeliveredResponse instance
             */
            static create(properties: replichat.v1.MarkDeliveredResponse.$Shape): replichat.v1.MarkDeliveredResponse & replichat.v1.MarkDeliveredResponse.$Shape;
            static create(properties?: replichat.v1.MarkDeliveredResponse.$Properties): replichat.v1.MarkDeliveredResponse;

            /**
             * Encodes the specified MarkDeliveredResponse message. Does not implicitly {@link replichat.v1.MarkDeliveredResponse.verify|verify} messages.
             * @param message MarkDeliveredResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.MarkDeliveredResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkDeliveredResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.MarkDeliveredResponse & replichat.v1.MarkDeliveredResponse.$Shape} MarkDeliveredResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.MarkDeliveredResponse & replichat.v1.MarkDeliveredResponse.$Shape;

            /**
             * Creates a MarkDeliveredResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkDeliveredResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.MarkDeliveredResponse;

            /**
             * Creates a plain object from a MarkDeliveredResponse message. Also converts values to other types if specified.
             * @param message MarkDeliveredResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.MarkDeliveredResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkDeliveredResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarkDeliveredResponse {

            /** Properties of a MarkDeliveredResponse. */
            interface $Properties {

                /** MarkDeliveredResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkDeliveredResponse. */
            type $Shape = replichat.v1.MarkDeliveredResponse.$Properties;
        }

        /** DeleteScope enum. */
        enum DeleteScope {

            /** DELETE_SCOPE_UNSPECIFIED value */
            DELETE_SCOPE_UNSPECIFIED = 0,

            /** BOTH value */
            BOTH = 1,

            /** ME value */
            ME = 2
        }

        /**
         * Properties of a DeleteMessagesRequest.
         * @deprecated Use replichat.v1.DeleteMessagesRequest.$Properties instead.
         */
        interface IDeleteMessagesRequest extends replichat.v1.DeleteMessagesRequest.$Properties {
        }

        /** Represents a DeleteMessagesRequest. */
        class DeleteMessagesRequest {

            /**
             * Constructs a new DeleteMessagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.DeleteMessagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteMessagesRequest request_id. */
            request_id: string;

            /** DeleteMessagesRequest ids. */
            ids: number[];

            /** DeleteMessagesRequest scope. */
            scope: replichat.v1.DeleteScope;

            /** DeleteMessagesRequest with_username. */
            with_username?: (string|null);

            /** DeleteMessagesRequest conversation_id. */
            conversation_id?: (number|null);

            /** DeleteMessagesRequest up_to_id. */
            up_to_id: number;

            /** DeleteMessagesRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new DeleteMessagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteMessagesRequest instance
             */
            static create(properties: replichat.v1.DeleteMessagesRequest.$Shape): replichat.v1.DeleteMessagesRequest & replichat.v1.DeleteMessagesRequest.$Shape;
            static create(properties?: replichat.v1.DeleteMessagesRequest.$Properties): replichat.v1.DeleteMessagesRequest;

            /**
             * Encodes the specified DeleteMessagesRequest message. Does not implicitly {@link replichat.v1.DeleteMessagesRequest.verify|verify} messages.
             * @param message DeleteMessagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.DeleteMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteMessagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.DeleteMessagesRequest & replichat.v1.DeleteMessagesRequest.$Shape} DeleteMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.DeleteMessagesRequest & replichat.v1.DeleteMessagesRequest.$Shape;

            /**
             * Creates a DeleteMessagesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteMessagesRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.DeleteMessagesRequest;

            /**
             * Creates a plain object from a DeleteMessagesRequest message. Also converts values to other types if specified.
             * @param message DeleteMessagesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.DeleteMessagesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteMessagesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteMessagesRequest {

            /** Properties of a DeleteMessagesRequest. */
            interface $Properties {

                /** DeleteMessagesRequest request_id */
                request_id?: (string|null);

                /** DeleteMessagesRequest ids */
                ids?: (number[]|null);

                /** DeleteMessagesRequest scope */
                scope?: (replichat.v1.DeleteScope|null);

                /** DeleteMessagesRequest with_username */
                with_username?: (string|null);

                /** DeleteMessagesRequest conversation_id */
                conversation_id?: (number|null);

                /** DeleteMessagesRequest up_to_id */
                up_to_id?: (number|null);

                /** DeleteMessagesRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a DeleteMessagesRequest. */
            type $Shape = {
              request_id?: string|null;
              ids?: number[]|null;
              scope?: replichat.v1.DeleteScope|null;
              with_username?: string|null;
              conversation_id?: number|null;
              up_to_id?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a DeleteMessagesResponse.
         * @deprecated Use replichat.v1.DeleteMessagesResponse.$Properties instead.
         */
        interface IDeleteMessagesResponse extends replichat.v1.DeleteMessagesResponse.$Properties {
        }

        /** Represents a DeleteMessagesResponse. */
        class DeleteMessagesResponse {

            /**
             * Constructs a new DeleteMessagesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.DeleteMessagesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteMessagesResponse deleted_for_both. */
            deleted_for_both: number;

            /** DeleteMessagesResponse deleted_for_me. */
            deleted_for_me: number;

            /** DeleteMessagesResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new DeleteMessagesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteMessagesResponse instance
             */
            static create(properties: replichat.v1.DeleteMessagesResponse.$Shape): replichat.v1.DeleteMessagesResponse & replichat.v1.DeleteMessagesResponse.$Shape;
            static create(properties?: replichat.v1.DeleteMessagesResponse.$Properties): replichat.v1.DeleteMessagesResponse;

            /**
             * Encodes the specified DeleteMessagesResponse message. Does not implicitly {@link replichat.v1.DeleteMessagesResponse.verify|verify} messages.
             * @param message DeleteMessagesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.DeleteMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteMessagesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.DeleteMessagesResponse & replichat.v1.DeleteMessagesResponse.$Shape} DeleteMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.DeleteMessagesResponse & replichat.v1.DeleteMessagesResponse.$Shape;

            /**
             * Creates a DeleteMessagesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteMessagesResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.DeleteMessagesResponse;

            /**
             * Creates a plain object from a DeleteMessagesResponse message. Also converts values to other types if specified.
             * @param message DeleteMessagesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.DeleteMessagesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteMessagesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteMessagesResponse {

            /** Properties of a DeleteMessagesResponse. */
            interface $Properties {

                /** DeleteMessagesResponse deleted_for_both */
                deleted_for_both?: (number|null);

                /** DeleteMessagesResponse deleted_for_me */
                deleted_for_me?: (number|null);

                /** DeleteMessagesResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteMessagesResponse. */
            type $Shape = replichat.v1.DeleteMessagesResponse.$Properties;
        }

        /**
         * Properties of a SetBlockRequest.
         * @deprecated Use replichat.v1.SetBlockRequest.$Properties instead.
         */
        interface ISetBlockRequest extends replichat.v1.SetBlockRequest.$Properties {
        }

        /** Represents a SetBlockRequest. */
        class SetBlockRequest {

            /**
             * Constructs a new SetBlockRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SetBlockRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetBlockRequest request_id. */
            request_id: string;

            /** SetBlockRequest username. */
            username: string;

            /** SetBlockRequest blocked. */
            blocked: boolean;

            /**
             * Creates a new SetBlockRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetBlockRequest instance
             */
            static create(properties: replichat.v1.SetBlockRequest.$Shape): replichat.v1.SetBlockRequest & replichat.v1.SetBlockRequest.$Shape;
            static create(properties?: replichat.v1.SetBlockRequest.$Properties): replichat.v1.SetBlockRequest;

            /**
             * Encodes the specified SetBlockRequest message. Does not implicitly {@link replichat.v1.SetBlockRequest.verify|verify} messages.
             * @param message SetBlockRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SetBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetBlockRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SetBlockRequest & replichat.v1.SetBlockRequest.$Shape} SetBlockRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SetBlockRequest & replichat.v1.SetBlockRequest.$Shape;

            /**
             * Creates a SetBlockRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetBlockRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SetBlockRequest;

            /**
             * Creates a plain object from a SetBlockRequest message. Also converts values to other types if specified.
             * @param message SetBlockRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SetBlockRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetBlockRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetBlockRequest {

            /** Properties of a SetBlockRequest. */
            interface $Properties {

                /** SetBlockRequest request_id */
                request_id?: (string|null);

                /** SetBlockRequest username */
                username?: (string|null);

                /** SetBlockRequest blocked */
                blocked?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetBlockRequest. */
            type $Shape = replichat.v1.SetBlockRequest.$Properties;
        }

        /**
         * Properties of a SetBlockResponse.
         * @deprecated Use replichat.v1.SetBlockResponse.$Properties instead.
         */
        interface ISetBlockResponse extends replichat.v1.SetBlockResponse.$Properties {
        }

        /** Represents a SetBlockResponse. */
        class SetBlockResponse {

            /**
             * Constructs a new SetBlockResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.SetBlockResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetBlockResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new SetBlockResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetBlockResponse instance
             */
            static create(properties: replichat.v1.SetBlockResponse.$Shape): replichat.v1.SetBlockResponse & replichat.v1.SetBlockResponse.$Shape;
            static create(properties?: replichat.v1.SetBlockResponse.$Properties): replichat.v1.SetBlockResponse;

            /**
             * Encodes the specified SetBlockResponse message. Does not implicitly {@link replichat.v1.SetBlockResponse.verify|verify} messages.
             * @param message SetBlockResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.SetBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetBlockResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.SetBlockResponse & replichat.v1.SetBlockResponse.$Shape} SetBlockResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.SetBlockResponse & replichat.v1.SetBlockResponse.$Shape;

            /**
             * Creates a SetBlockResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetBlockResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.SetBlockResponse;

            /**
             * Creates a plain object from a SetBlockResponse message. Also converts values to other types if specified.
             * @param message SetBlockResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.SetBlockResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetBlockResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetBlockResponse {

            /** Properties of a SetBlockResponse. */
            interface $Properties {

                /** SetBlockResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetBlockResponse. */
            type $Shape = replichat.v1.SetBlockResponse.$Properties;
        }

        /**
         * Properties of a CreateGroupRequest.
         * @deprecated Use replichat.v1.CreateGroupRequest.$Properties instead.
         */
        interface ICreateGroupRequest extends replichat.v1.CreateGroupRequest.$Properties {
        }

        /** Represents a CreateGroupRequest. */
        class CreateGroupRequest {

            /**
             * Constructs a new CreateGroupRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.CreateGroupRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateGroupRequest request_id. */
            request_id: string;

            /** CreateGroupRequest name. */
            name: string;

            /** CreateGroupRequest usernames. */
            usernames: string[];

            /**
             * Creates a new CreateGroupRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateGroupRequest instance
             */
            static create(properties: replichat.v1.CreateGroupRequest.$Shape): replichat.v1.CreateGroupRequest & replichat.v1.CreateGroupRequest.$Shape;
            static create(properties?: replichat.v1.CreateGroupRequest.$Properties): replichat.v1.CreateGroupRequest;

            /**
             * Encodes the specified CreateGroupRequest message. Does not implicitly {@link replichat.v1.CreateGroupRequest.verify|verify} messages.
             * @param message CreateGroupRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.CreateGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateGroupRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.CreateGroupRequest & replichat.v1.CreateGroupRequest.$Shape} CreateGroupRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.CreateGroupRequest & replichat.v1.CreateGroupRequest.$Shape;

            /**
             * Creates a CreateGroupRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateGroupRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.CreateGroupRequest;

            /**
             * Creates a plain object from a CreateGroupRequest message. Also converts values to other types if specified.
             * @param message CreateGroupRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.CreateGroupRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateGroupRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateGroupRequest {

            /** Properties of a CreateGroupRequest. */
            interface $Properties {

                /** CreateGroupRequest request_id */
                request_id?: (string|null);

                /** CreateGroupRequest name */
                name?: (string|null);

                /** CreateGroupRequest usernames */
                usernames?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateGroupRequest. */
            type $Shape = replichat.v1.CreateGroupRequest.$Properties;
        }

        /**
         * Properties of a CreateGroupResponse.
         * @deprecated Use replichat.v1.CreateGroupResponse.$Properties instead.
         */
        interface ICreateGroupResponse extends replichat.v1.CreateGroupResponse.$Properties {
        }

        /** Represents a CreateGroupResponse. */
        class CreateGroupResponse {

            /**
             * Constructs a new CreateGroupResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.CreateGroupResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateGroupResponse conversation. */
            conversation?: (replichat.v1.Conversation.$Properties|null);

            /** CreateGroupResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new CreateGroupResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateGroupResponse instance
             */
            static create(properties: replichat.v1.CreateGroupResponse.$Shape): replichat.v1.CreateGroupResponse & replichat.v1.CreateGroupResponse.$Shape;
            static create(properties?: replichat.v1.CreateGroupResponse.$Properties): replichat.v1.CreateGroupResponse;

            /**
             * Encodes the specified CreateGroupResponse message. Does not implicitly {@link replichat.v1.CreateGroupResponse.verify|verify} messages.
             * @param message CreateGroupResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.CreateGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateGroupResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.CreateGroupResponse & replichat.v1.CreateGroupResponse.$Shape} CreateGroupResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.CreateGroupResponse & replichat.v1.CreateGroupResponse.$Shape;

            /**
             * Creates a CreateGroupResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateGroupResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.CreateGroupResponse;

            /**
             * Creates a plain object from a CreateGroupResponse message. Also converts values to other types if specified.
             * @param message CreateGroupResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.CreateGroupResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateGroupResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CreateGroupResponse {

            /** Properties of a CreateGroupResponse. */
            interface $Properties {

                /** CreateGroupResponse conversation */
                conversation?: (replichat.v1.Conversation.$Properties|null);

                /** CreateGroupResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateGroupResponse. */
            type $Shape = replichat.v1.CreateGroupResponse.$Properties;
        }

        /**
         * Properties of an AddMemberRequest.
         * @deprecated Use replichat.v1.AddMemberRequest.$Properties instead.
         */
        interface IAddMemberRequest extends replichat.v1.AddMemberRequest.$Properties {
        }

        /** Represents an AddMemberRequest. */
        class AddMemberRequest {

            /**
             * Constructs a new AddMemberRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.AddMemberRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddMemberRequest request_id. */
            request_id: string;

            /** AddMemberRequest with_username. */
            with_username?: (string|null);

            /** AddMemberRequest conversation_id. */
            conversation_id?: (number|null);

            /** AddMemberRequest username. */
            username: string;

            /** AddMemberRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new AddMemberRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddMemberRequest instance
             */
            static create(properties: replichat.v1.AddMemberRequest.$Shape): replichat.v1.AddMemberRequest & replichat.v1.AddMemberRequest.$Shape;
            static create(properties?: replichat.v1.AddMemberRequest.$Properties): replichat.v1.AddMemberRequest;

            /**
             * Encodes the specified AddMemberRequest message. Does not implicitly {@link replichat.v1.AddMemberRequest.verify|verify} messages.
             * @param message AddMemberRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.AddMemberRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddMemberRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.AddMemberRequest & replichat.v1.AddMemberRequest.$Shape} AddMemberRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.AddMemberRequest & replichat.v1.AddMemberRequest.$Shape;

            /**
             * Creates an AddMemberRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddMemberRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.AddMemberRequest;

            /**
             * Creates a plain object from an AddMemberRequest message. Also converts values to other types if specified.
             * @param message AddMemberRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.AddMemberRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddMemberRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddMemberRequest {

            /** Properties of an AddMemberRequest. */
            interface $Properties {

                /** AddMemberRequest request_id */
                request_id?: (string|null);

                /** AddMemberRequest with_username */
                with_username?: (string|null);

                /** AddMemberRequest conversation_id */
                conversation_id?: (number|null);

                /** AddMemberRequest username */
                username?: (string|null);

                /** AddMemberRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an AddMemberRequest. */
            type $Shape = {
              request_id?: string|null;
              with_username?: string|null;
              conversation_id?: number|null;
              username?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of an AddMemberResponse.
         * @deprecated Use replichat.v1.AddMemberResponse.$Properties instead.
         */
        interface IAddMemberResponse extends replichat.v1.AddMemberResponse.$Properties {
        }

        /** Represents an AddMemberResponse. */
        class AddMemberResponse {

            /**
             * Constructs a new AddMemberResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.AddMemberResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddMemberResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new AddMemberResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddMemberResponse instance
             */
            static create(properties: replichat.v1.AddMemberResponse.$Shape): replichat.v1.AddMemberResponse & replichat.v1.AddMemberResponse.$Shape;
            static create(properties?: replichat.v1.AddMemberResponse.$Properties): replichat.v1.AddMemberResponse;

            /**
             * Encodes the specified AddMemberResponse message. Does not implicitly {@link replichat.v1.AddMemberResponse.verify|verify} messages.
             * @param message AddMemberResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.AddMemberResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddMemberResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.AddMemberResponse & replichat.v1.AddMemberResponse.$Shape} AddMemberResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.AddMemberResponse & replichat.v1.AddMemberResponse.$Shape;

            /**
             * Creates an AddMemberResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddMemberResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.AddMemberResponse;

            /**
             * Creates a plain object from an AddMemberResponse message. Also converts values to other types if specified.
             * @param message AddMemberResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.AddMemberResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddMemberResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddMemberResponse {

            /** Properties of an AddMemberResponse. */
            interface $Properties {

                /** AddMemberResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddMemberResponse. */
            type $Shape = replichat.v1.AddMemberResponse.$Properties;
        }

        /**
         * Properties of a RemoveMemberRequest.
         * @deprecated Use replichat.v1.RemoveMemberRequest.$Properties instead.
         */
        interface IRemoveMemberRequest extends replichat.v1.RemoveMemberRequest.$Properties {
        }

        /** Represents a RemoveMemberRequest. */
        class RemoveMemberRequest {

            /**
             * Constructs a new RemoveMemberRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.RemoveMemberRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveMemberRequest request_id. */
            request_id: string;

            /** RemoveMemberRequest with_username. */
            with_username?: (string|null);

            /** RemoveMemberRequest conversation_id. */
            conversation_id?: (number|null);

            /** RemoveMemberRequest username. */
            username: string;

            /** RemoveMemberRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new RemoveMemberRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveMemberRequest instance
             */
            static create(properties: replichat.v1.RemoveMemberRequest.$Shape): replichat.v1.RemoveMemberRequest & replichat.v1.RemoveMemberRequest.$Shape;
            static create(properties?: replichat.v1.RemoveMemberRequest.$Properties): replichat.v1.RemoveMemberRequest;

            /**
             * Encodes the specified RemoveMemberRequest message. Does not implicitly {@link replichat.v1.RemoveMemberRequest.verify|verify} messages.
             * @param message RemoveMemberRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.RemoveMemberRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveMemberRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.RemoveMemberRequest & replichat.v1.RemoveMemberRequest.$Shape} RemoveMemberRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.RemoveMemberRequest & replichat.v1.RemoveMemberRequest.$Shape;

            /**
             * Creates a RemoveMemberRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveMemberRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.RemoveMemberRequest;

            /**
             * Creates a plain object from a RemoveMemberRequest message. Also converts values to other types if specified.
             * @param message RemoveMemberRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.RemoveMemberRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveMemberRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveMemberRequest {

            /** Properties of a RemoveMemberRequest. */
            interface $Properties {

                /** RemoveMemberRequest request_id */
                request_id?: (string|null);

                /** RemoveMemberRequest with_username */
                with_username?: (string|null);

                /** RemoveMemberRequest conversation_id */
                conversation_id?: (number|null);

                /** RemoveMemberRequest username */
                username?: (string|null);

                /** RemoveMemberRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RemoveMemberRequest. */
            type $Shape = {
              request_id?: string|null;
              with_username?: string|null;
              conversation_id?: number|null;
              username?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a RemoveMemberResponse.
         * @deprecated Use replichat.v1.RemoveMemberResponse.$Properties instead.
         */
        interface IRemoveMemberResponse extends replichat.v1.RemoveMemberResponse.$Properties {
        }

        /** Represents a RemoveMemberResponse. */
        class RemoveMemberResponse {

            /**
             * Constructs a new RemoveMemberResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.RemoveMemberResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveMemberResponse replayed. */
            replayed: boolean;

            /**
             * Creates a new RemoveMemberResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveMemberResponse instance
             */
            static create(properties: replichat.v1.RemoveMemberResponse.$Shape): replichat.v1.RemoveMemberResponse & replichat.v1.RemoveMemberResponse.$Shape;
            static create(properties?: replichat.v1.RemoveMemberResponse.$Properties): replichat.v1.RemoveMemberResponse;

            /**
             * Encodes the specified RemoveMemberResponse message. Does not implicitly {@link replichat.v1.RemoveMemberResponse.verify|verify} messages.
             * @param message RemoveMemberResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.RemoveMemberResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveMemberResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.RemoveMemberResponse & replichat.v1.RemoveMemberResponse.$Shape} RemoveMemberResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.RemoveMemberResponse & replichat.v1.RemoveMemberResponse.$Shape;

            /**
             * Creates a RemoveMemberResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveMemberResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.RemoveMemberResponse;

            /**
             * Creates a plain object from a RemoveMemberResponse message. Also converts values to other types if specified.
             * @param message RemoveMemberResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.RemoveMemberResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveMemberResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveMemberResponse {

            /** Properties of a RemoveMemberResponse. */
            interface $Properties {

                /** RemoveMemberResponse replayed */
                replayed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveMemberResponse. */
            type $Shape = replichat.v1.RemoveMemberResponse.$Properties;
        }

        /**
         * Properties of a ListMembersRequest.
         * @deprecated Use replichat.v1.ListMembersRequest.$Properties instead.
         */
        interface IListMembersRequest extends replichat.v1.ListMembersRequest.$Properties {
        }

        /** Represents a ListMembersRequest. */
        class ListMembersRequest {

            /**
             * Constructs a new ListMembersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListMembersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMembersRequest with_username. */
            with_username?: (string|null);

            /** ListMembersRequest conversation_id. */
            conversation_id?: (number|null);

            /** ListMembersRequest conversation. */
            conversation?: ("with_username"|"conversation_id");

            /**
             * Creates a new ListMembersRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListMembersRequest instance
             */
            static create(properties: replichat.v1.ListMembersRequest.$Shape): replichat.v1.ListMembersRequest & replichat.v1.ListMembersRequest.$Shape;
            static create(properties?: replichat.v1.ListMembersRequest.$Properties): replichat.v1.ListMembersRequest;

            /**
             * Encodes the specified ListMembersRequest message. Does not implicitly {@link replichat.v1.ListMembersRequest.verify|verify} messages.
             * @param message ListMembersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListMembersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMembersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListMembersRequest & replichat.v1.ListMembersRequest.$Shape} ListMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListMembersRequest & replichat.v1.ListMembersRequest.$Shape;

            /**
             * Creates a ListMembersRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListMembersRequest
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListMembersRequest;

            /**
             * Creates a plain object from a ListMembersRequest message. Also converts values to other types if specified.
             * @param message ListMembersRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListMembersRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListMembersRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListMembersRequest {

            /** Properties of a ListMembersRequest. */
            interface $Properties {

                /** ListMembersRequest with_username */
                with_username?: (string|null);

                /** ListMembersRequest conversation_id */
                conversation_id?: (number|null);

                /** ListMembersRequest conversation */
                conversation?: ("with_username"|"conversation_id");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ListMembersRequest. */
            type $Shape = {
              with_username?: string|null;
              conversation_id?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
            );
        }

        /**
         * Properties of a ListMembersResponse.
         * @deprecated Use replichat.v1.ListMembersResponse.$Properties instead.
         */
        interface IListMembersResponse extends replichat.v1.ListMembersResponse.$Properties {
        }

        /** Represents a ListMembersResponse. */
        class ListMembersResponse {

            /**
             * Constructs a new ListMembersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: replichat.v1.ListMembersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMembersResponse members. */
            members: replichat.v1.ListMembersResponse.Member.$Properties[];

            /** ListMembersResponse conversation_id. */
            conversation_id: number;

            /**
             * Creates a new ListMembersResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListMembersResponse instance
             */
            static create(properties: replichat.v1.ListMembersResponse.$Shape): replichat.v1.ListMembersResponse & replichat.v1.ListMembersResponse.$Shape;
            static create(properties?: replichat.v1.ListMembersResponse.$Properties): replichat.v1.ListMembersResponse;

            /**
             * Encodes the specified ListMembersResponse message. Does not implicitly {@link replichat.v1.ListMembersResponse.verify|verify} messages.
             * @param message ListMembersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: replichat.v1.ListMembersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMembersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {replichat.v1.ListMembersResponse & replichat.v1.ListMembersResponse.$Shape} ListMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListMembersResponse & replichat.v1.ListMembersResponse.$Shape;

            /**
             * Creates a ListMembersResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListMembersResponse
             */
            static fromObject(object: { [k: string]: any }): replichat.v1.ListMembersResponse;

            /**
             * Creates a plain object from a ListMembersResponse message. Also converts values to other types if specified.
             * @param message ListMembersResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: replichat.v1.ListMembersResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListMembersResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListMembersResponse {

            /** Properties of a ListMembersResponse. */
            interface $Properties {

                /** ListMembersResponse members */
                members?: (replichat.v1.ListMembersResponse.Member.$Properties[]|null);

                /** ListMembersResponse conversation_id */
                conversation_id?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMembersResponse. */
            type $Shape = replichat.v1.ListMembersResponse.$Properties;

            /**
             * Properties of a Member.
             * @deprecated Use replichat.v1.ListMembersResponse.Member.$Properties instead.
             */
            interface IMember extends replichat.v1.ListMembersResponse.Member.$Properties {
            }

            /** Represents a Member. */
            class Member {

                /**
                 * Constructs a new Member.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.ListMembersResponse.Member.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Member username. */
                username: string;

                /** Member online. */
                online: boolean;

                /** Member last_seen_time. */
                last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                /** Member owner. */
                owner: boolean;

                /** Member deleted. */
                deleted: boolean;

                /** Member delivered_up_to_id. */
                delivered_up_to_id: number;

                /** Member read_up_to_id. */
                read_up_to_id: number;

                /**
                 * Creates a new Member instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Member instance
                 */
                static create(properties: replichat.v1.ListMembersResponse.Member.$Shape): replichat.v1.ListMembersResponse.Member & replichat.v1.ListMembersResponse.Member.$Shape;
                static create(properties?: replichat.v1.ListMembersResponse.Member.$Properties): replichat.v1.ListMembersResponse.Member;

                /**
                 * Encodes the specified Member message. Does not implicitly {@link replichat.v1.ListMembersResponse.Member.verify|verify} messages.
                 * @param message Member message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.ListMembersResponse.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Member message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.ListMembersResponse.Member & replichat.v1.ListMembersResponse.Member.$Shape} Member
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.ListMembersResponse.Member & replichat.v1.ListMembersResponse.Member.$Shape;

                /**
                 * Creates a Member message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Member
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.ListMembersResponse.Member;

                /**
                 * Creates a plain object from a Member message. Also converts values to other types if specified.
                 * @param message Member
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.ListMembersResponse.Member, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Member to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Member {

                /** Properties of a Member. */
                interface $Properties {

                    /** Member username */
                    username?: (string|null);

                    /** Member online */
                    online?: (boolean|null);

                    /** Member last_seen_time */
                    last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                    /** Member owner */
                    owner?: (boolean|null);

                    /** Member deleted */
                    deleted?: (boolean|null);

                    /** Member delivered_up_to_id */
                    delivered_up_to_id?: (number|null);

                    /** Member read_up_to_id */
                    read_up_to_id?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Member. */
                type $Shape = replichat.v1.ListMembersResponse.Member.$Properties;
            }
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

            /** Event deleted. */
            deleted?: (replichat.v1.Event.Deleted.$Properties|null);

            /** Event receipt. */
            receipt?: (replichat.v1.Event.Receipt.$Properties|null);

            /** Event presence. */
            presence?: (replichat.v1.Event.Presence.$Properties|null);

            /** Event membership. */
            membership?: (replichat.v1.Event.Membership.$Properties|null);

            /** Event caught_up. */
            caught_up?: (replichat.v1.Event.CaughtUp.$Properties|null);

            /** Event session_ended. */
            session_ended?: (replichat.v1.Event.SessionEnded.$Properties|null);

            /** Event heartbeat. */
            heartbeat?: (replichat.v1.Event.Heartbeat.$Properties|null);

            /** Event kind. */
            kind?: ("message"|"deleted"|"receipt"|"presence"|"membership"|"caught_up"|"session_ended"|"heartbeat");

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

                /** Event deleted */
                deleted?: (replichat.v1.Event.Deleted.$Properties|null);

                /** Event receipt */
                receipt?: (replichat.v1.Event.Receipt.$Properties|null);

                /** Event presence */
                presence?: (replichat.v1.Event.Presence.$Properties|null);

                /** Event membership */
                membership?: (replichat.v1.Event.Membership.$Properties|null);

                /** Event caught_up */
                caught_up?: (replichat.v1.Event.CaughtUp.$Properties|null);

                /** Event session_ended */
                session_ended?: (replichat.v1.Event.SessionEnded.$Properties|null);

                /** Event heartbeat */
                heartbeat?: (replichat.v1.Event.Heartbeat.$Properties|null);

                /** Event kind */
                kind?: ("message"|"deleted"|"receipt"|"presence"|"membership"|"caught_up"|"session_ended"|"heartbeat");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              cursor?: number|null;
              message?: replichat.v1.Message.$Shape|null;
              deleted?: replichat.v1.Event.Deleted.$Shape|null;
              receipt?: replichat.v1.Event.Receipt.$Shape|null;
              presence?: replichat.v1.Event.Presence.$Shape|null;
              membership?: replichat.v1.Event.Membership.$Shape|null;
              caught_up?: replichat.v1.Event.CaughtUp.$Shape|null;
              session_ended?: replichat.v1.Event.SessionEnded.$Shape|null;
              heartbeat?: replichat.v1.Event.Heartbeat.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; message?: null; deleted?: null; receipt?: null; presence?: null; membership?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "message"; message: replichat.v1.Message.$Shape; deleted?: null; receipt?: null; presence?: null; membership?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "deleted"; message?: null; deleted: replichat.v1.Event.Deleted.$Shape; receipt?: null; presence?: null; membership?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "receipt"; message?: null; deleted?: null; receipt: replichat.v1.Event.Receipt.$Shape; presence?: null; membership?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "presence"; message?: null; deleted?: null; receipt?: null; presence: replichat.v1.Event.Presence.$Shape; membership?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "membership"; message?: null; deleted?: null; receipt?: null; presence?: null; membership: replichat.v1.Event.Membership.$Shape; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "caught_up"; message?: null; deleted?: null; receipt?: null; presence?: null; membership?: null; caught_up: replichat.v1.Event.CaughtUp.$Shape; session_ended?: null; heartbeat?: null }|{ kind?: "session_ended"; message?: null; deleted?: null; receipt?: null; presence?: null; membership?: null; caught_up?: null; session_ended: replichat.v1.Event.SessionEnded.$Shape; heartbeat?: null }|{ kind?: "heartbeat"; message?: null; deleted?: null; receipt?: null; presence?: null; membership?: null; caught_up?: null; session_ended?: null; heartbeat: replichat.v1.Event.Heartbeat.$Shape })
            );

            /**
             * Properties of a Deleted.
             * @deprecated Use replichat.v1.Event.Deleted.$Properties instead.
             */
            interface IDeleted extends replichat.v1.Event.Deleted.$Properties {
            }

            /** Represents a Deleted. */
            class Deleted {

                /**
                 * Constructs a new Deleted.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.Deleted.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Deleted items. */
                items: replichat.v1.Event.Deleted.Item.$Properties[];

                /**
                 * Creates a new Deleted instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Deleted instance
                 */
                static create(properties: replichat.v1.Event.Deleted.$Shape): replichat.v1.Event.Deleted & replichat.v1.Event.Deleted.$Shape;
                static create(properties?: replichat.v1.Event.Deleted.$Properties): replichat.v1.Event.Deleted;

                /**
                 * Encodes the specified Deleted message. Does not implicitly {@link replichat.v1.Event.Deleted.verify|verify} messages.
                 * @param message Deleted message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.Deleted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Deleted message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.Deleted & replichat.v1.Event.Deleted.$Shape} Deleted
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Deleted & replichat.v1.Event.Deleted.$Shape;

                /**
                 * Creates a Deleted message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Deleted
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.Deleted;

                /**
                 * Creates a plain object from a Deleted message. Also converts values to other types if specified.
                 * @param message Deleted
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.Deleted, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Deleted to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Deleted {

                /** Properties of a Deleted. */
                interface $Properties {

                    /** Deleted items */
                    items?: (replichat.v1.Event.Deleted.Item.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Deleted. */
                type $Shape = replichat.v1.Event.Deleted.$Properties;

                /**
                 * Properties of an Item.
                 * @deprecated Use replichat.v1.Event.Deleted.Item.$Properties instead.
                 */
                interface IItem extends replichat.v1.Event.Deleted.Item.$Properties {
                }

                /** Represents an Item. */
                class Item {

                    /**
                     * Constructs a new Item.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.v1.Event.Deleted.Item.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Item conversation_id. */
                    conversation_id: number;

                    /** Item ids. */
                    ids: number[];

                    /** Item up_to_id. */
                    up_to_id: number;

                    /**
                     * Creates a new Item instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Item instance
                     */
                    static create(properties: replichat.v1.Event.Deleted.Item.$Shape): replichat.v1.Event.Deleted.Item & replichat.v1.Event.Deleted.Item.$Shape;
                    static create(properties?: replichat.v1.Event.Deleted.Item.$Properties): replichat.v1.Event.Deleted.Item;

                    /**
                     * Encodes the specified Item message. Does not implicitly {@link replichat.v1.Event.Deleted.Item.verify|verify} messages.
                     * @param message Item message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.v1.Event.Deleted.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Item message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.v1.Event.Deleted.Item & replichat.v1.Event.Deleted.Item.$Shape} Item
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Deleted.Item & replichat.v1.Event.Deleted.Item.$Shape;

                    /**
                     * Creates an Item message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Item
                     */
                    static fromObject(object: { [k: string]: any }): replichat.v1.Event.Deleted.Item;

                    /**
                     * Creates a plain object from an Item message. Also converts values to other types if specified.
                     * @param message Item
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.v1.Event.Deleted.Item, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Item to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Item {

                    /** Properties of an Item. */
                    interface $Properties {

                        /** Item conversation_id */
                        conversation_id?: (number|null);

                        /** Item ids */
                        ids?: (number[]|null);

                        /** Item up_to_id */
                        up_to_id?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Item. */
                    type $Shape = replichat.v1.Event.Deleted.Item.$Properties;
                }
            }

            /**
             * Properties of a Receipt.
             * @deprecated Use replichat.v1.Event.Receipt.$Properties instead.
             */
            interface IReceipt extends replichat.v1.Event.Receipt.$Properties {
            }

            /** Represents a Receipt. */
            class Receipt {

                /**
                 * Constructs a new Receipt.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.Receipt.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Receipt items. */
                items: replichat.v1.Event.Receipt.Item.$Properties[];

                /**
                 * Creates a new Receipt instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Receipt instance
                 */
                static create(properties: replichat.v1.Event.Receipt.$Shape): replichat.v1.Event.Receipt & replichat.v1.Event.Receipt.$Shape;
                static create(properties?: replichat.v1.Event.Receipt.$Properties): replichat.v1.Event.Receipt;

                /**
                 * Encodes the specified Receipt message. Does not implicitly {@link replichat.v1.Event.Receipt.verify|verify} messages.
                 * @param message Receipt message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.Receipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Receipt message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.Receipt & replichat.v1.Event.Receipt.$Shape} Receipt
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Receipt & replichat.v1.Event.Receipt.$Shape;

                /**
                 * Creates a Receipt message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Receipt
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.Receipt;

                /**
                 * Creates a plain object from a Receipt message. Also converts values to other types if specified.
                 * @param message Receipt
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.Receipt, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Receipt to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Receipt {

                /** Properties of a Receipt. */
                interface $Properties {

                    /** Receipt items */
                    items?: (replichat.v1.Event.Receipt.Item.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Receipt. */
                type $Shape = replichat.v1.Event.Receipt.$Properties;

                /**
                 * Properties of an Item.
                 * @deprecated Use replichat.v1.Event.Receipt.Item.$Properties instead.
                 */
                interface IItem extends replichat.v1.Event.Receipt.Item.$Properties {
                }

                /** Represents an Item. */
                class Item {

                    /**
                     * Constructs a new Item.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.v1.Event.Receipt.Item.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Item conversation_id. */
                    conversation_id: number;

                    /** Item username. */
                    username: string;

                    /** Item delivered_up_to_id. */
                    delivered_up_to_id: number;

                    /** Item read_up_to_id. */
                    read_up_to_id: number;

                    /** Item read_ids. */
                    read_ids: number[];

                    /**
                     * Creates a new Item instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Item instance
                     */
                    static create(properties: replichat.v1.Event.Receipt.Item.$Shape): replichat.v1.Event.Receipt.Item & replichat.v1.Event.Receipt.Item.$Shape;
                    static create(properties?: replichat.v1.Event.Receipt.Item.$Properties): replichat.v1.Event.Receipt.Item;

                    /**
                     * Encodes the specified Item message. Does not implicitly {@link replichat.v1.Event.Receipt.Item.verify|verify} messages.
                     * @param message Item message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.v1.Event.Receipt.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Item message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.v1.Event.Receipt.Item & replichat.v1.Event.Receipt.Item.$Shape} Item
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Receipt.Item & replichat.v1.Event.Receipt.Item.$Shape;

                    /**
                     * Creates an Item message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Item
                     */
                    static fromObject(object: { [k: string]: any }): replichat.v1.Event.Receipt.Item;

                    /**
                     * Creates a plain object from an Item message. Also converts values to other types if specified.
                     * @param message Item
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.v1.Event.Receipt.Item, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Item to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Item {

                    /** Properties of an Item. */
                    interface $Properties {

                        /** Item conversation_id */
                        conversation_id?: (number|null);

                        /** Item username */
                        username?: (string|null);

                        /** Item delivered_up_to_id */
                        delivered_up_to_id?: (number|null);

                        /** Item read_up_to_id */
                        read_up_to_id?: (number|null);

                        /** Item read_ids */
                        read_ids?: (number[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Item. */
                    type $Shape = replichat.v1.Event.Receipt.Item.$Properties;
                }
            }

            /**
             * Properties of a Presence.
             * @deprecated Use replichat.v1.Event.Presence.$Properties instead.
             */
            interface IPresence extends replichat.v1.Event.Presence.$Properties {
            }

            /** Represents a Presence. */
            class Presence {

                /**
                 * Constructs a new Presence.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.Presence.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Presence username. */
                username: string;

                /** Presence online. */
                online: boolean;

                /** Presence last_seen_time. */
                last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                /**
                 * Creates a new Presence instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Presence instance
                 */
                static create(properties: replichat.v1.Event.Presence.$Shape): replichat.v1.Event.Presence & replichat.v1.Event.Presence.$Shape;
                static create(properties?: replichat.v1.Event.Presence.$Properties): replichat.v1.Event.Presence;

                /**
                 * Encodes the specified Presence message. Does not implicitly {@link replichat.v1.Event.Presence.verify|verify} messages.
                 * @param message Presence message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Presence message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.Presence & replichat.v1.Event.Presence.$Shape} Presence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Presence & replichat.v1.Event.Presence.$Shape;

                /**
                 * Creates a Presence message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Presence
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.Presence;

                /**
                 * Creates a plain object from a Presence message. Also converts values to other types if specified.
                 * @param message Presence
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.Presence, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Presence to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Presence {

                /** Properties of a Presence. */
                interface $Properties {

                    /** Presence username */
                    username?: (string|null);

                    /** Presence online */
                    online?: (boolean|null);

                    /** Presence last_seen_time */
                    last_seen_time?: (google.protobuf.Timestamp.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Presence. */
                type $Shape = replichat.v1.Event.Presence.$Properties;
            }

            /**
             * Properties of a Membership.
             * @deprecated Use replichat.v1.Event.Membership.$Properties instead.
             */
            interface IMembership extends replichat.v1.Event.Membership.$Properties {
            }

            /** Represents a Membership. */
            class Membership {

                /**
                 * Constructs a new Membership.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.v1.Event.Membership.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Membership items. */
                items: replichat.v1.Event.Membership.Item.$Properties[];

                /**
                 * Creates a new Membership instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Membership instance
                 */
                static create(properties: replichat.v1.Event.Membership.$Shape): replichat.v1.Event.Membership & replichat.v1.Event.Membership.$Shape;
                static create(properties?: replichat.v1.Event.Membership.$Properties): replichat.v1.Event.Membership;

                /**
                 * Encodes the specified Membership message. Does not implicitly {@link replichat.v1.Event.Membership.verify|verify} messages.
                 * @param message Membership message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.v1.Event.Membership.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Membership message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.Membership & replichat.v1.Event.Membership.$Shape} Membership
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Membership & replichat.v1.Event.Membership.$Shape;

                /**
                 * Creates a Membership message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Membership
                 */
                static fromObject(object: { [k: string]: any }): replichat.v1.Event.Membership;

                /**
                 * Creates a plain object from a Membership message. Also converts values to other types if specified.
                 * @param message Membership
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.v1.Event.Membership, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Membership to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Membership {

                /** Properties of a Membership. */
                interface $Properties {

                    /** Membership items */
                    items?: (replichat.v1.Event.Membership.Item.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Membership. */
                type $Shape = replichat.v1.Event.Membership.$Properties;

                /**
                 * Properties of an Item.
                 * @deprecated Use replichat.v1.Event.Membership.Item.$Properties instead.
                 */
                interface IItem extends replichat.v1.Event.Membership.Item.$Properties {
                }

                /** Represents an Item. */
                class Item {

                    /**
                     * Constructs a new Item.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.v1.Event.Membership.Item.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Item conversation_id. */
                    conversation_id: number;

                    /** Item name. */
                    name: string;

                    /** Item added. */
                    added: string[];

                    /** Item removed. */
                    removed: string[];

                    /** Item by. */
                    by: string;

                    /**
                     * Creates a new Item instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Item instance
                     */
                    static create(properties: replichat.v1.Event.Membership.Item.$Shape): replichat.v1.Event.Membership.Item & replichat.v1.Event.Membership.Item.$Shape;
                    static create(properties?: replichat.v1.Event.Membership.Item.$Properties): replichat.v1.Event.Membership.Item;

                    /**
                     * Encodes the specified Item message. Does not implicitly {@link replichat.v1.Event.Membership.Item.verify|verify} messages.
                     * @param message Item message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.v1.Event.Membership.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Item message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.v1.Event.Membership.Item & replichat.v1.Event.Membership.Item.$Shape} Item
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.v1.Event.Membership.Item & replichat.v1.Event.Membership.Item.$Shape;

                    /**
                     * Creates an Item message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Item
                     */
                    static fromObject(object: { [k: string]: any }): replichat.v1.Event.Membership.Item;

                    /**
                     * Creates a plain object from an Item message. Also converts values to other types if specified.
                     * @param message Item
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.v1.Event.Membership.Item, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Item to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Item {

                    /** Properties of an Item. */
                    interface $Properties {

                        /** Item conversation_id */
                        conversation_id?: (number|null);

                        /** Item name */
                        name?: (string|null);

                        /** Item added */
                        added?: (string[]|null);

                        /** Item removed */
                        removed?: (string[]|null);

                        /** Item by */
                        by?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Item. */
                    type $Shape = replichat.v1.Event.Membership.Item.$Properties;
                }
            }

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

                /** PeerFrame presence. */
                presence?: (replichat.replication.v1.Presence.$Properties|null);

                /** PeerFrame body. */
                body?: ("hello"|"proof"|"welcome"|"heartbeat"|"echo"|"prepare"|"promised"|"refuse"|"append"|"ack"|"nack"|"fetch"|"chunk"|"trimmed"|"forward"|"forward_reply"|"presence");

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

                    /** PeerFrame presence */
                    presence?: (replichat.replication.v1.Presence.$Properties|null);

                    /** PeerFrame body */
                    body?: ("hello"|"proof"|"welcome"|"heartbeat"|"echo"|"prepare"|"promised"|"refuse"|"append"|"ack"|"nack"|"fetch"|"chunk"|"trimmed"|"forward"|"forward_reply"|"presence");

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
                  presence?: replichat.replication.v1.Presence.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "hello"; hello: replichat.replication.v1.Hello.$Shape; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "proof"; hello?: null; proof: replichat.replication.v1.Proof.$Shape; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "welcome"; hello?: null; proof?: null; welcome: replichat.replication.v1.Welcome.$Shape; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "heartbeat"; hello?: null; proof?: null; welcome?: null; heartbeat: replichat.replication.v1.Heartbeat.$Shape; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "echo"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo: replichat.replication.v1.Echo.$Shape; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "prepare"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare: replichat.replication.v1.Prepare.$Shape; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "promised"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised: replichat.replication.v1.Promised.$Shape; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "refuse"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse: replichat.replication.v1.Refuse.$Shape; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "append"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append: replichat.replication.v1.Append.$Shape; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "ack"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack: replichat.replication.v1.Ack.$Shape; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "nack"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack: replichat.replication.v1.Nack.$Shape; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "fetch"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch: replichat.replication.v1.Fetch.$Shape; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "chunk"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk: replichat.replication.v1.Chunk.$Shape; trimmed?: null; forward?: null; forward_reply?: null; presence?: null }|{ body?: "trimmed"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed: replichat.replication.v1.Trimmed.$Shape; forward?: null; forward_reply?: null; presence?: null }|{ body?: "forward"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward: replichat.replication.v1.Forward.$Shape; forward_reply?: null; presence?: null }|{ body?: "forward_reply"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply: replichat.replication.v1.ForwardReply.$Shape; presence?: null }|{ body?: "presence"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; trimmed?: null; forward?: null; forward_reply?: null; presence: replichat.replication.v1.Presence.$Shape })
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

                /** ViewNumber minor. */
                minor: number;

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

                    /** ViewNumber minor */
                    minor?: (number|null);

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
             * Properties of a Presence.
             * @deprecated Use replichat.replication.v1.Presence.$Properties instead.
             */
            interface IPresence extends replichat.replication.v1.Presence.$Properties {
            }

            /** Represents a Presence. */
            class Presence {

                /**
                 * Constructs a new Presence.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.Presence.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Presence whole. */
                whole: boolean;

                /** Presence items. */
                items: replichat.replication.v1.Presence.Item.$Properties[];

                /**
                 * Creates a new Presence instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Presence instance
                 */
                static create(properties: replichat.replication.v1.Presence.$Shape): replichat.replication.v1.Presence & replichat.replication.v1.Presence.$Shape;
                static create(properties?: replichat.replication.v1.Presence.$Properties): replichat.replication.v1.Presence;

                /**
                 * Encodes the specified Presence message. Does not implicitly {@link replichat.replication.v1.Presence.verify|verify} messages.
                 * @param message Presence message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Presence message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Presence & replichat.replication.v1.Presence.$Shape} Presence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Presence & replichat.replication.v1.Presence.$Shape;

                /**
                 * Creates a Presence message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Presence
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.Presence;

                /**
                 * Creates a plain object from a Presence message. Also converts values to other types if specified.
                 * @param message Presence
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.Presence, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Presence to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Presence {

                /** Properties of a Presence. */
                interface $Properties {

                    /** Presence whole */
                    whole?: (boolean|null);

                    /** Presence items */
                    items?: (replichat.replication.v1.Presence.Item.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Presence. */
                type $Shape = replichat.replication.v1.Presence.$Properties;

                /**
                 * Properties of an Item.
                 * @deprecated Use replichat.replication.v1.Presence.Item.$Properties instead.
                 */
                interface IItem extends replichat.replication.v1.Presence.Item.$Properties {
                }

                /** Represents an Item. */
                class Item {

                    /**
                     * Constructs a new Item.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.Presence.Item.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Item account_id. */
                    account_id: number;

                    /** Item online. */
                    online: boolean;

                    /** Item last_seen_us. */
                    last_seen_us: number;

                    /**
                     * Creates a new Item instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Item instance
                     */
                    static create(properties: replichat.replication.v1.Presence.Item.$Shape): replichat.replication.v1.Presence.Item & replichat.replication.v1.Presence.Item.$Shape;
                    static create(properties?: replichat.replication.v1.Presence.Item.$Properties): replichat.replication.v1.Presence.Item;

                    /**
                     * Encodes the specified Item message. Does not implicitly {@link replichat.replication.v1.Presence.Item.verify|verify} messages.
                     * @param message Item message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.Presence.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an Item message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.Presence.Item & replichat.replication.v1.Presence.Item.$Shape} Item
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.Presence.Item & replichat.replication.v1.Presence.Item.$Shape;

                    /**
                     * Creates an Item message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Item
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.Presence.Item;

                    /**
                     * Creates a plain object from an Item message. Also converts values to other types if specified.
                     * @param message Item
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.Presence.Item, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Item to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace Item {

                    /** Properties of an Item. */
                    interface $Properties {

                        /** Item account_id */
                        account_id?: (number|null);

                        /** Item online */
                        online?: (boolean|null);

                        /** Item last_seen_us */
                        last_seen_us?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an Item. */
                    type $Shape = replichat.replication.v1.Presence.Item.$Properties;
                }
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

                /** Command account. */
                account?: (replichat.replication.v1.AccountCommand.$Properties|null);

                /** Command admin. */
                admin?: (replichat.replication.v1.AdminCommand.$Properties|null);

                /** Command body. */
                body?: ("create_account"|"login"|"logout"|"send_message"|"account"|"admin");

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

                    /** Command account */
                    account?: (replichat.replication.v1.AccountCommand.$Properties|null);

                    /** Command admin */
                    admin?: (replichat.replication.v1.AdminCommand.$Properties|null);

                    /** Command body */
                    body?: ("create_account"|"login"|"logout"|"send_message"|"account"|"admin");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Command. */
                type $Shape = {
                  create_account?: replichat.replication.v1.CreateAccountCommand.$Shape|null;
                  login?: replichat.replication.v1.LoginCommand.$Shape|null;
                  logout?: replichat.replication.v1.LogoutCommand.$Shape|null;
                  send_message?: replichat.replication.v1.SendMessageCommand.$Shape|null;
                  account?: replichat.replication.v1.AccountCommand.$Shape|null;
                  admin?: replichat.replication.v1.AdminCommand.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; create_account?: null; login?: null; logout?: null; send_message?: null; account?: null; admin?: null }|{ body?: "create_account"; create_account: replichat.replication.v1.CreateAccountCommand.$Shape; login?: null; logout?: null; send_message?: null; account?: null; admin?: null }|{ body?: "login"; create_account?: null; login: replichat.replication.v1.LoginCommand.$Shape; logout?: null; send_message?: null; account?: null; admin?: null }|{ body?: "logout"; create_account?: null; login?: null; logout: replichat.replication.v1.LogoutCommand.$Shape; send_message?: null; account?: null; admin?: null }|{ body?: "send_message"; create_account?: null; login?: null; logout?: null; send_message: replichat.replication.v1.SendMessageCommand.$Shape; account?: null; admin?: null }|{ body?: "account"; create_account?: null; login?: null; logout?: null; send_message?: null; account: replichat.replication.v1.AccountCommand.$Shape; admin?: null }|{ body?: "admin"; create_account?: null; login?: null; logout?: null; send_message?: null; account?: null; admin: replichat.replication.v1.AdminCommand.$Shape })
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

                /** LoginCommand replace_sessions. */
                replace_sessions: boolean;

                /** LoginCommand label. */
                label: string;

                /** LoginCommand new_password_hash. */
                new_password_hash: string;

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

                    /** LoginCommand replace_sessions */
                    replace_sessions?: (boolean|null);

                    /** LoginCommand label */
                    label?: (string|null);

                    /** LoginCommand new_password_hash */
                    new_password_hash?: (string|null);

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

            /**
             * Properties of an AccountCommand.
             * @deprecated Use replichat.replication.v1.AccountCommand.$Properties instead.
             */
            interface IAccountCommand extends replichat.replication.v1.AccountCommand.$Properties {
            }

            /** Represents an AccountCommand. */
            class AccountCommand {

                /**
                 * Constructs a new AccountCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.AccountCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AccountCommand request_id. */
                request_id: string;

                /** AccountCommand token_hash. */
                token_hash: Uint8Array;

                /** AccountCommand content_hash. */
                content_hash: Uint8Array;

                /** AccountCommand change_password. */
                change_password?: (replichat.replication.v1.AccountCommand.ChangePassword.$Properties|null);

                /** AccountCommand delete_account. */
                delete_account?: (replichat.replication.v1.AccountCommand.DeleteAccount.$Properties|null);

                /** AccountCommand revoke_session. */
                revoke_session?: (replichat.replication.v1.AccountCommand.RevokeSession.$Properties|null);

                /** AccountCommand set_block. */
                set_block?: (replichat.replication.v1.AccountCommand.SetBlock.$Properties|null);

                /** AccountCommand create_group. */
                create_group?: (replichat.replication.v1.AccountCommand.CreateGroup.$Properties|null);

                /** AccountCommand add_member. */
                add_member?: (replichat.replication.v1.AccountCommand.AddMember.$Properties|null);

                /** AccountCommand remove_member. */
                remove_member?: (replichat.replication.v1.AccountCommand.RemoveMember.$Properties|null);

                /** AccountCommand mark_read. */
                mark_read?: (replichat.replication.v1.AccountCommand.MarkRead.$Properties|null);

                /** AccountCommand mark_delivered. */
                mark_delivered?: (replichat.replication.v1.AccountCommand.MarkDelivered.$Properties|null);

                /** AccountCommand delete_messages. */
                delete_messages?: (replichat.replication.v1.AccountCommand.DeleteMessages.$Properties|null);

                /** AccountCommand body. */
                body?: ("change_password"|"delete_account"|"revoke_session"|"set_block"|"create_group"|"add_member"|"remove_member"|"mark_read"|"mark_delivered"|"delete_messages");

                /**
                 * Creates a new AccountCommand instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AccountCommand instance
                 */
                static create(properties: replichat.replication.v1.AccountCommand.$Shape): replichat.replication.v1.AccountCommand & replichat.replication.v1.AccountCommand.$Shape;
                static create(properties?: replichat.replication.v1.AccountCommand.$Properties): replichat.replication.v1.AccountCommand;

                /**
                 * Encodes the specified AccountCommand message. Does not implicitly {@link replichat.replication.v1.AccountCommand.verify|verify} messages.
                 * @param message AccountCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.AccountCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AccountCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.AccountCommand & replichat.replication.v1.AccountCommand.$Shape} AccountCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand & replichat.replication.v1.AccountCommand.$Shape;

                /**
                 * Creates an AccountCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AccountCommand
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand;

                /**
                 * Creates a plain object from an AccountCommand message. Also converts values to other types if specified.
                 * @param message AccountCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.AccountCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AccountCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AccountCommand {

                /** Properties of an AccountCommand. */
                interface $Properties {

                    /** AccountCommand request_id */
                    request_id?: (string|null);

                    /** AccountCommand token_hash */
                    token_hash?: (Uint8Array|null);

                    /** AccountCommand content_hash */
                    content_hash?: (Uint8Array|null);

                    /** AccountCommand change_password */
                    change_password?: (replichat.replication.v1.AccountCommand.ChangePassword.$Properties|null);

                    /** AccountCommand delete_account */
                    delete_account?: (replichat.replication.v1.AccountCommand.DeleteAccount.$Properties|null);

                    /** AccountCommand revoke_session */
                    revoke_session?: (replichat.replication.v1.AccountCommand.RevokeSession.$Properties|null);

                    /** AccountCommand set_block */
                    set_block?: (replichat.replication.v1.AccountCommand.SetBlock.$Properties|null);

                    /** AccountCommand create_group */
                    create_group?: (replichat.replication.v1.AccountCommand.CreateGroup.$Properties|null);

                    /** AccountCommand add_member */
                    add_member?: (replichat.replication.v1.AccountCommand.AddMember.$Properties|null);

                    /** AccountCommand remove_member */
                    remove_member?: (replichat.replication.v1.AccountCommand.RemoveMember.$Properties|null);

                    /** AccountCommand mark_read */
                    mark_read?: (replichat.replication.v1.AccountCommand.MarkRead.$Properties|null);

                    /** AccountCommand mark_delivered */
                    mark_delivered?: (replichat.replication.v1.AccountCommand.MarkDelivered.$Properties|null);

                    /** AccountCommand delete_messages */
                    delete_messages?: (replichat.replication.v1.AccountCommand.DeleteMessages.$Properties|null);

                    /** AccountCommand body */
                    body?: ("change_password"|"delete_account"|"revoke_session"|"set_block"|"create_group"|"add_member"|"remove_member"|"mark_read"|"mark_delivered"|"delete_messages");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an AccountCommand. */
                type $Shape = {
                  request_id?: string|null;
                  token_hash?: Uint8Array|null;
                  content_hash?: Uint8Array|null;
                  change_password?: replichat.replication.v1.AccountCommand.ChangePassword.$Shape|null;
                  delete_account?: replichat.replication.v1.AccountCommand.DeleteAccount.$Shape|null;
                  revoke_session?: replichat.replication.v1.AccountCommand.RevokeSession.$Shape|null;
                  set_block?: replichat.replication.v1.AccountCommand.SetBlock.$Shape|null;
                  create_group?: replichat.replication.v1.AccountCommand.CreateGroup.$Shape|null;
                  add_member?: replichat.replication.v1.AccountCommand.AddMember.$Shape|null;
                  remove_member?: replichat.replication.v1.AccountCommand.RemoveMember.$Shape|null;
                  mark_read?: replichat.replication.v1.AccountCommand.MarkRead.$Shape|null;
                  mark_delivered?: replichat.replication.v1.AccountCommand.MarkDelivered.$Shape|null;
                  delete_messages?: replichat.replication.v1.AccountCommand.DeleteMessages.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "change_password"; change_password: replichat.replication.v1.AccountCommand.ChangePassword.$Shape; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "delete_account"; change_password?: null; delete_account: replichat.replication.v1.AccountCommand.DeleteAccount.$Shape; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "revoke_session"; change_password?: null; delete_account?: null; revoke_session: replichat.replication.v1.AccountCommand.RevokeSession.$Shape; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "set_block"; change_password?: null; delete_account?: null; revoke_session?: null; set_block: replichat.replication.v1.AccountCommand.SetBlock.$Shape; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "create_group"; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group: replichat.replication.v1.AccountCommand.CreateGroup.$Shape; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "add_member"; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member: replichat.replication.v1.AccountCommand.AddMember.$Shape; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "remove_member"; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member: replichat.replication.v1.AccountCommand.RemoveMember.$Shape; mark_read?: null; mark_delivered?: null; delete_messages?: null }|{ body?: "mark_read"; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read: replichat.replication.v1.AccountCommand.MarkRead.$Shape; mark_delivered?: null; delete_messages?: null }|{ body?: "mark_delivered"; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered: replichat.replication.v1.AccountCommand.MarkDelivered.$Shape; delete_messages?: null }|{ body?: "delete_messages"; change_password?: null; delete_account?: null; revoke_session?: null; set_block?: null; create_group?: null; add_member?: null; remove_member?: null; mark_read?: null; mark_delivered?: null; delete_messages: replichat.replication.v1.AccountCommand.DeleteMessages.$Shape })
                );

                /**
                 * Properties of a ChangePassword.
                 * @deprecated Use replichat.replication.v1.AccountCommand.ChangePassword.$Properties instead.
                 */
                interface IChangePassword extends replichat.replication.v1.AccountCommand.ChangePassword.$Properties {
                }

                /** Represents a ChangePassword. */
                class ChangePassword {

                    /**
                     * Constructs a new ChangePassword.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.ChangePassword.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ChangePassword old_hash. */
                    old_hash: string;

                    /** ChangePassword new_hash. */
                    new_hash: string;

                    /**
                     * Creates a new ChangePassword instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ChangePassword instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.ChangePassword.$Shape): replichat.replication.v1.AccountCommand.ChangePassword & replichat.replication.v1.AccountCommand.ChangePassword.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.ChangePassword.$Properties): replichat.replication.v1.AccountCommand.ChangePassword;

                    /**
                     * Encodes the specified ChangePassword message. Does not implicitly {@link replichat.replication.v1.AccountCommand.ChangePassword.verify|verify} messages.
                     * @param message ChangePassword message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.ChangePassword.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ChangePassword message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.ChangePassword & replichat.replication.v1.AccountCommand.ChangePassword.$Shape} ChangePassword
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.ChangePassword & replichat.replication.v1.AccountCommand.ChangePassword.$Shape;

                    /**
                     * Creates a ChangePassword message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ChangePassword
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.ChangePassword;

                    /**
                     * Creates a plain object from a ChangePassword message. Also converts values to other types if specified.
                     * @param message ChangePassword
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.ChangePassword, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ChangePassword to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ChangePassword {

                    /** Properties of a ChangePassword. */
                    interface $Properties {

                        /** ChangePassword old_hash */
                        old_hash?: (string|null);

                        /** ChangePassword new_hash */
                        new_hash?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a ChangePassword. */
                    type $Shape = replichat.replication.v1.AccountCommand.ChangePassword.$Properties;
                }

                /**
                 * Properties of a DeleteAccount.
                 * @deprecated Use replichat.replication.v1.AccountCommand.DeleteAccount.$Properties instead.
                 */
                interface IDeleteAccount extends replichat.replication.v1.AccountCommand.DeleteAccount.$Properties {
                }

                /** Represents a DeleteAccount. */
                class DeleteAccount {

                    /**
                     * Constructs a new DeleteAccount.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.DeleteAccount.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** DeleteAccount password_hash. */
                    password_hash: string;

                    /**
                     * Creates a new DeleteAccount instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns DeleteAccount instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.DeleteAccount.$Shape): replichat.replication.v1.AccountCommand.DeleteAccount & replichat.replication.v1.AccountCommand.DeleteAccount.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.DeleteAccount.$Properties): replichat.replication.v1.AccountCommand.DeleteAccount;

                    /**
                     * Encodes the specified DeleteAccount message. Does not implicitly {@link replichat.replication.v1.AccountCommand.DeleteAccount.verify|verify} messages.
                     * @param message DeleteAccount message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.DeleteAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DeleteAccount message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.DeleteAccount & replichat.replication.v1.AccountCommand.DeleteAccount.$Shape} DeleteAccount
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.DeleteAccount & replichat.replication.v1.AccountCommand.DeleteAccount.$Shape;

                    /**
                     * Creates a DeleteAccount message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DeleteAccount
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.DeleteAccount;

                    /**
                     * Creates a plain object from a DeleteAccount message. Also converts values to other types if specified.
                     * @param message DeleteAccount
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.DeleteAccount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DeleteAccount to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DeleteAccount {

                    /** Properties of a DeleteAccount. */
                    interface $Properties {

                        /** DeleteAccount password_hash */
                        password_hash?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DeleteAccount. */
                    type $Shape = replichat.replication.v1.AccountCommand.DeleteAccount.$Properties;
                }

                /**
                 * Properties of a RevokeSession.
                 * @deprecated Use replichat.replication.v1.AccountCommand.RevokeSession.$Properties instead.
                 */
                interface IRevokeSession extends replichat.replication.v1.AccountCommand.RevokeSession.$Properties {
                }

                /** Represents a RevokeSession. */
                class RevokeSession {

                    /**
                     * Constructs a new RevokeSession.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.RevokeSession.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RevokeSession session_id. */
                    session_id: string;

                    /** RevokeSession all_others. */
                    all_others: boolean;

                    /**
                     * Creates a new RevokeSession instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns RevokeSession instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.RevokeSession.$Shape): replichat.replication.v1.AccountCommand.RevokeSession & replichat.replication.v1.AccountCommand.RevokeSession.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.RevokeSession.$Properties): replichat.replication.v1.AccountCommand.RevokeSession;

                    /**
                     * Encodes the specified RevokeSession message. Does not implicitly {@link replichat.replication.v1.AccountCommand.RevokeSession.verify|verify} messages.
                     * @param message RevokeSession message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.RevokeSession.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RevokeSession message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.RevokeSession & replichat.replication.v1.AccountCommand.RevokeSession.$Shape} RevokeSession
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.RevokeSession & replichat.replication.v1.AccountCommand.RevokeSession.$Shape;

                    /**
                     * Creates a RevokeSession message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RevokeSession
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.RevokeSession;

                    /**
                     * Creates a plain object from a RevokeSession message. Also converts values to other types if specified.
                     * @param message RevokeSession
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.RevokeSession, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RevokeSession to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RevokeSession {

                    /** Properties of a RevokeSession. */
                    interface $Properties {

                        /** RevokeSession session_id */
                        session_id?: (string|null);

                        /** RevokeSession all_others */
                        all_others?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a RevokeSession. */
                    type $Shape = replichat.replication.v1.AccountCommand.RevokeSession.$Properties;
                }

                /**
                 * Properties of a SetBlock.
                 * @deprecated Use replichat.replication.v1.AccountCommand.SetBlock.$Properties instead.
                 */
                interface ISetBlock extends replichat.replication.v1.AccountCommand.SetBlock.$Properties {
                }

                /** Represents a SetBlock. */
                class SetBlock {

                    /**
                     * Constructs a new SetBlock.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.SetBlock.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** SetBlock username. */
                    username: string;

                    /** SetBlock blocked. */
                    blocked: boolean;

                    /**
                     * Creates a new SetBlock instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns SetBlock instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.SetBlock.$Shape): replichat.replication.v1.AccountCommand.SetBlock & replichat.replication.v1.AccountCommand.SetBlock.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.SetBlock.$Properties): replichat.replication.v1.AccountCommand.SetBlock;

                    /**
                     * Encodes the specified SetBlock message. Does not implicitly {@link replichat.replication.v1.AccountCommand.SetBlock.verify|verify} messages.
                     * @param message SetBlock message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.SetBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a SetBlock message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.SetBlock & replichat.replication.v1.AccountCommand.SetBlock.$Shape} SetBlock
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.SetBlock & replichat.replication.v1.AccountCommand.SetBlock.$Shape;

                    /**
                     * Creates a SetBlock message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns SetBlock
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.SetBlock;

                    /**
                     * Creates a plain object from a SetBlock message. Also converts values to other types if specified.
                     * @param message SetBlock
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.SetBlock, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this SetBlock to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace SetBlock {

                    /** Properties of a SetBlock. */
                    interface $Properties {

                        /** SetBlock username */
                        username?: (string|null);

                        /** SetBlock blocked */
                        blocked?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a SetBlock. */
                    type $Shape = replichat.replication.v1.AccountCommand.SetBlock.$Properties;
                }

                /**
                 * Properties of a CreateGroup.
                 * @deprecated Use replichat.replication.v1.AccountCommand.CreateGroup.$Properties instead.
                 */
                interface ICreateGroup extends replichat.replication.v1.AccountCommand.CreateGroup.$Properties {
                }

                /** Represents a CreateGroup. */
                class CreateGroup {

                    /**
                     * Constructs a new CreateGroup.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.CreateGroup.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** CreateGroup name. */
                    name: string;

                    /** CreateGroup usernames. */
                    usernames: string[];

                    /**
                     * Creates a new CreateGroup instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns CreateGroup instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.CreateGroup.$Shape): replichat.replication.v1.AccountCommand.CreateGroup & replichat.replication.v1.AccountCommand.CreateGroup.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.CreateGroup.$Properties): replichat.replication.v1.AccountCommand.CreateGroup;

                    /**
                     * Encodes the specified CreateGroup message. Does not implicitly {@link replichat.replication.v1.AccountCommand.CreateGroup.verify|verify} messages.
                     * @param message CreateGroup message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.CreateGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a CreateGroup message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.CreateGroup & replichat.replication.v1.AccountCommand.CreateGroup.$Shape} CreateGroup
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.CreateGroup & replichat.replication.v1.AccountCommand.CreateGroup.$Shape;

                    /**
                     * Creates a CreateGroup message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns CreateGroup
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.CreateGroup;

                    /**
                     * Creates a plain object from a CreateGroup message. Also converts values to other types if specified.
                     * @param message CreateGroup
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.CreateGroup, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this CreateGroup to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace CreateGroup {

                    /** Properties of a CreateGroup. */
                    interface $Properties {

                        /** CreateGroup name */
                        name?: (string|null);

                        /** CreateGroup usernames */
                        usernames?: (string[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a CreateGroup. */
                    type $Shape = replichat.replication.v1.AccountCommand.CreateGroup.$Properties;
                }

                /**
                 * Properties of an AddMember.
                 * @deprecated Use replichat.replication.v1.AccountCommand.AddMember.$Properties instead.
                 */
                interface IAddMember extends replichat.replication.v1.AccountCommand.AddMember.$Properties {
                }

                /** Represents an AddMember. */
                class AddMember {

                    /**
                     * Constructs a new AddMember.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.AddMember.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** AddMember conversation. */
                    conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                    /** AddMember username. */
                    username: string;

                    /**
                     * Creates a new AddMember instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns AddMember instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.AddMember.$Shape): replichat.replication.v1.AccountCommand.AddMember & replichat.replication.v1.AccountCommand.AddMember.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.AddMember.$Properties): replichat.replication.v1.AccountCommand.AddMember;

                    /**
                     * Encodes the specified AddMember message. Does not implicitly {@link replichat.replication.v1.AccountCommand.AddMember.verify|verify} messages.
                     * @param message AddMember message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.AddMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an AddMember message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.AddMember & replichat.replication.v1.AccountCommand.AddMember.$Shape} AddMember
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.AddMember & replichat.replication.v1.AccountCommand.AddMember.$Shape;

                    /**
                     * Creates an AddMember message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns AddMember
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.AddMember;

                    /**
                     * Creates a plain object from an AddMember message. Also converts values to other types if specified.
                     * @param message AddMember
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.AddMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this AddMember to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace AddMember {

                    /** Properties of an AddMember. */
                    interface $Properties {

                        /** AddMember conversation */
                        conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                        /** AddMember username */
                        username?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an AddMember. */
                    type $Shape = {
                      conversation?: replichat.replication.v1.ConversationName.$Shape|null;
                      username?: string|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a RemoveMember.
                 * @deprecated Use replichat.replication.v1.AccountCommand.RemoveMember.$Properties instead.
                 */
                interface IRemoveMember extends replichat.replication.v1.AccountCommand.RemoveMember.$Properties {
                }

                /** Represents a RemoveMember. */
                class RemoveMember {

                    /**
                     * Constructs a new RemoveMember.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.RemoveMember.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RemoveMember conversation. */
                    conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                    /** RemoveMember username. */
                    username: string;

                    /**
                     * Creates a new RemoveMember instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns RemoveMember instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.RemoveMember.$Shape): replichat.replication.v1.AccountCommand.RemoveMember & replichat.replication.v1.AccountCommand.RemoveMember.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.RemoveMember.$Properties): replichat.replication.v1.AccountCommand.RemoveMember;

                    /**
                     * Encodes the specified RemoveMember message. Does not implicitly {@link replichat.replication.v1.AccountCommand.RemoveMember.verify|verify} messages.
                     * @param message RemoveMember message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.RemoveMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RemoveMember message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.RemoveMember & replichat.replication.v1.AccountCommand.RemoveMember.$Shape} RemoveMember
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.RemoveMember & replichat.replication.v1.AccountCommand.RemoveMember.$Shape;

                    /**
                     * Creates a RemoveMember message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RemoveMember
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.RemoveMember;

                    /**
                     * Creates a plain object from a RemoveMember message. Also converts values to other types if specified.
                     * @param message RemoveMember
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.RemoveMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RemoveMember to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RemoveMember {

                    /** Properties of a RemoveMember. */
                    interface $Properties {

                        /** RemoveMember conversation */
                        conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                        /** RemoveMember username */
                        username?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a RemoveMember. */
                    type $Shape = {
                      conversation?: replichat.replication.v1.ConversationName.$Shape|null;
                      username?: string|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a MarkRead.
                 * @deprecated Use replichat.replication.v1.AccountCommand.MarkRead.$Properties instead.
                 */
                interface IMarkRead extends replichat.replication.v1.AccountCommand.MarkRead.$Properties {
                }

                /** Represents a MarkRead. */
                class MarkRead {

                    /**
                     * Constructs a new MarkRead.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.MarkRead.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** MarkRead conversation. */
                    conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                    /** MarkRead ids. */
                    ids: number[];

                    /** MarkRead up_to_id. */
                    up_to_id: number;

                    /**
                     * Creates a new MarkRead instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns MarkRead instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.MarkRead.$Shape): replichat.replication.v1.AccountCommand.MarkRead & replichat.replication.v1.AccountCommand.MarkRead.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.MarkRead.$Properties): replichat.replication.v1.AccountCommand.MarkRead;

                    /**
                     * Encodes the specified MarkRead message. Does not implicitly {@link replichat.replication.v1.AccountCommand.MarkRead.verify|verify} messages.
                     * @param message MarkRead message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.MarkRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a MarkRead message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.MarkRead & replichat.replication.v1.AccountCommand.MarkRead.$Shape} MarkRead
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.MarkRead & replichat.replication.v1.AccountCommand.MarkRead.$Shape;

                    /**
                     * Creates a MarkRead message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns MarkRead
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.MarkRead;

                    /**
                     * Creates a plain object from a MarkRead message. Also converts values to other types if specified.
                     * @param message MarkRead
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.MarkRead, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this MarkRead to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace MarkRead {

                    /** Properties of a MarkRead. */
                    interface $Properties {

                        /** MarkRead conversation */
                        conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                        /** MarkRead ids */
                        ids?: (number[]|null);

                        /** MarkRead up_to_id */
                        up_to_id?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a MarkRead. */
                    type $Shape = {
                      conversation?: replichat.replication.v1.ConversationName.$Shape|null;
                      ids?: number[]|null;
                      up_to_id?: number|null;
                      $unknowns?: Uint8Array[];
                    };
                }

                /**
                 * Properties of a MarkDelivered.
                 * @deprecated Use replichat.replication.v1.AccountCommand.MarkDelivered.$Properties instead.
                 */
                interface IMarkDelivered extends replichat.replication.v1.AccountCommand.MarkDelivered.$Properties {
                }

                /** Represents a MarkDelivered. */
                class MarkDelivered {

                    /**
                     * Constructs a new MarkDelivered.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.MarkDelivered.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** MarkDelivered marks. */
                    marks: replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties[];

                    /**
                     * Creates a new MarkDelivered instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns MarkDelivered instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.MarkDelivered.$Shape): replichat.replication.v1.AccountCommand.MarkDelivered & replichat.replication.v1.AccountCommand.MarkDelivered.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.MarkDelivered.$Properties): replichat.replication.v1.AccountCommand.MarkDelivered;

                    /**
                     * Encodes the specified MarkDelivered message. Does not implicitly {@link replichat.replication.v1.AccountCommand.MarkDelivered.verify|verify} messages.
                     * @param message MarkDelivered message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.MarkDelivered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a MarkDelivered message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.MarkDelivered & replichat.replication.v1.AccountCommand.MarkDelivered.$Shape} MarkDelivered
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.MarkDelivered & replichat.replication.v1.AccountCommand.MarkDelivered.$Shape;

                    /**
                     * Creates a MarkDelivered message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns MarkDelivered
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.MarkDelivered;

                    /**
                     * Creates a plain object from a MarkDelivered message. Also converts values to other types if specified.
                     * @param message MarkDelivered
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.MarkDelivered, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this MarkDelivered to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace MarkDelivered {

                    /** Properties of a MarkDelivered. */
                    interface $Properties {

                        /** MarkDelivered marks */
                        marks?: (replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a MarkDelivered. */
                    type $Shape = replichat.replication.v1.AccountCommand.MarkDelivered.$Properties;

                    /**
                     * Properties of a Mark.
                     * @deprecated Use replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties instead.
                     */
                    interface IMark extends replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties {
                    }

                    /** Represents a Mark. */
                    class Mark {

                        /**
                         * Constructs a new Mark.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Mark conversation_id. */
                        conversation_id: number;

                        /** Mark up_to_id. */
                        up_to_id: number;

                        /**
                         * Creates a new Mark instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Mark instance
                         */
                        static create(properties: replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Shape): replichat.replication.v1.AccountCommand.MarkDelivered.Mark & replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Shape;
                        static create(properties?: replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties): replichat.replication.v1.AccountCommand.MarkDelivered.Mark;

                        /**
                         * Encodes the specified Mark message. Does not implicitly {@link replichat.replication.v1.AccountCommand.MarkDelivered.Mark.verify|verify} messages.
                         * @param message Mark message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Mark message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {replichat.replication.v1.AccountCommand.MarkDelivered.Mark & replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Shape} Mark
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.MarkDelivered.Mark & replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Shape;

                        /**
                         * Creates a Mark message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns Mark
                         */
                        static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.MarkDelivered.Mark;

                        /**
                         * Creates a plain object from a Mark message. Also converts values to other types if specified.
                         * @param message Mark
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        static toObject(message: replichat.replication.v1.AccountCommand.MarkDelivered.Mark, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this Mark to JSON.
                         * @returns JSON object
                         */
                        toJSON(): { [k: string]: any };
                    }

                    namespace Mark {

                        /** Properties of a Mark. */
                        interface $Properties {

                            /** Mark conversation_id */
                            conversation_id?: (number|null);

                            /** Mark up_to_id */
                            up_to_id?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Mark. */
                        type $Shape = replichat.replication.v1.AccountCommand.MarkDelivered.Mark.$Properties;
                    }
                }

                /**
                 * Properties of a DeleteMessages.
                 * @deprecated Use replichat.replication.v1.AccountCommand.DeleteMessages.$Properties instead.
                 */
                interface IDeleteMessages extends replichat.replication.v1.AccountCommand.DeleteMessages.$Properties {
                }

                /** Represents a DeleteMessages. */
                class DeleteMessages {

                    /**
                     * Constructs a new DeleteMessages.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AccountCommand.DeleteMessages.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** DeleteMessages ids. */
                    ids: number[];

                    /** DeleteMessages scope. */
                    scope: number;

                    /** DeleteMessages conversation. */
                    conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                    /** DeleteMessages up_to_id. */
                    up_to_id: number;

                    /**
                     * Creates a new DeleteMessages instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns DeleteMessages instance
                     */
                    static create(properties: replichat.replication.v1.AccountCommand.DeleteMessages.$Shape): replichat.replication.v1.AccountCommand.DeleteMessages & replichat.replication.v1.AccountCommand.DeleteMessages.$Shape;
                    static create(properties?: replichat.replication.v1.AccountCommand.DeleteMessages.$Properties): replichat.replication.v1.AccountCommand.DeleteMessages;

                    /**
                     * Encodes the specified DeleteMessages message. Does not implicitly {@link replichat.replication.v1.AccountCommand.DeleteMessages.verify|verify} messages.
                     * @param message DeleteMessages message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AccountCommand.DeleteMessages.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a DeleteMessages message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AccountCommand.DeleteMessages & replichat.replication.v1.AccountCommand.DeleteMessages.$Shape} DeleteMessages
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AccountCommand.DeleteMessages & replichat.replication.v1.AccountCommand.DeleteMessages.$Shape;

                    /**
                     * Creates a DeleteMessages message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns DeleteMessages
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AccountCommand.DeleteMessages;

                    /**
                     * Creates a plain object from a DeleteMessages message. Also converts values to other types if specified.
                     * @param message DeleteMessages
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AccountCommand.DeleteMessages, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this DeleteMessages to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace DeleteMessages {

                    /** Properties of a DeleteMessages. */
                    interface $Properties {

                        /** DeleteMessages ids */
                        ids?: (number[]|null);

                        /** DeleteMessages scope */
                        scope?: (number|null);

                        /** DeleteMessages conversation */
                        conversation?: (replichat.replication.v1.ConversationName.$Properties|null);

                        /** DeleteMessages up_to_id */
                        up_to_id?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a DeleteMessages. */
                    type $Shape = {
                      ids?: number[]|null;
                      scope?: number|null;
                      conversation?: replichat.replication.v1.ConversationName.$Shape|null;
                      up_to_id?: number|null;
                      $unknowns?: Uint8Array[];
                    };
                }
            }

            /**
             * Properties of a ConversationName.
             * @deprecated Use replichat.replication.v1.ConversationName.$Properties instead.
             */
            interface IConversationName extends replichat.replication.v1.ConversationName.$Properties {
            }

            /** Represents a ConversationName. */
            class ConversationName {

                /**
                 * Constructs a new ConversationName.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.ConversationName.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConversationName with_username. */
                with_username?: (string|null);

                /** ConversationName conversation_id. */
                conversation_id?: (number|null);

                /** ConversationName name. */
                name?: ("with_username"|"conversation_id");

                /**
                 * Creates a new ConversationName instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConversationName instance
                 */
                static create(properties: replichat.replication.v1.ConversationName.$Shape): replichat.replication.v1.ConversationName & replichat.replication.v1.ConversationName.$Shape;
                static create(properties?: replichat.replication.v1.ConversationName.$Properties): replichat.replication.v1.ConversationName;

                /**
                 * Encodes the specified ConversationName message. Does not implicitly {@link replichat.replication.v1.ConversationName.verify|verify} messages.
                 * @param message ConversationName message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.ConversationName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConversationName message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.ConversationName & replichat.replication.v1.ConversationName.$Shape} ConversationName
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.ConversationName & replichat.replication.v1.ConversationName.$Shape;

                /**
                 * Creates a ConversationName message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConversationName
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.ConversationName;

                /**
                 * Creates a plain object from a ConversationName message. Also converts values to other types if specified.
                 * @param message ConversationName
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.ConversationName, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConversationName to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConversationName {

                /** Properties of a ConversationName. */
                interface $Properties {

                    /** ConversationName with_username */
                    with_username?: (string|null);

                    /** ConversationName conversation_id */
                    conversation_id?: (number|null);

                    /** ConversationName name */
                    name?: ("with_username"|"conversation_id");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ConversationName. */
                type $Shape = {
                  with_username?: string|null;
                  conversation_id?: number|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ name?: undefined; with_username?: null; conversation_id?: null }|{ name?: "with_username"; with_username: string; conversation_id?: null }|{ name?: "conversation_id"; with_username?: null; conversation_id: number })
                );
            }

            /**
             * Properties of an AdminCommand.
             * @deprecated Use replichat.replication.v1.AdminCommand.$Properties instead.
             */
            interface IAdminCommand extends replichat.replication.v1.AdminCommand.$Properties {
            }

            /** Represents an AdminCommand. */
            class AdminCommand {

                /**
                 * Constructs a new AdminCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: replichat.replication.v1.AdminCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdminCommand request_id. */
                request_id: string;

                /** AdminCommand content_hash. */
                content_hash: Uint8Array;

                /** AdminCommand set_setting. */
                set_setting?: (replichat.replication.v1.AdminCommand.SetSetting.$Properties|null);

                /** AdminCommand create_account. */
                create_account?: (replichat.replication.v1.AdminCommand.CreateAccount.$Properties|null);

                /** AdminCommand reset_password. */
                reset_password?: (replichat.replication.v1.AdminCommand.ResetPassword.$Properties|null);

                /** AdminCommand remove_account. */
                remove_account?: (replichat.replication.v1.AdminCommand.RemoveAccount.$Properties|null);

                /** AdminCommand import_row. */
                import_row?: (replichat.replication.v1.AdminCommand.ImportRow.$Properties|null);

                /** AdminCommand body. */
                body?: ("set_setting"|"create_account"|"reset_password"|"remove_account"|"import_row");

                /**
                 * Creates a new AdminCommand instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdminCommand instance
                 */
                static create(properties: replichat.replication.v1.AdminCommand.$Shape): replichat.replication.v1.AdminCommand & replichat.replication.v1.AdminCommand.$Shape;
                static create(properties?: replichat.replication.v1.AdminCommand.$Properties): replichat.replication.v1.AdminCommand;

                /**
                 * Encodes the specified AdminCommand message. Does not implicitly {@link replichat.replication.v1.AdminCommand.verify|verify} messages.
                 * @param message AdminCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: replichat.replication.v1.AdminCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdminCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.AdminCommand & replichat.replication.v1.AdminCommand.$Shape} AdminCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand & replichat.replication.v1.AdminCommand.$Shape;

                /**
                 * Creates an AdminCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AdminCommand
                 */
                static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand;

                /**
                 * Creates a plain object from an AdminCommand message. Also converts values to other types if specified.
                 * @param message AdminCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: replichat.replication.v1.AdminCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AdminCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AdminCommand {

                /** Properties of an AdminCommand. */
                interface $Properties {

                    /** AdminCommand request_id */
                    request_id?: (string|null);

                    /** AdminCommand content_hash */
                    content_hash?: (Uint8Array|null);

                    /** AdminCommand set_setting */
                    set_setting?: (replichat.replication.v1.AdminCommand.SetSetting.$Properties|null);

                    /** AdminCommand create_account */
                    create_account?: (replichat.replication.v1.AdminCommand.CreateAccount.$Properties|null);

                    /** AdminCommand reset_password */
                    reset_password?: (replichat.replication.v1.AdminCommand.ResetPassword.$Properties|null);

                    /** AdminCommand remove_account */
                    remove_account?: (replichat.replication.v1.AdminCommand.RemoveAccount.$Properties|null);

                    /** AdminCommand import_row */
                    import_row?: (replichat.replication.v1.AdminCommand.ImportRow.$Properties|null);

                    /** AdminCommand body */
                    body?: ("set_setting"|"create_account"|"reset_password"|"remove_account"|"import_row");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an AdminCommand. */
                type $Shape = {
                  request_id?: string|null;
                  content_hash?: Uint8Array|null;
                  set_setting?: replichat.replication.v1.AdminCommand.SetSetting.$Shape|null;
                  create_account?: replichat.replication.v1.AdminCommand.CreateAccount.$Shape|null;
                  reset_password?: replichat.replication.v1.AdminCommand.ResetPassword.$Shape|null;
                  remove_account?: replichat.replication.v1.AdminCommand.RemoveAccount.$Shape|null;
                  import_row?: replichat.replication.v1.AdminCommand.ImportRow.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; set_setting?: null; create_account?: null; reset_password?: null; remove_account?: null; import_row?: null }|{ body?: "set_setting"; set_setting: replichat.replication.v1.AdminCommand.SetSetting.$Shape; create_account?: null; reset_password?: null; remove_account?: null; import_row?: null }|{ body?: "create_account"; set_setting?: null; create_account: replichat.replication.v1.AdminCommand.CreateAccount.$Shape; reset_password?: null; remove_account?: null; import_row?: null }|{ body?: "reset_password"; set_setting?: null; create_account?: null; reset_password: replichat.replication.v1.AdminCommand.ResetPassword.$Shape; remove_account?: null; import_row?: null }|{ body?: "remove_account"; set_setting?: null; create_account?: null; reset_password?: null; remove_account: replichat.replication.v1.AdminCommand.RemoveAccount.$Shape; import_row?: null }|{ body?: "import_row"; set_setting?: null; create_account?: null; reset_password?: null; remove_account?: null; import_row: replichat.replication.v1.AdminCommand.ImportRow.$Shape })
                );

                /**
                 * Properties of a SetSetting.
                 * @deprecated Use replichat.replication.v1.AdminCommand.SetSetting.$Properties instead.
                 */
                interface ISetSetting extends replichat.replication.v1.AdminCommand.SetSetting.$Properties {
                }

                /** Represents a SetSetting. */
                class SetSetting {

                    /**
                     * Constructs a new SetSetting.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.SetSetting.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** SetSetting key. */
                    key: string;

                    /** SetSetting value. */
                    value: string;

                    /**
                     * Creates a new SetSetting instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns SetSetting instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.SetSetting.$Shape): replichat.replication.v1.AdminCommand.SetSetting & replichat.replication.v1.AdminCommand.SetSetting.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.SetSetting.$Properties): replichat.replication.v1.AdminCommand.SetSetting;

                    /**
                     * Encodes the specified SetSetting message. Does not implicitly {@link replichat.replication.v1.AdminCommand.SetSetting.verify|verify} messages.
                     * @param message SetSetting message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.SetSetting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a SetSetting message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.SetSetting & replichat.replication.v1.AdminCommand.SetSetting.$Shape} SetSetting
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.SetSetting & replichat.replication.v1.AdminCommand.SetSetting.$Shape;

                    /**
                     * Creates a SetSetting message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns SetSetting
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.SetSetting;

                    /**
                     * Creates a plain object from a SetSetting message. Also converts values to other types if specified.
                     * @param message SetSetting
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.SetSetting, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this SetSetting to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace SetSetting {

                    /** Properties of a SetSetting. */
                    interface $Properties {

                        /** SetSetting key */
                        key?: (string|null);

                        /** SetSetting value */
                        value?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a SetSetting. */
                    type $Shape = replichat.replication.v1.AdminCommand.SetSetting.$Properties;
                }

                /**
                 * Properties of a CreateAccount.
                 * @deprecated Use replichat.replication.v1.AdminCommand.CreateAccount.$Properties instead.
                 */
                interface ICreateAccount extends replichat.replication.v1.AdminCommand.CreateAccount.$Properties {
                }

                /** Represents a CreateAccount. */
                class CreateAccount {

                    /**
                     * Constructs a new CreateAccount.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.CreateAccount.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** CreateAccount username. */
                    username: string;

                    /** CreateAccount password_hash. */
                    password_hash: string;

                    /**
                     * Creates a new CreateAccount instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns CreateAccount instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.CreateAccount.$Shape): replichat.replication.v1.AdminCommand.CreateAccount & replichat.replication.v1.AdminCommand.CreateAccount.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.CreateAccount.$Properties): replichat.replication.v1.AdminCommand.CreateAccount;

                    /**
                     * Encodes the specified CreateAccount message. Does not implicitly {@link replichat.replication.v1.AdminCommand.CreateAccount.verify|verify} messages.
                     * @param message CreateAccount message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.CreateAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a CreateAccount message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.CreateAccount & replichat.replication.v1.AdminCommand.CreateAccount.$Shape} CreateAccount
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.CreateAccount & replichat.replication.v1.AdminCommand.CreateAccount.$Shape;

                    /**
                     * Creates a CreateAccount message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns CreateAccount
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.CreateAccount;

                    /**
                     * Creates a plain object from a CreateAccount message. Also converts values to other types if specified.
                     * @param message CreateAccount
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.CreateAccount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this CreateAccount to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace CreateAccount {

                    /** Properties of a CreateAccount. */
                    interface $Properties {

                        /** CreateAccount username */
                        username?: (string|null);

                        /** CreateAccount password_hash */
                        password_hash?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a CreateAccount. */
                    type $Shape = replichat.replication.v1.AdminCommand.CreateAccount.$Properties;
                }

                /**
                 * Properties of a ResetPassword.
                 * @deprecated Use replichat.replication.v1.AdminCommand.ResetPassword.$Properties instead.
                 */
                interface IResetPassword extends replichat.replication.v1.AdminCommand.ResetPassword.$Properties {
                }

                /** Represents a ResetPassword. */
                class ResetPassword {

                    /**
                     * Constructs a new ResetPassword.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.ResetPassword.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ResetPassword username. */
                    username: string;

                    /** ResetPassword password_hash. */
                    password_hash: string;

                    /**
                     * Creates a new ResetPassword instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ResetPassword instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.ResetPassword.$Shape): replichat.replication.v1.AdminCommand.ResetPassword & replichat.replication.v1.AdminCommand.ResetPassword.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.ResetPassword.$Properties): replichat.replication.v1.AdminCommand.ResetPassword;

                    /**
                     * Encodes the specified ResetPassword message. Does not implicitly {@link replichat.replication.v1.AdminCommand.ResetPassword.verify|verify} messages.
                     * @param message ResetPassword message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.ResetPassword.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ResetPassword message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.ResetPassword & replichat.replication.v1.AdminCommand.ResetPassword.$Shape} ResetPassword
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.ResetPassword & replichat.replication.v1.AdminCommand.ResetPassword.$Shape;

                    /**
                     * Creates a ResetPassword message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ResetPassword
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.ResetPassword;

                    /**
                     * Creates a plain object from a ResetPassword message. Also converts values to other types if specified.
                     * @param message ResetPassword
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.ResetPassword, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ResetPassword to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ResetPassword {

                    /** Properties of a ResetPassword. */
                    interface $Properties {

                        /** ResetPassword username */
                        username?: (string|null);

                        /** ResetPassword password_hash */
                        password_hash?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a ResetPassword. */
                    type $Shape = replichat.replication.v1.AdminCommand.ResetPassword.$Properties;
                }

                /**
                 * Properties of a RemoveAccount.
                 * @deprecated Use replichat.replication.v1.AdminCommand.RemoveAccount.$Properties instead.
                 */
                interface IRemoveAccount extends replichat.replication.v1.AdminCommand.RemoveAccount.$Properties {
                }

                /** Represents a RemoveAccount. */
                class RemoveAccount {

                    /**
                     * Constructs a new RemoveAccount.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.RemoveAccount.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** RemoveAccount username. */
                    username: string;

                    /**
                     * Creates a new RemoveAccount instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns RemoveAccount instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.RemoveAccount.$Shape): replichat.replication.v1.AdminCommand.RemoveAccount & replichat.replication.v1.AdminCommand.RemoveAccount.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.RemoveAccount.$Properties): replichat.replication.v1.AdminCommand.RemoveAccount;

                    /**
                     * Encodes the specified RemoveAccount message. Does not implicitly {@link replichat.replication.v1.AdminCommand.RemoveAccount.verify|verify} messages.
                     * @param message RemoveAccount message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.RemoveAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a RemoveAccount message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.RemoveAccount & replichat.replication.v1.AdminCommand.RemoveAccount.$Shape} RemoveAccount
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.RemoveAccount & replichat.replication.v1.AdminCommand.RemoveAccount.$Shape;

                    /**
                     * Creates a RemoveAccount message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns RemoveAccount
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.RemoveAccount;

                    /**
                     * Creates a plain object from a RemoveAccount message. Also converts values to other types if specified.
                     * @param message RemoveAccount
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.RemoveAccount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this RemoveAccount to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace RemoveAccount {

                    /** Properties of a RemoveAccount. */
                    interface $Properties {

                        /** RemoveAccount username */
                        username?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a RemoveAccount. */
                    type $Shape = replichat.replication.v1.AdminCommand.RemoveAccount.$Properties;
                }

                /**
                 * Properties of an ImportRow.
                 * @deprecated Use replichat.replication.v1.AdminCommand.ImportRow.$Properties instead.
                 */
                interface IImportRow extends replichat.replication.v1.AdminCommand.ImportRow.$Properties {
                }

                /** Represents an ImportRow. */
                class ImportRow {

                    /**
                     * Constructs a new ImportRow.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.ImportRow.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ImportRow key. */
                    key: Uint8Array;

                    /** ImportRow account. */
                    account?: (replichat.replication.v1.AdminCommand.ImportAccount.$Properties|null);

                    /** ImportRow group. */
                    group?: (replichat.replication.v1.AdminCommand.ImportGroup.$Properties|null);

                    /** ImportRow message. */
                    message?: (replichat.replication.v1.AdminCommand.ImportMessage.$Properties|null);

                    /** ImportRow member. */
                    member?: (replichat.replication.v1.AdminCommand.ImportMember.$Properties|null);

                    /** ImportRow row. */
                    row?: ("account"|"group"|"message"|"member");

                    /**
                     * Creates a new ImportRow instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ImportRow instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.ImportRow.$Shape): replichat.replication.v1.AdminCommand.ImportRow & replichat.replication.v1.AdminCommand.ImportRow.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.ImportRow.$Properties): replichat.replication.v1.AdminCommand.ImportRow;

                    /**
                     * Encodes the specified ImportRow message. Does not implicitly {@link replichat.replication.v1.AdminCommand.ImportRow.verify|verify} messages.
                     * @param message ImportRow message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.ImportRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an ImportRow message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.ImportRow & replichat.replication.v1.AdminCommand.ImportRow.$Shape} ImportRow
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.ImportRow & replichat.replication.v1.AdminCommand.ImportRow.$Shape;

                    /**
                     * Creates an ImportRow message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ImportRow
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.ImportRow;

                    /**
                     * Creates a plain object from an ImportRow message. Also converts values to other types if specified.
                     * @param message ImportRow
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.ImportRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ImportRow to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ImportRow {

                    /** Properties of an ImportRow. */
                    interface $Properties {

                        /** ImportRow key */
                        key?: (Uint8Array|null);

                        /** ImportRow account */
                        account?: (replichat.replication.v1.AdminCommand.ImportAccount.$Properties|null);

                        /** ImportRow group */
                        group?: (replichat.replication.v1.AdminCommand.ImportGroup.$Properties|null);

                        /** ImportRow message */
                        message?: (replichat.replication.v1.AdminCommand.ImportMessage.$Properties|null);

                        /** ImportRow member */
                        member?: (replichat.replication.v1.AdminCommand.ImportMember.$Properties|null);

                        /** ImportRow row */
                        row?: ("account"|"group"|"message"|"member");

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Narrowed shape of an ImportRow. */
                    type $Shape = {
                      key?: Uint8Array|null;
                      account?: replichat.replication.v1.AdminCommand.ImportAccount.$Shape|null;
                      group?: replichat.replication.v1.AdminCommand.ImportGroup.$Shape|null;
                      message?: replichat.replication.v1.AdminCommand.ImportMessage.$Shape|null;
                      member?: replichat.replication.v1.AdminCommand.ImportMember.$Shape|null;
                      $unknowns?: Uint8Array[];
                    } & (
                      ({ row?: undefined; account?: null; group?: null; message?: null; member?: null }|{ row?: "account"; account: replichat.replication.v1.AdminCommand.ImportAccount.$Shape; group?: null; message?: null; member?: null }|{ row?: "group"; account?: null; group: replichat.replication.v1.AdminCommand.ImportGroup.$Shape; message?: null; member?: null }|{ row?: "message"; account?: null; group?: null; message: replichat.replication.v1.AdminCommand.ImportMessage.$Shape; member?: null }|{ row?: "member"; account?: null; group?: null; message?: null; member: replichat.replication.v1.AdminCommand.ImportMember.$Shape })
                    );
                }

                /**
                 * Properties of an ImportAccount.
                 * @deprecated Use replichat.replication.v1.AdminCommand.ImportAccount.$Properties instead.
                 */
                interface IImportAccount extends replichat.replication.v1.AdminCommand.ImportAccount.$Properties {
                }

                /** Represents an ImportAccount. */
                class ImportAccount {

                    /**
                     * Constructs a new ImportAccount.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.ImportAccount.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ImportAccount username. */
                    username: string;

                    /** ImportAccount password_hash. */
                    password_hash: string;

                    /** ImportAccount deleted. */
                    deleted: boolean;

                    /**
                     * Creates a new ImportAccount instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ImportAccount instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.ImportAccount.$Shape): replichat.replication.v1.AdminCommand.ImportAccount & replichat.replication.v1.AdminCommand.ImportAccount.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.ImportAccount.$Properties): replichat.replication.v1.AdminCommand.ImportAccount;

                    /**
                     * Encodes the specified ImportAccount message. Does not implicitly {@link replichat.replication.v1.AdminCommand.ImportAccount.verify|verify} messages.
                     * @param message ImportAccount message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.ImportAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an ImportAccount message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.ImportAccount & replichat.replication.v1.AdminCommand.ImportAccount.$Shape} ImportAccount
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.ImportAccount & replichat.replication.v1.AdminCommand.ImportAccount.$Shape;

                    /**
                     * Creates an ImportAccount message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ImportAccount
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.ImportAccount;

                    /**
                     * Creates a plain object from an ImportAccount message. Also converts values to other types if specified.
                     * @param message ImportAccount
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.ImportAccount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ImportAccount to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ImportAccount {

                    /** Properties of an ImportAccount. */
                    interface $Properties {

                        /** ImportAccount username */
                        username?: (string|null);

                        /** ImportAccount password_hash */
                        password_hash?: (string|null);

                        /** ImportAccount deleted */
                        deleted?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an ImportAccount. */
                    type $Shape = replichat.replication.v1.AdminCommand.ImportAccount.$Properties;
                }

                /**
                 * Properties of an ImportGroup.
                 * @deprecated Use replichat.replication.v1.AdminCommand.ImportGroup.$Properties instead.
                 */
                interface IImportGroup extends replichat.replication.v1.AdminCommand.ImportGroup.$Properties {
                }

                /** Represents an ImportGroup. */
                class ImportGroup {

                    /**
                     * Constructs a new ImportGroup.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.ImportGroup.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ImportGroup name. */
                    name: string;

                    /** ImportGroup creator. */
                    creator: string;

                    /**
                     * Creates a new ImportGroup instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ImportGroup instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.ImportGroup.$Shape): replichat.replication.v1.AdminCommand.ImportGroup & replichat.replication.v1.AdminCommand.ImportGroup.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.ImportGroup.$Properties): replichat.replication.v1.AdminCommand.ImportGroup;

                    /**
                     * Encodes the specified ImportGroup message. Does not implicitly {@link replichat.replication.v1.AdminCommand.ImportGroup.verify|verify} messages.
                     * @param message ImportGroup message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.ImportGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an ImportGroup message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.ImportGroup & replichat.replication.v1.AdminCommand.ImportGroup.$Shape} ImportGroup
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.ImportGroup & replichat.replication.v1.AdminCommand.ImportGroup.$Shape;

                    /**
                     * Creates an ImportGroup message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ImportGroup
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.ImportGroup;

                    /**
                     * Creates a plain object from an ImportGroup message. Also converts values to other types if specified.
                     * @param message ImportGroup
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.ImportGroup, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ImportGroup to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ImportGroup {

                    /** Properties of an ImportGroup. */
                    interface $Properties {

                        /** ImportGroup name */
                        name?: (string|null);

                        /** ImportGroup creator */
                        creator?: (string|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an ImportGroup. */
                    type $Shape = replichat.replication.v1.AdminCommand.ImportGroup.$Properties;
                }

                /**
                 * Properties of an ImportMessage.
                 * @deprecated Use replichat.replication.v1.AdminCommand.ImportMessage.$Properties instead.
                 */
                interface IImportMessage extends replichat.replication.v1.AdminCommand.ImportMessage.$Properties {
                }

                /** Represents an ImportMessage. */
                class ImportMessage {

                    /**
                     * Constructs a new ImportMessage.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.ImportMessage.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ImportMessage sender. */
                    sender: string;

                    /** ImportMessage receiver. */
                    receiver: string;

                    /** ImportMessage body. */
                    body: string;

                    /** ImportMessage create_us. */
                    create_us: number;

                    /** ImportMessage is_read. */
                    is_read: boolean;

                    /**
                     * Creates a new ImportMessage instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ImportMessage instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.ImportMessage.$Shape): replichat.replication.v1.AdminCommand.ImportMessage & replichat.replication.v1.AdminCommand.ImportMessage.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.ImportMessage.$Properties): replichat.replication.v1.AdminCommand.ImportMessage;

                    /**
                     * Encodes the specified ImportMessage message. Does not implicitly {@link replichat.replication.v1.AdminCommand.ImportMessage.verify|verify} messages.
                     * @param message ImportMessage message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.ImportMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an ImportMessage message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.ImportMessage & replichat.replication.v1.AdminCommand.ImportMessage.$Shape} ImportMessage
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.ImportMessage & replichat.replication.v1.AdminCommand.ImportMessage.$Shape;

                    /**
                     * Creates an ImportMessage message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ImportMessage
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.ImportMessage;

                    /**
                     * Creates a plain object from an ImportMessage message. Also converts values to other types if specified.
                     * @param message ImportMessage
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.ImportMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ImportMessage to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ImportMessage {

                    /** Properties of an ImportMessage. */
                    interface $Properties {

                        /** ImportMessage sender */
                        sender?: (string|null);

                        /** ImportMessage receiver */
                        receiver?: (string|null);

                        /** ImportMessage body */
                        body?: (string|null);

                        /** ImportMessage create_us */
                        create_us?: (number|null);

                        /** ImportMessage is_read */
                        is_read?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an ImportMessage. */
                    type $Shape = replichat.replication.v1.AdminCommand.ImportMessage.$Properties;
                }

                /**
                 * Properties of an ImportMember.
                 * @deprecated Use replichat.replication.v1.AdminCommand.ImportMember.$Properties instead.
                 */
                interface IImportMember extends replichat.replication.v1.AdminCommand.ImportMember.$Properties {
                }

                /** Represents an ImportMember. */
                class ImportMember {

                    /**
                     * Constructs a new ImportMember.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: replichat.replication.v1.AdminCommand.ImportMember.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** ImportMember group. */
                    group: string;

                    /** ImportMember username. */
                    username: string;

                    /** ImportMember unseen. */
                    unseen: number;

                    /** ImportMember read. */
                    read: number;

                    /** ImportMember read_also. */
                    read_also: number[];

                    /**
                     * Creates a new ImportMember instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ImportMember instance
                     */
                    static create(properties: replichat.replication.v1.AdminCommand.ImportMember.$Shape): replichat.replication.v1.AdminCommand.ImportMember & replichat.replication.v1.AdminCommand.ImportMember.$Shape;
                    static create(properties?: replichat.replication.v1.AdminCommand.ImportMember.$Properties): replichat.replication.v1.AdminCommand.ImportMember;

                    /**
                     * Encodes the specified ImportMember message. Does not implicitly {@link replichat.replication.v1.AdminCommand.ImportMember.verify|verify} messages.
                     * @param message ImportMember message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: replichat.replication.v1.AdminCommand.ImportMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an ImportMember message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {replichat.replication.v1.AdminCommand.ImportMember & replichat.replication.v1.AdminCommand.ImportMember.$Shape} ImportMember
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): replichat.replication.v1.AdminCommand.ImportMember & replichat.replication.v1.AdminCommand.ImportMember.$Shape;

                    /**
                     * Creates an ImportMember message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ImportMember
                     */
                    static fromObject(object: { [k: string]: any }): replichat.replication.v1.AdminCommand.ImportMember;

                    /**
                     * Creates a plain object from an ImportMember message. Also converts values to other types if specified.
                     * @param message ImportMember
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    static toObject(message: replichat.replication.v1.AdminCommand.ImportMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ImportMember to JSON.
                     * @returns JSON object
                     */
                    toJSON(): { [k: string]: any };
                }

                namespace ImportMember {

                    /** Properties of an ImportMember. */
                    interface $Properties {

                        /** ImportMember group */
                        group?: (string|null);

                        /** ImportMember username */
                        username?: (string|null);

                        /** ImportMember unseen */
                        unseen?: (number|null);

                        /** ImportMember read */
                        read?: (number|null);

                        /** ImportMember read_also */
                        read_also?: (number[]|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of an ImportMember. */
                    type $Shape = replichat.replication.v1.AdminCommand.ImportMember.$Properties;
                }
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

/** Namespace grpc. */
export namespace grpc {

    /** Namespace health. */
    namespace health {

        /** Namespace v1. */
        namespace v1 {

            /** Represents a Health */
            class Health extends $protobuf.rpc.Service {

                /**
                 * Constructs a new Health service.
                 * @param rpcImpl RPC implementation
                 * @param [requestDelimited=false] Whether requests are length-delimited
                 * @param [responseDelimited=false] Whether responses are length-delimited
                 */
                constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

                /**
                 * Creates new Health service using the specified rpc implementation.
                 * @param rpcImpl RPC implementation
                 * @param [requestDelimited=false] Whether requests are length-delimited
                 * @param [responseDelimited=false] Whether responses are length-delimited
                 * @returns RPC service. Useful where requests and/or responses are streamed.
                 */
                static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): Health;

                /** Calls Check. */
                check: grpc.health.v1.Health.Check;

                /** Calls Watch. */
                watch: grpc.health.v1.Health.Watch;
            }

            namespace Health {

                /**
                 * Callback as used by {@link grpc.health.v1.Health#check}.
                 * @param error Error, if any
                 * @param [response] HealthCheckResponse
                 */
                type CheckCallback = (error: (Error|null), response?: grpc.health.v1.HealthCheckResponse) => void;

                /** Calls Check. */
                type Check = {
                  (request: grpc.health.v1.IHealthCheckRequest, callback: grpc.health.v1.Health.CheckCallback): void;
                  (request: grpc.health.v1.IHealthCheckRequest): Promise<grpc.health.v1.HealthCheckResponse>;
                  readonly name: "Check";
                  readonly path: "/grpc.health.v1.Health/Check";
                  readonly requestType: "HealthCheckRequest";
                  readonly responseType: "HealthCheckResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: undefined;
                };

                /**
                 * Callback as used by {@link grpc.health.v1.Health#watch}.
                 * @param error Error, if any
                 * @param [response] HealthCheckResponse
                 */
                type WatchCallback = (error: (Error|null), response?: grpc.health.v1.HealthCheckResponse) => void;

                /** Calls Watch. */
                type Watch = {
                  (request: grpc.health.v1.IHealthCheckRequest, callback: grpc.health.v1.Health.WatchCallback): void;
                  (request: grpc.health.v1.IHealthCheckRequest): Promise<grpc.health.v1.HealthCheckResponse>;
                  readonly name: "Watch";
                  readonly path: "/grpc.health.v1.Health/Watch";
                  readonly requestType: "HealthCheckRequest";
                  readonly responseType: "HealthCheckResponse";
                  readonly requestStream: undefined;
                  readonly responseStream: true;
                };
            }

            /**
             * Properties of a HealthCheckRequest.
             * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
             */
            interface IHealthCheckRequest extends grpc.health.v1.HealthCheckRequest.$Properties {
            }

            /** Represents a HealthCheckRequest. */
            class HealthCheckRequest {

                /**
                 * Constructs a new HealthCheckRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckRequest service. */
                service: string;

                /**
                 * Creates a new HealthCheckRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckRequest instance
                 */
                static create(properties: grpc.health.v1.HealthCheckRequest.$Shape): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckRequest.$Properties): grpc.health.v1.HealthCheckRequest;

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @param message HealthCheckRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;

                /**
                 * Creates a HealthCheckRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HealthCheckRequest
                 */
                static fromObject(object: { [k: string]: any }): grpc.health.v1.HealthCheckRequest;

                /**
                 * Creates a plain object from a HealthCheckRequest message. Also converts values to other types if specified.
                 * @param message HealthCheckRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: grpc.health.v1.HealthCheckRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HealthCheckRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HealthCheckRequest {

                /** Properties of a HealthCheckRequest. */
                interface $Properties {

                    /** HealthCheckRequest service */
                    service?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckRequest. */
                type $Shape = grpc.health.v1.HealthCheckRequest.$Properties;
            }

            /**
             * Properties of a HealthCheckResponse.
             * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
             */
            interface IHealthCheckResponse extends grpc.health.v1.HealthCheckResponse.$Properties {
            }

            /** Represents a HealthCheckResponse. */
            class HealthCheckResponse {

                /**
                 * Constructs a new HealthCheckResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckResponse status. */
                status: grpc.health.v1.HealthCheckResponse.ServingStatus;

                /**
                 * Creates a new HealthCheckResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckResponse instance
                 */
                static create(properties: grpc.health.v1.HealthCheckResponse.$Shape): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckResponse.$Properties): grpc.health.v1.HealthCheckResponse;

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @param message HealthCheckResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;

                /**
                 * Creates a HealthCheckResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HealthCheckResponse
                 */
                static fromObject(object: { [k: string]: any }): grpc.health.v1.HealthCheckResponse;

                /**
                 * Creates a plain object from a HealthCheckResponse message. Also converts values to other types if specified.
                 * @param message HealthCheckResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: grpc.health.v1.HealthCheckResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HealthCheckResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HealthCheckResponse {

                /** Properties of a HealthCheckResponse. */
                interface $Properties {

                    /** HealthCheckResponse status */
                    status?: (grpc.health.v1.HealthCheckResponse.ServingStatus|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckResponse. */
                type $Shape = grpc.health.v1.HealthCheckResponse.$Properties;

                /** ServingStatus enum. */
                enum ServingStatus {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** SERVING value */
                    SERVING = 1,

                    /** NOT_SERVING value */
                    NOT_SERVING = 2,

                    /** SERVICE_UNKNOWN value */
                    SERVICE_UNKNOWN = 3
                }
            }
        }
    }
}
