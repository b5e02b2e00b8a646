import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $Boolean = $util.global.Boolean, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const replichat = $root.replichat = (() => {

    /**
     * Namespace replichat.
     * @exports replichat
     * @namespace
     */
    const replichat = {};

    replichat.admin = (function() {

        /**
         * Namespace admin.
         * @memberof replichat
         * @namespace
         */
        const admin = {};

        admin.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof replichat.admin
             * @namespace
             */
            const v1 = {};

            v1.AdminService = (function() {

                /**
                 * Constructs a new AdminService service.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents an AdminService
                 * @extends $protobuf.rpc.Service
                 * @constructor
                 * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
                 * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
                 * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
                 */
                const AdminService = function(rpcImpl, requestDelimited, responseDelimited) {
                    $protobuf.rpc.Service.call(this, rpcImpl, requestDelimited, responseDelimited);
                };

                $Object.defineProperty(AdminService.prototype = $Object.create($protobuf.rpc.Service.prototype), "constructor", { value: AdminService, writable: true, enumerable: false, configurable: true });

                /**
                 * Creates new AdminService service using the specified rpc implementation.
                 * @function create
                 * @memberof replichat.admin.v1.AdminService
                 * @static
                 * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
                 * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
                 * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
                 * @returns {AdminService} RPC service. Useful where requests and/or responses are streamed.
                 */
                AdminService.create = function(rpcImpl, requestDelimited, responseDelimited) {
                    return new this(rpcImpl, requestDelimited, responseDelimited);
                };

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#challenge}.
                 * @memberof replichat.admin.v1.AdminService
                 * @typedef ChallengeCallback
                 * @type {function}
                 * @param {Error|null} error Error, if any
                 * @param {replichat.admin.v1.ChallengeResponse} [response] ChallengeResponse
                 */

                /**
                 * Calls Challenge.
                 * @memberof replichat.admin.v1.AdminService
                 * @typedef Challenge
                 * @type {{
                 *   (request: replichat.admin.v1.IChallengeRequest, callback: replichat.admin.v1.AdminService.ChallengeCallback): void;
                 *   (request: replichat.admin.v1.IChallengeRequest): Promise<replichat.admin.v1.ChallengeResponse>;
                 *   readonly name: "Challenge";
                 *   readonly path: "/replichat.admin.v1.AdminService/Challenge";
                 *   readonly requestType: "ChallengeRequest";
                 *   readonly responseType: "ChallengeResponse";
                 *   readonly requestStream: undefined;
                 *   readonly responseStream: undefined;
                 * }}
                 */

                /**
                 * Calls Challenge.
                 * @name replichat.admin.v1.AdminService#challenge
                 * @type {replichat.admin.v1.AdminService.Challenge}
                 */
                $Object.defineProperties(AdminService.prototype.challenge = function(request, callback) {
                    return $protobuf.rpc.Service.prototype.rpcCall.call(this, AdminService.prototype.challenge, $root.replichat.admin.v1.ChallengeRequest, $root.replichat.admin.v1.ChallengeResponse, request, callback);
                }, {
                    name: { value: "Challenge" },
                    path: { value: "/replichat.admin.v1.AdminService/Challenge" },
                    requestType: { value: "ChallengeRequest" },
                    responseType: { value: "ChallengeResponse" },
                    requestStream: { value: $undefined },
                    responseStream: { value: $undefined }
                });

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#getStatus}.
                 * @memberof replichat.admin.v1.AdminService
                 * @typedef GetStatusCallback
                 * @type {function}
                 * @param {Error|null} error Error, if any
                 * @param {replichat.admin.v1.GetStatusResponse} [response] GetStatusResponse
                 */

                /**
                 * Calls GetStatus.
                 * @memberof replichat.admin.v1.AdminService
                 * @typedef GetStatus
                 * @type {{
                 *   (request: replichat.admin.v1.IGetStatusRequest, callback: replichat.admin.v1.AdminService.GetStatusCallback): void;
                 *   (request: replichat.admin.v1.IGetStatusRequest): Promise<replichat.admin.v1.GetStatusResponse>;
                 *   readonly name: "GetStatus";
                 *   readonly path: "/replichat.admin.v1.AdminService/GetStatus";
                 *   readonly requestType: "GetStatusRequest";
                 *   readonly responseType: "GetStatusResponse";
                 *   readonly requestStream: undefined;
                 *   readonly responseStream: undefined;
                 * }}
                 */

                /**
                 * Calls GetStatus.
                 * @name replichat.admin.v1.AdminService#getStatus
                 * @type {replichat.admin.v1.AdminService.GetStatus}
                 */
                $Object.defineProperties(AdminService.prototype.getStatus = function(request, callback) {
                    return $protobuf.rpc.Service.prototype.rpcCall.call(this, AdminService.prototype.getStatus, $root.replichat.admin.v1.GetStatusRequest, $root.replichat.admin.v1.GetStatusResponse, request, callback);
                }, {
                    name: { value: "GetStatus" },
                    path: { value: "/replichat.admin.v1.AdminService/GetStatus" },
                    requestType: { value: "GetStatusRequest" },
                    responseType: { value: "GetStatusResponse" },
                    requestStream: { value: $undefined },
                    responseStream: { value: $undefined }
                });

                /**
                 * Callback as used by {@link replichat.admin.v1.AdminService#getDigest}.
                 * @memberof replichat.admin.v1.AdminService
                 * @typedef GetDigestCallback
                 * @type {function}
                 * @param {Error|null} error Error, if any
                 * @param {replichat.admin.v1.GetDigestResponse} [response] GetDigestResponse
                 */

                /**
                 * Calls GetDigest.
                 * @memberof replichat.admin.v1.AdminService
                 * @typedef GetDigest
                 * @type {{
                 *   (request: replichat.admin.v1.IGetDigestRequest, callback: replichat.admin.v1.AdminService.GetDigestCallback): void;
                 *   (request: replichat.admin.v1.IGetDigestRequest): Promise<replichat.admin.v1.GetDigestResponse>;
                 *   readonly name: "GetDigest";
                 *   readonly path: "/replichat.admin.v1.AdminService/GetDigest";
                 *   readonly requestType: "GetDigestRequest";
                 *   readonly responseType: "GetDigestResponse";
                 *   readonly requestStream: undefined;
                 *   readonly responseStream: undefined;
                 * }}
                 */

                /**
                 * Calls GetDigest.
                 * @name replichat.admin.v1.AdminService#getDigest
                 * @type {replichat.admin.v1.AdminService.GetDigest}
                 */
                $Object.defineProperties(AdminService.prototype.getDigest = function(request, callback) {
                    return $protobuf.rpc.Service.prototype.rpcCall.call(this, AdminService.prototype.getDigest, $root.replichat.admin.v1.GetDigestRequest, $root.replichat.admin.v1.GetDigestResponse, request, callback);
                }, {
                    name: { value: "GetDigest" },
                    path: { value: "/replichat.admin.v1.AdminService/GetDigest" },
                    requestType: { value: "GetDigestRequest" },
                    responseType: { value: "GetDigestResponse" },
                    requestStream: { value: $undefined },
                    responseStream: { value: $undefined }
                });

                return AdminService;
            })();

            v1.ChallengeRequest = (function() {

                /**
                 * Properties of a ChallengeRequest.
                 * @typedef {Object} replichat.admin.v1.ChallengeRequest.$Properties
                 * @property {Uint8Array|null} [client_nonce] ChallengeRequest client_nonce
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChallengeRequest.
                 * @memberof replichat.admin.v1
                 * @interface IChallengeRequest
                 * @augments replichat.admin.v1.ChallengeRequest.$Properties
                 * @deprecated Use replichat.admin.v1.ChallengeRequest.$Properties instead.
                 */

                /**
                 * Shape of a ChallengeRequest.
                 * @typedef {replichat.admin.v1.ChallengeRequest.$Properties} replichat.admin.v1.ChallengeRequest.$Shape
                 */

                /**
                 * Constructs a new ChallengeRequest.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents a ChallengeRequest.
                 * @constructor
                 * @param {replichat.admin.v1.ChallengeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChallengeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ChallengeRequest client_nonce.
                 * @member {Uint8Array} client_nonce
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @instance
                 */
                ChallengeRequest.prototype.client_nonce = $util.newBuffer([]);

                /**
                 * Creates a new ChallengeRequest instance using the specified properties.
                 * @function create
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @static
                 * @param {replichat.admin.v1.ChallengeRequest.$Properties=} [properties] Properties to set
                 * @returns {replichat.admin.v1.ChallengeRequest} ChallengeRequest instance
                 * @type {{
                 *   (properties: replichat.admin.v1.ChallengeRequest.$Shape): replichat.admin.v1.ChallengeRequest & replichat.admin.v1.ChallengeRequest.$Shape;
                 *   (properties?: replichat.admin.v1.ChallengeRequest.$Properties): replichat.admin.v1.ChallengeRequest;
                 * }}
                 */
                ChallengeRequest.create = function(properties) {
                    return new ChallengeRequest(properties);
                };

                /**
                 * Encodes the specified ChallengeRequest message. Does not implicitly {@link replichat.admin.v1.ChallengeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @static
                 * @param {replichat.admin.v1.ChallengeRequest.$Properties} message ChallengeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChallengeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.client_nonce != null && $Object.hasOwnProperty.call(message, "client_nonce") && message.client_nonce.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.client_nonce);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChallengeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ChallengeRequest & replichat.admin.v1.ChallengeRequest.$Shape} ChallengeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChallengeRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.admin.v1.ChallengeRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.client_nonce = value;
                                else
                                    delete message.client_nonce;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a ChallengeRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.admin.v1.ChallengeRequest} ChallengeRequest
                 */
                ChallengeRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.admin.v1.ChallengeRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.admin.v1.ChallengeRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.admin.v1.ChallengeRequest();
                    if (object.client_nonce != null)
                        if (object.client_nonce.length)
                            if (typeof object.client_nonce === "string")
                                $util.base64.decode(object.client_nonce, message.client_nonce = $util.newBuffer($util.base64.length(object.client_nonce)), 0);
                            else if (object.client_nonce.length >= 0)
                                message.client_nonce = object.client_nonce;
                    return message;
                };

                /**
                 * Creates a plain object from a ChallengeRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @static
                 * @param {replichat.admin.v1.ChallengeRequest} message ChallengeRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ChallengeRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.client_nonce = "";
                        else {
                            object.client_nonce = [];
                            if (options.bytes !== $Array)
                                object.client_nonce = $util.newBuffer(object.client_nonce);
                        }
                    if (message.client_nonce != null && $Object.hasOwnProperty.call(message, "client_nonce"))
                        object.client_nonce = options.bytes === $String ? $util.base64.encode(message.client_nonce, 0, message.client_nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.client_nonce) : message.client_nonce;
                    return object;
                };

                /**
                 * Converts this ChallengeRequest to JSON.
                 * @function toJSON
                 * @memberof replichat.admin.v1.ChallengeRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ChallengeRequest.prototype.toJSON = function() {
                    return ChallengeRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ChallengeRequest;
            })();

            v1.ChallengeResponse = (function() {

                /**
                 * Properties of a ChallengeResponse.
                 * @typedef {Object} replichat.admin.v1.ChallengeResponse.$Properties
                 * @property {Uint8Array|null} [server_nonce] ChallengeResponse server_nonce
                 * @property {Uint8Array|null} [server_proof] ChallengeResponse server_proof
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChallengeResponse.
                 * @memberof replichat.admin.v1
                 * @interface IChallengeResponse
                 * @augments replichat.admin.v1.ChallengeResponse.$Properties
                 * @deprecated Use replichat.admin.v1.ChallengeResponse.$Properties instead.
                 */

                /**
                 * Shape of a ChallengeResponse.
                 * @typedef {replichat.admin.v1.ChallengeResponse.$Properties} replichat.admin.v1.ChallengeResponse.$Shape
                 */

                /**
                 * Constructs a new ChallengeResponse.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents a ChallengeResponse.
                 * @constructor
                 * @param {replichat.admin.v1.ChallengeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChallengeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ChallengeResponse server_nonce.
                 * @member {Uint8Array} server_nonce
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @instance
                 */
                ChallengeResponse.prototype.server_nonce = $util.newBuffer([]);

                /**
                 * ChallengeResponse server_proof.
                 * @member {Uint8Array} server_proof
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @instance
                 */
                ChallengeResponse.prototype.server_proof = $util.newBuffer([]);

                /**
                 * Creates a new ChallengeResponse instance using the specified properties.
                 * @function create
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @static
                 * @param {replichat.admin.v1.ChallengeResponse.$Properties=} [properties] Properties to set
                 * @returns {replichat.admin.v1.ChallengeResponse} ChallengeResponse instance
                 * @type {{
                 *   (properties: replichat.admin.v1.ChallengeResponse.$Shape): replichat.admin.v1.ChallengeResponse & replichat.admin.v1.ChallengeResponse.$Shape;
                 *   (properties?: replichat.admin.v1.ChallengeResponse.$Properties): replichat.admin.v1.ChallengeResponse;
                 * }}
                 */
                ChallengeResponse.create = function(properties) {
                    return new ChallengeResponse(properties);
                };

                /**
                 * Encodes the specified ChallengeResponse message. Does not implicitly {@link replichat.admin.v1.ChallengeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @static
                 * @param {replichat.admin.v1.ChallengeResponse.$Properties} message ChallengeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChallengeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.server_nonce != null && $Object.hasOwnProperty.call(message, "server_nonce") && message.server_nonce.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.server_nonce);
                    if (message.server_proof != null && $Object.hasOwnProperty.call(message, "server_proof") && message.server_proof.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.server_proof);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChallengeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.ChallengeResponse & replichat.admin.v1.ChallengeResponse.$Shape} ChallengeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChallengeResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.admin.v1.ChallengeResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.server_nonce = value;
                                else
                                    delete message.server_nonce;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.server_proof = value;
                                else
                                    delete message.server_proof;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a ChallengeResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.admin.v1.ChallengeResponse} ChallengeResponse
                 */
                ChallengeResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.admin.v1.ChallengeResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.admin.v1.ChallengeResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.admin.v1.ChallengeResponse();
                    if (object.server_nonce != null)
                        if (object.server_nonce.length)
                            if (typeof object.server_nonce === "string")
                                $util.base64.decode(object.server_nonce, message.server_nonce = $util.newBuffer($util.base64.length(object.server_nonce)), 0);
                            else if (object.server_nonce.length >= 0)
                                message.server_nonce = object.server_nonce;
                    if (object.server_proof != null)
                        if (object.server_proof.length)
                            if (typeof object.server_proof === "string")
                                $util.base64.decode(object.server_proof, message.server_proof = $util.newBuffer($util.base64.length(object.server_proof)), 0);
                            else if (object.server_proof.length >= 0)
                                message.server_proof = object.server_proof;
                    return message;
                };

                /**
                 * Creates a plain object from a ChallengeResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @static
                 * @param {replichat.admin.v1.ChallengeResponse} message ChallengeResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ChallengeResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.server_nonce = "";
                        else {
                            object.server_nonce = [];
                            if (options.bytes !== $Array)
                                object.server_nonce = $util.newBuffer(object.server_nonce);
                        }
                        if (options.bytes === $String)
                            object.server_proof = "";
                        else {
                            object.server_proof = [];
                            if (options.bytes !== $Array)
                                object.server_proof = $util.newBuffer(object.server_proof);
                        }
                    }
                    if (message.server_nonce != null && $Object.hasOwnProperty.call(message, "server_nonce"))
                        object.server_nonce = options.bytes === $String ? $util.base64.encode(message.server_nonce, 0, message.server_nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.server_nonce) : message.server_nonce;
                    if (message.server_proof != null && $Object.hasOwnProperty.call(message, "server_proof"))
                        object.server_proof = options.bytes === $String ? $util.base64.encode(message.server_proof, 0, message.server_proof.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.server_proof) : message.server_proof;
                    return object;
                };

                /**
                 * Converts this ChallengeResponse to JSON.
                 * @function toJSON
                 * @memberof replichat.admin.v1.ChallengeResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ChallengeResponse.prototype.toJSON = function() {
                    return ChallengeResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ChallengeResponse;
            })();

            v1.GetStatusRequest = (function() {

                /**
                 * Properties of a GetStatusRequest.
                 * @typedef {Object} replichat.admin.v1.GetStatusRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetStatusRequest.
                 * @memberof replichat.admin.v1
                 * @interface IGetStatusRequest
                 * @augments replichat.admin.v1.GetStatusRequest.$Properties
                 * @deprecated Use replichat.admin.v1.GetStatusRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetStatusRequest.
                 * @typedef {replichat.admin.v1.GetStatusRequest.$Properties} replichat.admin.v1.GetStatusRequest.$Shape
                 */

                /**
                 * Constructs a new GetStatusRequest.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents a GetStatusRequest.
                 * @constructor
                 * @param {replichat.admin.v1.GetStatusRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetStatusRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new GetStatusRequest instance using the specified properties.
                 * @function create
                 * @memberof replichat.admin.v1.GetStatusRequest
                 * @static
                 * @param {replichat.admin.v1.GetStatusRequest.$Properties=} [properties] Properties to set
                 * @returns {replichat.admin.v1.GetStatusRequest} GetStatusRequest instance
                 * @type {{
                 *   (properties: replichat.admin.v1.GetStatusRequest.$Shape): replichat.admin.v1.GetStatusRequest & replichat.admin.v1.GetStatusRequest.$Shape;
                 *   (properties?: replichat.admin.v1.GetStatusRequest.$Properties): replichat.admin.v1.GetStatusRequest;
                 * }}
                 */
                GetStatusRequest.create = function(properties) {
                    return new GetStatusRequest(properties);
                };

                /**
                 * Encodes the specified GetStatusRequest message. Does not implicitly {@link replichat.admin.v1.GetStatusRequest.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.admin.v1.GetStatusRequest
                 * @static
                 * @param {replichat.admin.v1.GetStatusRequest.$Properties} message GetStatusRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetStatusRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetStatusRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.admin.v1.GetStatusRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetStatusRequest & replichat.admin.v1.GetStatusRequest.$Shape} GetStatusRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetStatusRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.admin.v1.GetStatusRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a GetStatusRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.admin.v1.GetStatusRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.admin.v1.GetStatusRequest} GetStatusRequest
                 */
                GetStatusRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.admin.v1.GetStatusRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.admin.v1.GetStatusRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.replichat.admin.v1.GetStatusRequest();
                };

                /**
                 * Creates a plain object from a GetStatusRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.admin.v1.GetStatusRequest
                 * @static
                 * @param {replichat.admin.v1.GetStatusRequest} message GetStatusRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetStatusRequest.toObject = function () {
                    return {};
                };

                /**
                 * Converts this GetStatusRequest to JSON.
                 * @function toJSON
                 * @memberof replichat.admin.v1.GetStatusRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetStatusRequest.prototype.toJSON = function() {
                    return GetStatusRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return GetStatusRequest;
            })();

            v1.GetStatusResponse = (function() {

                /**
                 * Properties of a GetStatusResponse.
                 * @typedef {Object} replichat.admin.v1.GetStatusResponse.$Properties
                 * @property {string|null} [cluster_id] GetStatusResponse cluster_id
                 * @property {string|null} [answered_by] GetStatusResponse answered_by
                 * @property {string|null} [role] GetStatusResponse role
                 * @property {string|null} [view] GetStatusResponse view
                 * @property {string|null} [policy] GetStatusResponse policy
                 * @property {number|null} [exclude_ms] GetStatusResponse exclude_ms
                 * @property {string|null} [primary] GetStatusResponse primary
                 * @property {Array.<replichat.admin.v1.GetStatusResponse.Replica.$Properties>|null} [replicas] GetStatusResponse replicas
                 * @property {number|null} [last_index] GetStatusResponse last_index
                 * @property {number|null} [commit_index] GetStatusResponse commit_index
                 * @property {number|null} [applied_index] GetStatusResponse applied_index
                 * @property {boolean|null} [has_quorum] GetStatusResponse has_quorum
                 * @property {Array.<string>|null} [waiting_for] GetStatusResponse waiting_for
                 * @property {string|null} [data_dir] GetStatusResponse data_dir
                 * @property {number|null} [can_lose_kills] GetStatusResponse can_lose_kills
                 * @property {number|null} [can_lose_silent] GetStatusResponse can_lose_silent
                 * @property {string|null} [version] GetStatusResponse version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetStatusResponse.
                 * @memberof replichat.admin.v1
                 * @interface IGetStatusResponse
                 * @augments replichat.admin.v1.GetStatusResponse.$Properties
                 * @deprecated Use replichat.admin.v1.GetStatusResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetStatusResponse.
                 * @typedef {replichat.admin.v1.GetStatusResponse.$Properties} replichat.admin.v1.GetStatusResponse.$Shape
                 */

                /**
                 * Constructs a new GetStatusResponse.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents a GetStatusResponse.
                 * @constructor
                 * @param {replichat.admin.v1.GetStatusResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetStatusResponse = function (properties) {
                    this.replicas = [];
                    this.waiting_for = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetStatusResponse cluster_id.
                 * @member {string} cluster_id
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.cluster_id = "";

                /**
                 * GetStatusResponse answered_by.
                 * @member {string} answered_by
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.answered_by = "";

                /**
                 * GetStatusResponse role.
                 * @member {string} role
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.role = "";

                /**
                 * GetStatusResponse view.
                 * @member {string} view
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.view = "";

                /**
                 * GetStatusResponse policy.
                 * @member {string} policy
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.policy = "";

                /**
                 * GetStatusResponse exclude_ms.
                 * @member {number} exclude_ms
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.exclude_ms = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * GetStatusResponse primary.
                 * @member {string} primary
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.primary = "";

                /**
                 * GetStatusResponse replicas.
                 * @member {Array.<replichat.admin.v1.GetStatusResponse.Replica.$Properties>} replicas
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.replicas = $util.emptyArray;

                /**
                 * GetStatusResponse last_index.
                 * @member {number} last_index
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.last_index = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * GetStatusResponse commit_index.
                 * @member {number} commit_index
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * GetStatusResponse applied_index.
                 * @member {number} applied_index
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.applied_index = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * GetStatusResponse has_quorum.
                 * @member {boolean} has_quorum
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.has_quorum = false;

                /**
                 * GetStatusResponse waiting_for.
                 * @member {Array.<string>} waiting_for
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.waiting_for = $util.emptyArray;

                /**
                 * GetStatusResponse data_dir.
                 * @member {string} data_dir
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.data_dir = "";

                /**
                 * GetStatusResponse can_lose_kills.
                 * @member {number} can_lose_kills
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.can_lose_kills = 0;

                /**
                 * GetStatusResponse can_lose_silent.
                 * @member {number} can_lose_silent
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.can_lose_silent = 0;

                /**
                 * GetStatusResponse version.
                 * @member {string} version
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 */
                GetStatusResponse.prototype.version = "";

                /**
                 * Creates a new GetStatusResponse instance using the specified properties.
                 * @function create
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @static
                 * @param {replichat.admin.v1.GetStatusResponse.$Properties=} [properties] Properties to set
                 * @returns {replichat.admin.v1.GetStatusResponse} GetStatusResponse instance
                 * @type {{
                 *   (properties: replichat.admin.v1.GetStatusResponse.$Shape): replichat.admin.v1.GetStatusResponse & replichat.admin.v1.GetStatusResponse.$Shape;
                 *   (properties?: replichat.admin.v1.GetStatusResponse.$Properties): replichat.admin.v1.GetStatusResponse;
                 * }}
                 */
                GetStatusResponse.create = function(properties) {
                    return new GetStatusResponse(properties);
                };

                /**
                 * Encodes the specified GetStatusResponse message. Does not implicitly {@link replichat.admin.v1.GetStatusResponse.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @static
                 * @param {replichat.admin.v1.GetStatusResponse.$Properties} message GetStatusResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetStatusResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cluster_id != null && $Object.hasOwnProperty.call(message, "cluster_id") && message.cluster_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.cluster_id);
                    if (message.answered_by != null && $Object.hasOwnProperty.call(message, "answered_by") && message.answered_by !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.answered_by);
                    if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.role);
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view") && message.view !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.view);
                    if (message.policy != null && $Object.hasOwnProperty.call(message, "policy") && message.policy !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.policy);
                    if (message.exclude_ms != null && $Object.hasOwnProperty.call(message, "exclude_ms") && (typeof message.exclude_ms === "object" ? message.exclude_ms.low || message.exclude_ms.high : message.exclude_ms !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).int64(message.exclude_ms);
                    if (message.primary != null && $Object.hasOwnProperty.call(message, "primary") && message.primary !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.primary);
                    if (message.replicas != null && message.replicas.length)
                        for (let i = 0; i < message.replicas.length; ++i)
                            $root.replichat.admin.v1.GetStatusResponse.Replica.encode(message.replicas[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.last_index != null && $Object.hasOwnProperty.call(message, "last_index") && (typeof message.last_index === "object" ? message.last_index.low || message.last_index.high : message.last_index !== 0))
                        writer.uint32(/* id 9, wireType 0 =*/72).int64(message.last_index);
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                        writer.uint32(/* id 10, wireType 0 =*/80).int64(message.commit_index);
                    if (message.applied_index != null && $Object.hasOwnProperty.call(message, "applied_index") && (typeof message.applied_index === "object" ? message.applied_index.low || message.applied_index.high : message.applied_index !== 0))
                        writer.uint32(/* id 11, wireType 0 =*/88).int64(message.applied_index);
                    if (message.has_quorum != null && $Object.hasOwnProperty.call(message, "has_quorum") && message.has_quorum !== false)
                        writer.uint32(/* id 12, wireType 0 =*/96).bool(message.has_quorum);
                    if (message.waiting_for != null && message.waiting_for.length)
                        for (let i = 0; i < message.waiting_for.length; ++i)
                            writer.uint32(/* id 13, wireType 2 =*/106).string(message.waiting_for[i]);
                    if (message.data_dir != null && $Object.hasOwnProperty.call(message, "data_dir") && message.data_dir !== "")
                        writer.uint32(/* id 14, wireType 2 =*/114).string(message.data_dir);
                    if (message.can_lose_kills != null && $Object.hasOwnProperty.call(message, "can_lose_kills") && message.can_lose_kills !== 0)
                        writer.uint32(/* id 15, wireType 0 =*/120).int32(message.can_lose_kills);
                    if (message.can_lose_silent != null && $Object.hasOwnProperty.call(message, "can_lose_silent") && message.can_lose_silent !== 0)
                        writer.uint32(/* id 16, wireType 0 =*/128).int32(message.can_lose_silent);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                        writer.uint32(/* id 17, wireType 2 =*/138).string(message.version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetStatusResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetStatusResponse & replichat.admin.v1.GetStatusResponse.$Shape} GetStatusResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetStatusResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.admin.v1.GetStatusResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.cluster_id = value;
                                else
                                    delete message.cluster_id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.answered_by = value;
                                else
                                    delete message.answered_by;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.role = value;
                                else
                                    delete message.role;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.view = value;
                                else
                                    delete message.view;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.policy = value;
                                else
                                    delete message.policy;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.exclude_ms = value;
                                else
                                    delete message.exclude_ms;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.primary = value;
                                else
                                    delete message.primary;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.replicas && message.replicas.length))
                                    message.replicas = [];
                                message.replicas.push($root.replichat.admin.v1.GetStatusResponse.Replica.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.last_index = value;
                                else
                                    delete message.last_index;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit_index = value;
                                else
                                    delete message.commit_index;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.applied_index = value;
                                else
                                    delete message.applied_index;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.has_quorum = value;
                                else
                                    delete message.has_quorum;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.waiting_for && message.waiting_for.length))
                                    message.waiting_for = [];
                                message.waiting_for.push(reader.stringVerify());
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.data_dir = value;
                                else
                                    delete message.data_dir;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.can_lose_kills = value;
                                else
                                    delete message.can_lose_kills;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.can_lose_silent = value;
                                else
                                    delete message.can_lose_silent;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a GetStatusResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.admin.v1.GetStatusResponse} GetStatusResponse
                 */
                GetStatusResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.admin.v1.GetStatusResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.admin.v1.GetStatusResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.admin.v1.GetStatusResponse();
                    if (object.cluster_id != null)
                        if (typeof object.cluster_id !== "string" || object.cluster_id.length)
                            message.cluster_id = $String(object.cluster_id);
                    if (object.answered_by != null)
                        if (typeof object.answered_by !== "string" || object.answered_by.length)
                            message.answered_by = $String(object.answered_by);
                    if (object.role != null)
                        if (typeof object.role !== "string" || object.role.length)
                            message.role = $String(object.role);
                    if (object.view != null)
                        if (typeof object.view !== "string" || object.view.length)
                            message.view = $String(object.view);
                    if (object.policy != null)
                        if (typeof object.policy !== "string" || object.policy.length)
                            message.policy = $String(object.policy);
                    if (object.exclude_ms != null)
                        if (typeof object.exclude_ms === "object" ? object.exclude_ms.low || object.exclude_ms.high : $Number(object.exclude_ms) !== 0)
                            if ($util.Long)
                                message.exclude_ms = $util.Long.fromValue(object.exclude_ms, false);
                            else if (typeof object.exclude_ms === "string")
                                message.exclude_ms = $parseInt(object.exclude_ms, 10);
                            else if (typeof object.exclude_ms === "number")
                                message.exclude_ms = object.exclude_ms;
                            else if (typeof object.exclude_ms === "object")
                                message.exclude_ms = new $util.LongBits(object.exclude_ms.low >>> 0, object.exclude_ms.high >>> 0).toNumber();
                    if (object.primary != null)
                        if (typeof object.primary !== "string" || object.primary.length)
                            message.primary = $String(object.primary);
                    if (object.replicas) {
                        if (!$Array.isArray(object.replicas))
                            throw $TypeError(".replichat.admin.v1.GetStatusResponse.replicas: array expected");
                        message.replicas = $Array(object.replicas.length);
                        for (let i = 0; i < object.replicas.length; ++i) {
                            if (!$util.isObject(object.replicas[i]))
                                throw $TypeError(".replichat.admin.v1.GetStatusResponse.replicas: object expected");
                            message.replicas[i] = $root.replichat.admin.v1.GetStatusResponse.Replica.fromObject(object.replicas[i], _depth + 1);
                        }
                    }
                    if (object.last_index != null)
                        if (typeof object.last_index === "object" ? object.last_index.low || object.last_index.high : $Number(object.last_index) !== 0)
                            if ($util.Long)
                                message.last_index = $util.Long.fromValue(object.last_index, false);
                            else if (typeof object.last_index === "string")
                                message.last_index = $parseInt(object.last_index, 10);
                            else if (typeof object.last_index === "number")
                                message.last_index = object.last_index;
                            else if (typeof object.last_index === "object")
                                message.last_index = new $util.LongBits(object.last_index.low >>> 0, object.last_index.high >>> 0).toNumber();
                    if (object.commit_index != null)
                        if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                            if ($util.Long)
                                message.commit_index = $util.Long.fromValue(object.commit_index, false);
                            else if (typeof object.commit_index === "string")
                                message.commit_index = $parseInt(object.commit_index, 10);
                            else if (typeof object.commit_index === "number")
                                message.commit_index = object.commit_index;
                            else if (typeof object.commit_index === "object")
                                message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber();
                    if (object.applied_index != null)
                        if (typeof object.applied_index === "object" ? object.applied_index.low || object.applied_index.high : $Number(object.applied_index) !== 0)
                            if ($util.Long)
                                message.applied_index = $util.Long.fromValue(object.applied_index, false);
                            else if (typeof object.applied_index === "string")
                                message.applied_index = $parseInt(object.applied_index, 10);
                            else if (typeof object.applied_index === "number")
                                message.applied_index = object.applied_index;
                            else if (typeof object.applied_index === "object")
                                message.applied_index = new $util.LongBits(object.applied_index.low >>> 0, object.applied_index.high >>> 0).toNumber();
                    if (object.has_quorum != null)
                        if (object.has_quorum)
                            message.has_quorum = $Boolean(object.has_quorum);
                    if (object.waiting_for) {
                        if (!$Array.isArray(object.waiting_for))
                            throw $TypeError(".replichat.admin.v1.GetStatusResponse.waiting_for: array expected");
                        message.waiting_for = $Array(object.waiting_for.length);
                        for (let i = 0; i < object.waiting_for.length; ++i)
                            message.waiting_for[i] = $String(object.waiting_for[i]);
                    }
                    if (object.data_dir != null)
                        if (typeof object.data_dir !== "string" || object.data_dir.length)
                            message.data_dir = $String(object.data_dir);
                    if (object.can_lose_kills != null)
                        if ($Number(object.can_lose_kills) !== 0)
                            message.can_lose_kills = object.can_lose_kills | 0;
                    if (object.can_lose_silent != null)
                        if ($Number(object.can_lose_silent) !== 0)
                            message.can_lose_silent = object.can_lose_silent | 0;
                    if (object.version != null)
                        if (typeof object.version !== "string" || object.version.length)
                            message.version = $String(object.version);
                    return message;
                };

                /**
                 * Creates a plain object from a GetStatusResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @static
                 * @param {replichat.admin.v1.GetStatusResponse} message GetStatusResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetStatusResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.replicas = [];
                        object.waiting_for = [];
                    }
                    if (options.defaults) {
                        object.cluster_id = "";
                        object.answered_by = "";
                        object.role = "";
                        object.view = "";
                        object.policy = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.exclude_ms = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.exclude_ms = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.primary = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.last_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.last_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.applied_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.applied_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.has_quorum = false;
                        object.data_dir = "";
                        object.can_lose_kills = 0;
                        object.can_lose_silent = 0;
                        object.version = "";
                    }
                    if (message.cluster_id != null && $Object.hasOwnProperty.call(message, "cluster_id"))
                        object.cluster_id = message.cluster_id;
                    if (message.answered_by != null && $Object.hasOwnProperty.call(message, "answered_by"))
                        object.answered_by = message.answered_by;
                    if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                        object.role = message.role;
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        object.view = message.view;
                    if (message.policy != null && $Object.hasOwnProperty.call(message, "policy"))
                        object.policy = message.policy;
                    if (message.exclude_ms != null && $Object.hasOwnProperty.call(message, "exclude_ms"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.exclude_ms = typeof message.exclude_ms === "number" ? $BigInt(message.exclude_ms) : $util.Long.fromBits(message.exclude_ms.low >>> 0, message.exclude_ms.high >>> 0, false).toBigInt();
                        else if (typeof message.exclude_ms === "number")
                            object.exclude_ms = options.longs === $String ? $String(message.exclude_ms) : message.exclude_ms;
                        else
                            object.exclude_ms = options.longs === $String ? $util.Long.prototype.toString.call(message.exclude_ms) : options.longs === $Number ? new $util.LongBits(message.exclude_ms.low >>> 0, message.exclude_ms.high >>> 0).toNumber() : message.exclude_ms;
                    if (message.primary != null && $Object.hasOwnProperty.call(message, "primary"))
                        object.primary = message.primary;
                    if (message.replicas && message.replicas.length) {
                        object.replicas = $Array(message.replicas.length);
                        for (let j = 0; j < message.replicas.length; ++j)
                            object.replicas[j] = $root.replichat.admin.v1.GetStatusResponse.Replica.toObject(message.replicas[j], options, _depth + 1);
                    }
                    if (message.last_index != null && $Object.hasOwnProperty.call(message, "last_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.last_index = typeof message.last_index === "number" ? $BigInt(message.last_index) : $util.Long.fromBits(message.last_index.low >>> 0, message.last_index.high >>> 0, false).toBigInt();
                        else if (typeof message.last_index === "number")
                            object.last_index = options.longs === $String ? $String(message.last_index) : message.last_index;
                        else
                            object.last_index = options.longs === $String ? $util.Long.prototype.toString.call(message.last_index) : options.longs === $Number ? new $util.LongBits(message.last_index.low >>> 0, message.last_index.high >>> 0).toNumber() : message.last_index;
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, false).toBigInt();
                        else if (typeof message.commit_index === "number")
                            object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                        else
                            object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber() : message.commit_index;
                    if (message.applied_index != null && $Object.hasOwnProperty.call(message, "applied_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.applied_index = typeof message.applied_index === "number" ? $BigInt(message.applied_index) : $util.Long.fromBits(message.applied_index.low >>> 0, message.applied_index.high >>> 0, false).toBigInt();
                        else if (typeof message.applied_index === "number")
                            object.applied_index = options.longs === $String ? $String(message.applied_index) : message.applied_index;
                        else
                            object.applied_index = options.longs === $String ? $util.Long.prototype.toString.call(message.applied_index) : options.longs === $Number ? new $util.LongBits(message.applied_index.low >>> 0, message.applied_index.high >>> 0).toNumber() : message.applied_index;
                    if (message.has_quorum != null && $Object.hasOwnProperty.call(message, "has_quorum"))
                        object.has_quorum = message.has_quorum;
                    if (message.waiting_for && message.waiting_for.length) {
                        object.waiting_for = $Array(message.waiting_for.length);
                        for (let j = 0; j < message.waiting_for.length; ++j)
                            object.waiting_for[j] = message.waiting_for[j];
                    }
                    if (message.data_dir != null && $Object.hasOwnProperty.call(message, "data_dir"))
                        object.data_dir = message.data_dir;
                    if (message.can_lose_kills != null && $Object.hasOwnProperty.call(message, "can_lose_kills"))
                        object.can_lose_kills = message.can_lose_kills;
                    if (message.can_lose_silent != null && $Object.hasOwnProperty.call(message, "can_lose_silent"))
                        object.can_lose_silent = message.can_lose_silent;
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        object.version = message.version;
                    return object;
                };

                /**
                 * Converts this GetStatusResponse to JSON.
                 * @function toJSON
                 * @memberof replichat.admin.v1.GetStatusResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetStatusResponse.prototype.toJSON = function() {
                    return GetStatusResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                GetStatusResponse.Replica = (function() {

                    /**
                     * Properties of a Replica.
                     * @typedef {Object} replichat.admin.v1.GetStatusResponse.Replica.$Properties
                     * @property {string|null} [replica_id] Replica replica_id
                     * @property {string|null} [address] Replica address
                     * @property {string|null} [role] Replica role
                     * @property {string|null} [incarnation] Replica incarnation
                     * @property {number|null} [lag] Replica lag
                     * @property {boolean|null} [suspected] Replica suspected
                     * @property {number|null} [silent_ms] Replica silent_ms
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */

                    /**
                     * Properties of a Replica.
                     * @memberof replichat.admin.v1.GetStatusResponse
                     * @interface IReplica
                     * @augments replichat.admin.v1.GetStatusResponse.Replica.$Properties
                     * @deprecated Use replichat.admin.v1.GetStatusResponse.Replica.$Properties instead.
                     */

                    /**
                     * Shape of a Replica.
                     * @typedef {replichat.admin.v1.GetStatusResponse.Replica.$Properties} replichat.admin.v1.GetStatusResponse.Replica.$Shape
                     */

                    /**
                     * Constructs a new Replica.
                     * @memberof replichat.admin.v1.GetStatusResponse
                     * @classdesc Represents a Replica.
                     * @constructor
                     * @param {replichat.admin.v1.GetStatusResponse.Replica.$Properties=} [properties] Properties to set
                     * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                     */
                    const Replica = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    /**
                     * Replica replica_id.
                     * @member {string} replica_id
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.replica_id = "";

                    /**
                     * Replica address.
                     * @member {string} address
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.address = "";

                    /**
                     * Replica role.
                     * @member {string} role
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.role = "";

                    /**
                     * Replica incarnation.
                     * @member {string} incarnation
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.incarnation = "";

                    /**
                     * Replica lag.
                     * @member {number} lag
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.lag = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                    /**
                     * Replica suspected.
                     * @member {boolean} suspected
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.suspected = false;

                    /**
                     * Replica silent_ms.
                     * @member {number} silent_ms
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     */
                    Replica.prototype.silent_ms = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                    /**
                     * Creates a new Replica instance using the specified properties.
                     * @function create
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @static
                     * @param {replichat.admin.v1.GetStatusResponse.Replica.$Properties=} [properties] Properties to set
                     * @returns {replichat.admin.v1.GetStatusResponse.Replica} Replica instance
                     * @type {{
                     *   (properties: replichat.admin.v1.GetStatusResponse.Replica.$Shape): replichat.admin.v1.GetStatusResponse.Replica & replichat.admin.v1.GetStatusResponse.Replica.$Shape;
                     *   (properties?: replichat.admin.v1.GetStatusResponse.Replica.$Properties): replichat.admin.v1.GetStatusResponse.Replica;
                     * }}
                     */
                    Replica.create = function(properties) {
                        return new Replica(properties);
                    };

                    /**
                     * Encodes the specified Replica message. Does not implicitly {@link replichat.admin.v1.GetStatusResponse.Replica.verify|verify} messages.
                     * @function encode
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @static
                     * @param {replichat.admin.v1.GetStatusResponse.Replica.$Properties} message Replica message or plain object to encode
                     * @param {$protobuf.Writer} [writer] Writer to encode to
                     * @returns {$protobuf.Writer} Writer
                     */
                    Replica.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.replica_id != null && $Object.hasOwnProperty.call(message, "replica_id") && message.replica_id !== "")
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.replica_id);
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                        if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.role);
                        if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && message.incarnation !== "")
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.incarnation);
                        if (message.lag != null && $Object.hasOwnProperty.call(message, "lag") && (typeof message.lag === "object" ? message.lag.low || message.lag.high : message.lag !== 0))
                            writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lag);
                        if (message.suspected != null && $Object.hasOwnProperty.call(message, "suspected") && message.suspected !== false)
                            writer.uint32(/* id 6, wireType 0 =*/48).bool(message.suspected);
                        if (message.silent_ms != null && $Object.hasOwnProperty.call(message, "silent_ms") && (typeof message.silent_ms === "object" ? message.silent_ms.low || message.silent_ms.high : message.silent_ms !== 0))
                            writer.uint32(/* id 7, wireType 0 =*/56).int64(message.silent_ms);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    /**
                     * Decodes a Replica message from the specified reader or buffer.
                     * @function decode
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @static
                     * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                     * @param {number} [length] Message length if known beforehand
                     * @returns {replichat.admin.v1.GetStatusResponse.Replica & replichat.admin.v1.GetStatusResponse.Replica.$Shape} Replica
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    Replica.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.replichat.admin.v1.GetStatusResponse.Replica();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.replica_id = value;
                                    else
                                        delete message.replica_id;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.address = value;
                                    else
                                        delete message.address;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.role = value;
                                    else
                                        delete message.role;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.incarnation = value;
                                    else
                                        delete message.incarnation;
                                    continue;
                                }
                            case 5: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                        message.lag = value;
                                    else
                                        delete message.lag;
                                    continue;
                                }
                            case 6: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.suspected = value;
                                    else
                                        delete message.suspected;
                                    continue;
                                }
                            case 7: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                        message.silent_ms = value;
                                    else
                                        delete message.silent_ms;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    /**
                     * Creates a Replica message from a plain object. Also converts values to their respective internal types.
                     * @function fromObject
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @static
                     * @param {Object.<string,*>} object Plain object
                     * @returns {replichat.admin.v1.GetStatusResponse.Replica} Replica
                     */
                    Replica.fromObject = function (object, _depth) {
                        if (object instanceof $root.replichat.admin.v1.GetStatusResponse.Replica)
                            return object;
                        if (!$util.isObject(object))
                            throw $TypeError(".replichat.admin.v1.GetStatusResponse.Replica: object expected");
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let message = new $root.replichat.admin.v1.GetStatusResponse.Replica();
                        if (object.replica_id != null)
                            if (typeof object.replica_id !== "string" || object.replica_id.length)
                                message.replica_id = $String(object.replica_id);
                        if (object.address != null)
                            if (typeof object.address !== "string" || object.address.length)
                                message.address = $String(object.address);
                        if (object.role != null)
                            if (typeof object.role !== "string" || object.role.length)
                                message.role = $String(object.role);
                        if (object.incarnation != null)
                            if (typeof object.incarnation !== "string" || object.incarnation.length)
                                message.incarnation = $String(object.incarnation);
                        if (object.lag != null)
                            if (typeof object.lag === "object" ? object.lag.low || object.lag.high : $Number(object.lag) !== 0)
                                if ($util.Long)
                                    message.lag = $util.Long.fromValue(object.lag, false);
                                else if (typeof object.lag === "string")
                                    message.lag = $parseInt(object.lag, 10);
                                else if (typeof object.lag === "number")
                                    message.lag = object.lag;
                                else if (typeof object.lag === "object")
                                    message.lag = new $util.LongBits(object.lag.low >>> 0, object.lag.high >>> 0).toNumber();
                        if (object.suspected != null)
                            if (object.suspected)
                                message.suspected = $Boolean(object.suspected);
                        if (object.silent_ms != null)
                            if (typeof object.silent_ms === "object" ? object.silent_ms.low || object.silent_ms.high : $Number(object.silent_ms) !== 0)
                                if ($util.Long)
                                    message.silent_ms = $util.Long.fromValue(object.silent_ms, false);
                                else if (typeof object.silent_ms === "string")
                                    message.silent_ms = $parseInt(object.silent_ms, 10);
                                else if (typeof object.silent_ms === "number")
                                    message.silent_ms = object.silent_ms;
                                else if (typeof object.silent_ms === "object")
                                    message.silent_ms = new $util.LongBits(object.silent_ms.low >>> 0, object.silent_ms.high >>> 0).toNumber();
                        return message;
                    };

                    /**
                     * Creates a plain object from a Replica message. Also converts values to other types if specified.
                     * @function toObject
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @static
                     * @param {replichat.admin.v1.GetStatusResponse.Replica} message Replica
                     * @param {$protobuf.IConversionOptions} [options] Conversion options
                     * @returns {Object.<string,*>} Plain object
                     */
                    Replica.toObject = function (message, options, _depth) {
                        if (!options)
                            options = {};
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.replica_id = "";
                            object.address = "";
                            object.role = "";
                            object.incarnation = "";
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, false);
                                object.lag = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.lag = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                            object.suspected = false;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, false);
                                object.silent_ms = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                            } else
                                object.silent_ms = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        }
                        if (message.replica_id != null && $Object.hasOwnProperty.call(message, "replica_id"))
                            object.replica_id = message.replica_id;
                        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                            object.address = message.address;
                        if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                            object.role = message.role;
                        if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation"))
                            object.incarnation = message.incarnation;
                        if (message.lag != null && $Object.hasOwnProperty.call(message, "lag"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.lag = typeof message.lag === "number" ? $BigInt(message.lag) : $util.Long.fromBits(message.lag.low >>> 0, message.lag.high >>> 0, false).toBigInt();
                            else if (typeof message.lag === "number")
                                object.lag = options.longs === $String ? $String(message.lag) : message.lag;
                            else
                                object.lag = options.longs === $String ? $util.Long.prototype.toString.call(message.lag) : options.longs === $Number ? new $util.LongBits(message.lag.low >>> 0, message.lag.high >>> 0).toNumber() : message.lag;
                        if (message.suspected != null && $Object.hasOwnProperty.call(message, "suspected"))
                            object.suspected = message.suspected;
                        if (message.silent_ms != null && $Object.hasOwnProperty.call(message, "silent_ms"))
                            if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                                object.silent_ms = typeof message.silent_ms === "number" ? $BigInt(message.silent_ms) : $util.Long.fromBits(message.silent_ms.low >>> 0, message.silent_ms.high >>> 0, false).toBigInt();
                            else if (typeof message.silent_ms === "number")
                                object.silent_ms = options.longs === $String ? $String(message.silent_ms) : message.silent_ms;
                            else
                                object.silent_ms = options.longs === $String ? $util.Long.prototype.toString.call(message.silent_ms) : options.longs === $Number ? new $util.LongBits(message.silent_ms.low >>> 0, message.silent_ms.high >>> 0).toNumber() : message.silent_ms;
                        return object;
                    };

                    /**
                     * Converts this Replica to JSON.
                     * @function toJSON
                     * @memberof replichat.admin.v1.GetStatusResponse.Replica
                     * @instance
                     * @returns {Object.<string,*>} JSON object
                     */
                    Replica.prototype.toJSON = function() {
                        return Replica.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    return Replica;
                })();

                return GetStatusResponse;
            })();

            v1.GetDigestRequest = (function() {

                /**
                 * Properties of a GetDigestRequest.
                 * @typedef {Object} replichat.admin.v1.GetDigestRequest.$Properties
                 * @property {number|null} [index] GetDigestRequest index
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetDigestRequest.
                 * @memberof replichat.admin.v1
                 * @interface IGetDigestRequest
                 * @augments replichat.admin.v1.GetDigestRequest.$Properties
                 * @deprecated Use replichat.admin.v1.GetDigestRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetDigestRequest.
                 * @typedef {replichat.admin.v1.GetDigestRequest.$Properties} replichat.admin.v1.GetDigestRequest.$Shape
                 */

                /**
                 * Constructs a new GetDigestRequest.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents a GetDigestRequest.
                 * @constructor
                 * @param {replichat.admin.v1.GetDigestRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetDigestRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetDigestRequest index.
                 * @member {number} index
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @instance
                 */
                GetDigestRequest.prototype.index = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Creates a new GetDigestRequest instance using the specified properties.
                 * @function create
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @static
                 * @param {replichat.admin.v1.GetDigestRequest.$Properties=} [properties] Properties to set
                 * @returns {replichat.admin.v1.GetDigestRequest} GetDigestRequest instance
                 * @type {{
                 *   (properties: replichat.admin.v1.GetDigestRequest.$Shape): replichat.admin.v1.GetDigestRequest & replichat.admin.v1.GetDigestRequest.$Shape;
                 *   (properties?: replichat.admin.v1.GetDigestRequest.$Properties): replichat.admin.v1.GetDigestRequest;
                 * }}
                 */
                GetDigestRequest.create = function(properties) {
                    return new GetDigestRequest(properties);
                };

                /**
                 * Encodes the specified GetDigestRequest message. Does not implicitly {@link replichat.admin.v1.GetDigestRequest.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @static
                 * @param {replichat.admin.v1.GetDigestRequest.$Properties} message GetDigestRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetDigestRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).int64(message.index);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetDigestRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetDigestRequest & replichat.admin.v1.GetDigestRequest.$Shape} GetDigestRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetDigestRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.admin.v1.GetDigestRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a GetDigestRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.admin.v1.GetDigestRequest} GetDigestRequest
                 */
                GetDigestRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.admin.v1.GetDigestRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.admin.v1.GetDigestRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.admin.v1.GetDigestRequest();
                    if (object.index != null)
                        if (typeof object.index === "object" ? object.index.low || object.index.high : $Number(object.index) !== 0)
                            if ($util.Long)
                                message.index = $util.Long.fromValue(object.index, false);
                            else if (typeof object.index === "string")
                                message.index = $parseInt(object.index, 10);
                            else if (typeof object.index === "number")
                                message.index = object.index;
                            else if (typeof object.index === "object")
                                message.index = new $util.LongBits(object.index.low >>> 0, object.index.high >>> 0).toNumber();
                    return message;
                };

                /**
                 * Creates a plain object from a GetDigestRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @static
                 * @param {replichat.admin.v1.GetDigestRequest} message GetDigestRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetDigestRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.index = typeof message.index === "number" ? $BigInt(message.index) : $util.Long.fromBits(message.index.low >>> 0, message.index.high >>> 0, false).toBigInt();
                        else if (typeof message.index === "number")
                            object.index = options.longs === $String ? $String(message.index) : message.index;
                        else
                            object.index = options.longs === $String ? $util.Long.prototype.toString.call(message.index) : options.longs === $Number ? new $util.LongBits(message.index.low >>> 0, message.index.high >>> 0).toNumber() : message.index;
                    return object;
                };

                /**
                 * Converts this GetDigestRequest to JSON.
                 * @function toJSON
                 * @memberof replichat.admin.v1.GetDigestRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetDigestRequest.prototype.toJSON = function() {
                    return GetDigestRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return GetDigestRequest;
            })();

            v1.GetDigestResponse = (function() {

                /**
                 * Properties of a GetDigestResponse.
                 * @typedef {Object} replichat.admin.v1.GetDigestResponse.$Properties
                 * @property {string|null} [answered_by] GetDigestResponse answered_by
                 * @property {number|null} [index] GetDigestResponse index
                 * @property {Uint8Array|null} [history_hash] GetDigestResponse history_hash
                 * @property {Uint8Array|null} [state_digest] GetDigestResponse state_digest
                 * @property {string|null} [damage] GetDigestResponse damage
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetDigestResponse.
                 * @memberof replichat.admin.v1
                 * @interface IGetDigestResponse
                 * @augments replichat.admin.v1.GetDigestResponse.$Properties
                 * @deprecated Use replichat.admin.v1.GetDigestResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetDigestResponse.
                 * @typedef {replichat.admin.v1.GetDigestResponse.$Properties} replichat.admin.v1.GetDigestResponse.$Shape
                 */

                /**
                 * Constructs a new GetDigestResponse.
                 * @memberof replichat.admin.v1
                 * @classdesc Represents a GetDigestResponse.
                 * @constructor
                 * @param {replichat.admin.v1.GetDigestResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetDigestResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetDigestResponse answered_by.
                 * @member {string} answered_by
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @instance
                 */
                GetDigestResponse.prototype.answered_by = "";

                /**
                 * GetDigestResponse index.
                 * @member {number} index
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @instance
                 */
                GetDigestResponse.prototype.index = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * GetDigestResponse history_hash.
                 * @member {Uint8Array} history_hash
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @instance
                 */
                GetDigestResponse.prototype.history_hash = $util.newBuffer([]);

                /**
                 * GetDigestResponse state_digest.
                 * @member {Uint8Array} state_digest
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @instance
                 */
                GetDigestResponse.prototype.state_digest = $util.newBuffer([]);

                /**
                 * GetDigestResponse damage.
                 * @member {string} damage
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @instance
                 */
                GetDigestResponse.prototype.damage = "";

                /**
                 * Creates a new GetDigestResponse instance using the specified properties.
                 * @function create
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @static
                 * @param {replichat.admin.v1.GetDigestResponse.$Properties=} [properties] Properties to set
                 * @returns {replichat.admin.v1.GetDigestResponse} GetDigestResponse instance
                 * @type {{
                 *   (properties: replichat.admin.v1.GetDigestResponse.$Shape): replichat.admin.v1.GetDigestResponse & replichat.admin.v1.GetDigestResponse.$Shape;
                 *   (properties?: replichat.admin.v1.GetDigestResponse.$Properties): replichat.admin.v1.GetDigestResponse;
                 * }}
                 */
                GetDigestResponse.create = function(properties) {
                    return new GetDigestResponse(properties);
                };

                /**
                 * Encodes the specified GetDigestResponse message. Does not implicitly {@link replichat.admin.v1.GetDigestResponse.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @static
                 * @param {replichat.admin.v1.GetDigestResponse.$Properties} message GetDigestResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetDigestResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.answered_by != null && $Object.hasOwnProperty.call(message, "answered_by") && message.answered_by !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.answered_by);
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).int64(message.index);
                    if (message.history_hash != null && $Object.hasOwnProperty.call(message, "history_hash") && message.history_hash.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.history_hash);
                    if (message.state_digest != null && $Object.hasOwnProperty.call(message, "state_digest") && message.state_digest.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.state_digest);
                    if (message.damage != null && $Object.hasOwnProperty.call(message, "damage") && message.damage !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.damage);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetDigestResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.admin.v1.GetDigestResponse & replichat.admin.v1.GetDigestResponse.$Shape} GetDigestResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetDigestResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.admin.v1.GetDigestResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.answered_by = value;
                                else
                                    delete message.answered_by;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.history_hash = value;
                                else
                                    delete message.history_hash;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.state_digest = value;
                                else
                                    delete message.state_digest;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.damage = value;
                                else
                                    delete message.damage;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a GetDigestResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.admin.v1.GetDigestResponse} GetDigestResponse
                 */
                GetDigestResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.admin.v1.GetDigestResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.admin.v1.GetDigestResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.admin.v1.GetDigestResponse();
                    if (object.answered_by != null)
                        if (typeof object.answered_by !== "string" || object.answered_by.length)
                            message.answered_by = $String(object.answered_by);
                    if (object.index != null)
                        if (typeof object.index === "object" ? object.index.low || object.index.high : $Number(object.index) !== 0)
                            if ($util.Long)
                                message.index = $util.Long.fromValue(object.index, false);
                            else if (typeof object.index === "string")
                                message.index = $parseInt(object.index, 10);
                            else if (typeof object.index === "number")
                                message.index = object.index;
                            else if (typeof object.index === "object")
                                message.index = new $util.LongBits(object.index.low >>> 0, object.index.high >>> 0).toNumber();
                    if (object.history_hash != null)
                        if (object.history_hash.length)
                            if (typeof object.history_hash === "string")
                                $util.base64.decode(object.history_hash, message.history_hash = $util.newBuffer($util.base64.length(object.history_hash)), 0);
                            else if (object.history_hash.length >= 0)
                                message.history_hash = object.history_hash;
                    if (object.state_digest != null)
                        if (object.state_digest.length)
                            if (typeof object.state_digest === "string")
                                $util.base64.decode(object.state_digest, message.state_digest = $util.newBuffer($util.base64.length(object.state_digest)), 0);
                            else if (object.state_digest.length >= 0)
                                message.state_digest = object.state_digest;
                    if (object.damage != null)
                        if (typeof object.damage !== "string" || object.damage.length)
                            message.damage = $String(object.damage);
                    return message;
                };

                /**
                 * Creates a plain object from a GetDigestResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @static
                 * @param {replichat.admin.v1.GetDigestResponse} message GetDigestResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetDigestResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.answered_by = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.history_hash = "";
                        else {
                            object.history_hash = [];
                            if (options.bytes !== $Array)
                                object.history_hash = $util.newBuffer(object.history_hash);
                        }
                        if (options.bytes === $String)
                            object.state_digest = "";
                        else {
                            object.state_digest = [];
                            if (options.bytes !== $Array)
                                object.state_digest = $util.newBuffer(object.state_digest);
                        }
                        object.damage = "";
                    }
                    if (message.answered_by != null && $Object.hasOwnProperty.call(message, "answered_by"))
                        object.answered_by = message.answered_by;
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.index = typeof message.index === "number" ? $BigInt(message.index) : $util.Long.fromBits(message.index.low >>> 0, message.index.high >>> 0, false).toBigInt();
                        else if (typeof message.index === "number")
                            object.index = options.longs === $String ? $String(message.index) : message.index;
                        else
                            object.index = options.longs === $String ? $util.Long.prototype.toString.call(message.index) : options.longs === $Number ? new $util.LongBits(message.index.low >>> 0, message.index.high >>> 0).toNumber() : message.index;
                    if (message.history_hash != null && $Object.hasOwnProperty.call(message, "history_hash"))
                        object.history_hash = options.bytes === $String ? $util.base64.encode(message.history_hash, 0, message.history_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.history_hash) : message.history_hash;
                    if (message.state_digest != null && $Object.hasOwnProperty.call(message, "state_digest"))
                        object.state_digest = options.bytes === $String ? $util.base64.encode(message.state_digest, 0, message.state_digest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.state_digest) : message.state_digest;
                    if (message.damage != null && $Object.hasOwnProperty.call(message, "damage"))
                        object.damage = message.damage;
                    return object;
                };

                /**
                 * Converts this GetDigestResponse to JSON.
                 * @function toJSON
                 * @memberof replichat.admin.v1.GetDigestResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetDigestResponse.prototype.toJSON = function() {
                    return GetDigestResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return GetDigestResponse;
            })();

            return v1;
        })();

        return admin;
    })();

    replichat.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof replichat
         * @namespace
         */
        const v1 = {};

        v1.ChatService = (function() {

            /**
             * Constructs a new ChatService service.
             * @memberof replichat.v1
             * @classdesc Represents a ChatService
             * @extends $protobuf.rpc.Service
             * @constructor
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             */
            const ChatService = function(rpcImpl, requestDelimited, responseDelimited) {
                $protobuf.rpc.Service.call(this, rpcImpl, requestDelimited, responseDelimited);
            };

            $Object.defineProperty(ChatService.prototype = $Object.create($protobuf.rpc.Service.prototype), "constructor", { value: ChatService, writable: true, enumerable: false, configurable: true });

            /**
             * Creates new ChatService service using the specified rpc implementation.
             * @function create
             * @memberof replichat.v1.ChatService
             * @static
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             * @returns {ChatService} RPC service. Useful where requests and/or responses are streamed.
             */
            ChatService.create = function(rpcImpl, requestDelimited, responseDelimited) {
                return new this(rpcImpl, requestDelimited, responseDelimited);
            };

            /**
             * Callback as used by {@link replichat.v1.ChatService#createAccount}.
             * @memberof replichat.v1.ChatService
             * @typedef CreateAccountCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.CreateAccountResponse} [response] CreateAccountResponse
             */

            /**
             * Calls CreateAccount.
             * @memberof replichat.v1.ChatService
             * @typedef CreateAccount
             * @type {{
             *   (request: replichat.v1.ICreateAccountRequest, callback: replichat.v1.ChatService.CreateAccountCallback): void;
             *   (request: replichat.v1.ICreateAccountRequest): Promise<replichat.v1.CreateAccountResponse>;
             *   readonly name: "CreateAccount";
             *   readonly path: "/replichat.v1.ChatService/CreateAccount";
             *   readonly requestType: "CreateAccountRequest";
             *   readonly responseType: "CreateAccountResponse";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls CreateAccount.
             * @name replichat.v1.ChatService#createAccount
             * @type {replichat.v1.ChatService.CreateAccount}
             */
            $Object.defineProperties(ChatService.prototype.createAccount = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.createAccount, $root.replichat.v1.CreateAccountRequest, $root.replichat.v1.CreateAccountResponse, request, callback);
            }, {
                name: { value: "CreateAccount" },
                path: { value: "/replichat.v1.ChatService/CreateAccount" },
                requestType: { value: "CreateAccountRequest" },
                responseType: { value: "CreateAccountResponse" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#login}.
             * @memberof replichat.v1.ChatService
             * @typedef LoginCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.LoginResponse} [response] LoginResponse
             */

            /**
             * Calls Login.
             * @memberof replichat.v1.ChatService
             * @typedef Login
             * @type {{
             *   (request: replichat.v1.ILoginRequest, callback: replichat.v1.ChatService.LoginCallback): void;
             *   (request: replichat.v1.ILoginRequest): Promise<replichat.v1.LoginResponse>;
             *   readonly name: "Login";
             *   readonly path: "/replichat.v1.ChatService/Login";
             *   readonly requestType: "LoginRequest";
             *   readonly responseType: "LoginResponse";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls Login.
             * @name replichat.v1.ChatService#login
             * @type {replichat.v1.ChatService.Login}
             */
            $Object.defineProperties(ChatService.prototype.login = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.login, $root.replichat.v1.LoginRequest, $root.replichat.v1.LoginResponse, request, callback);
            }, {
                name: { value: "Login" },
                path: { value: "/replichat.v1.ChatService/Login" },
                requestType: { value: "LoginRequest" },
                responseType: { value: "LoginResponse" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#logout}.
             * @memberof replichat.v1.ChatService
             * @typedef LogoutCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.LogoutResponse} [response] LogoutResponse
             */

            /**
             * Calls Logout.
             * @memberof replichat.v1.ChatService
             * @typedef Logout
             * @type {{
             *   (request: replichat.v1.ILogoutRequest, callback: replichat.v1.ChatService.LogoutCallback): void;
             *   (request: replichat.v1.ILogoutRequest): Promise<replichat.v1.LogoutResponse>;
             *   readonly name: "Logout";
             *   readonly path: "/replichat.v1.ChatService/Logout";
             *   readonly requestType: "LogoutRequest";
             *   readonly responseType: "LogoutResponse";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls Logout.
             * @name replichat.v1.ChatService#logout
             * @type {replichat.v1.ChatService.Logout}
             */
            $Object.defineProperties(ChatService.prototype.logout = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.logout, $root.replichat.v1.LogoutRequest, $root.replichat.v1.LogoutResponse, request, callback);
            }, {
                name: { value: "Logout" },
                path: { value: "/replichat.v1.ChatService/Logout" },
                requestType: { value: "LogoutRequest" },
                responseType: { value: "LogoutResponse" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#sendMessage}.
             * @memberof replichat.v1.ChatService
             * @typedef SendMessageCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.SendMessageResponse} [response] SendMessageResponse
             */

            /**
             * Calls SendMessage.
             * @memberof replichat.v1.ChatService
             * @typedef SendMessage
             * @type {{
             *   (request: replichat.v1.ISendMessageRequest, callback: replichat.v1.ChatService.SendMessageCallback): void;
             *   (request: replichat.v1.ISendMessageRequest): Promise<replichat.v1.SendMessageResponse>;
             *   readonly name: "SendMessage";
             *   readonly path: "/replichat.v1.ChatService/SendMessage";
             *   readonly requestType: "SendMessageRequest";
             *   readonly responseType: "SendMessageResponse";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls SendMessage.
             * @name replichat.v1.ChatService#sendMessage
             * @type {replichat.v1.ChatService.SendMessage}
             */
            $Object.defineProperties(ChatService.prototype.sendMessage = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.sendMessage, $root.replichat.v1.SendMessageRequest, $root.replichat.v1.SendMessageResponse, request, callback);
            }, {
                name: { value: "SendMessage" },
                path: { value: "/replichat.v1.ChatService/SendMessage" },
                requestType: { value: "SendMessageRequest" },
                responseType: { value: "SendMessageResponse" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#sendMessages}.
             * @memberof replichat.v1.ChatService
             * @typedef SendMessagesCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.SendMessagesResponse} [response] SendMessagesResponse
             */

            /**
             * Calls SendMessages.
             * @memberof replichat.v1.ChatService
             * @typedef SendMessages
             * @type {{
             *   (request: replichat.v1.ISendMessageRequest, callback: replichat.v1.ChatService.SendMessagesCallback): void;
             *   (request: replichat.v1.ISendMessageRequest): Promise<replichat.v1.SendMessagesResponse>;
             *   readonly name: "SendMessages";
             *   readonly path: "/replichat.v1.ChatService/SendMessages";
             *   readonly requestType: "SendMessageRequest";
             *   readonly responseType: "SendMessagesResponse";
             *   readonly requestStream: true;
             *   readonly responseStream: true;
             * }}
             */

            /**
             * Calls SendMessages.
             * @name replichat.v1.ChatService#sendMessages
             * @type {replichat.v1.ChatService.SendMessages}
             */
            $Object.defineProperties(ChatService.prototype.sendMessages = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.sendMessages, $root.replichat.v1.SendMessageRequest, $root.replichat.v1.SendMessagesResponse, request, callback);
            }, {
                name: { value: "SendMessages" },
                path: { value: "/replichat.v1.ChatService/SendMessages" },
                requestType: { value: "SendMessageRequest" },
                responseType: { value: "SendMessagesResponse" },
                requestStream: { value: true },
                responseStream: { value: true }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#listMessages}.
             * @memberof replichat.v1.ChatService
             * @typedef ListMessagesCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.ListMessagesResponse} [response] ListMessagesResponse
             */

            /**
             * Calls ListMessages.
             * @memberof replichat.v1.ChatService
             * @typedef ListMessages
             * @type {{
             *   (request: replichat.v1.IListMessagesRequest, callback: replichat.v1.ChatService.ListMessagesCallback): void;
             *   (request: replichat.v1.IListMessagesRequest): Promise<replichat.v1.ListMessagesResponse>;
             *   readonly name: "ListMessages";
             *   readonly path: "/replichat.v1.ChatService/ListMessages";
             *   readonly requestType: "ListMessagesRequest";
             *   readonly responseType: "ListMessagesResponse";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls ListMessages.
             * @name replichat.v1.ChatService#listMessages
             * @type {replichat.v1.ChatService.ListMessages}
             */
            $Object.defineProperties(ChatService.prototype.listMessages = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.listMessages, $root.replichat.v1.ListMessagesRequest, $root.replichat.v1.ListMessagesResponse, request, callback);
            }, {
                name: { value: "ListMessages" },
                path: { value: "/replichat.v1.ChatService/ListMessages" },
                requestType: { value: "ListMessagesRequest" },
                responseType: { value: "ListMessagesResponse" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#getClusterInfo}.
             * @memberof replichat.v1.ChatService
             * @typedef GetClusterInfoCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.GetClusterInfoResponse} [response] GetClusterInfoResponse
             */

            /**
             * Calls GetClusterInfo.
             * @memberof replichat.v1.ChatService
             * @typedef GetClusterInfo
             * @type {{
             *   (request: replichat.v1.IGetClusterInfoRequest, callback: replichat.v1.ChatService.GetClusterInfoCallback): void;
             *   (request: replichat.v1.IGetClusterInfoRequest): Promise<replichat.v1.GetClusterInfoResponse>;
             *   readonly name: "GetClusterInfo";
             *   readonly path: "/replichat.v1.ChatService/GetClusterInfo";
             *   readonly requestType: "GetClusterInfoRequest";
             *   readonly responseType: "GetClusterInfoResponse";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls GetClusterInfo.
             * @name replichat.v1.ChatService#getClusterInfo
             * @type {replichat.v1.ChatService.GetClusterInfo}
             */
            $Object.defineProperties(ChatService.prototype.getClusterInfo = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.getClusterInfo, $root.replichat.v1.GetClusterInfoRequest, $root.replichat.v1.GetClusterInfoResponse, request, callback);
            }, {
                name: { value: "GetClusterInfo" },
                path: { value: "/replichat.v1.ChatService/GetClusterInfo" },
                requestType: { value: "GetClusterInfoRequest" },
                responseType: { value: "GetClusterInfoResponse" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link replichat.v1.ChatService#subscribe}.
             * @memberof replichat.v1.ChatService
             * @typedef SubscribeCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {replichat.v1.Event} [response] Event
             */

            /**
             * Calls Subscribe.
             * @memberof replichat.v1.ChatService
             * @typedef Subscribe
             * @type {{
             *   (request: replichat.v1.ISubscribeRequest, callback: replichat.v1.ChatService.SubscribeCallback): void;
             *   (request: replichat.v1.ISubscribeRequest): Promise<replichat.v1.Event>;
             *   readonly name: "Subscribe";
             *   readonly path: "/replichat.v1.ChatService/Subscribe";
             *   readonly requestType: "SubscribeRequest";
             *   readonly responseType: "Event";
             *   readonly requestStream: undefined;
             *   readonly responseStream: true;
             * }}
             */

            /**
             * Calls Subscribe.
             * @name replichat.v1.ChatService#subscribe
             * @type {replichat.v1.ChatService.Subscribe}
             */
            $Object.defineProperties(ChatService.prototype.subscribe = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, ChatService.prototype.subscribe, $root.replichat.v1.SubscribeRequest, $root.replichat.v1.Event, request, callback);
            }, {
                name: { value: "Subscribe" },
                path: { value: "/replichat.v1.ChatService/Subscribe" },
                requestType: { value: "SubscribeRequest" },
                responseType: { value: "Event" },
                requestStream: { value: $undefined },
                responseStream: { value: true }
            });

            return ChatService;
        })();

        v1.CreateAccountRequest = (function() {

            /**
             * Properties of a CreateAccountRequest.
             * @typedef {Object} replichat.v1.CreateAccountRequest.$Properties
             * @property {string|null} [request_id] CreateAccountRequest request_id
             * @property {string|null} [username] CreateAccountRequest username
             * @property {string|null} [password] CreateAccountRequest password
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateAccountRequest.
             * @memberof replichat.v1
             * @interface ICreateAccountRequest
             * @augments replichat.v1.CreateAccountRequest.$Properties
             * @deprecated Use replichat.v1.CreateAccountRequest.$Properties instead.
             */

            /**
             * Shape of a CreateAccountRequest.
             * @typedef {replichat.v1.CreateAccountRequest.$Properties} replichat.v1.CreateAccountRequest.$Shape
             */

            /**
             * Constructs a new CreateAccountRequest.
             * @memberof replichat.v1
             * @classdesc Represents a CreateAccountRequest.
             * @constructor
             * @param {replichat.v1.CreateAccountRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateAccountRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateAccountRequest request_id.
             * @member {string} request_id
             * @memberof replichat.v1.CreateAccountRequest
             * @instance
             */
            CreateAccountRequest.prototype.request_id = "";

            /**
             * CreateAccountRequest username.
             * @member {string} username
             * @memberof replichat.v1.CreateAccountRequest
             * @instance
             */
            CreateAccountRequest.prototype.username = "";

            /**
             * CreateAccountRequest password.
             * @member {string} password
             * @memberof replichat.v1.CreateAccountRequest
             * @instance
             */
            CreateAccountRequest.prototype.password = "";

            /**
             * Creates a new CreateAccountRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.CreateAccountRequest
             * @static
             * @param {replichat.v1.CreateAccountRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.CreateAccountRequest} CreateAccountRequest instance
             * @type {{
             *   (properties: replichat.v1.CreateAccountRequest.$Shape): replichat.v1.CreateAccountRequest & replichat.v1.CreateAccountRequest.$Shape;
             *   (properties?: replichat.v1.CreateAccountRequest.$Properties): replichat.v1.CreateAccountRequest;
             * }}
             */
            CreateAccountRequest.create = function(properties) {
                return new CreateAccountRequest(properties);
            };

            /**
             * Encodes the specified CreateAccountRequest message. Does not implicitly {@link replichat.v1.CreateAccountRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.CreateAccountRequest
             * @static
             * @param {replichat.v1.CreateAccountRequest.$Properties} message CreateAccountRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateAccountRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id") && message.request_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.request_id);
                if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.username);
                if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.password);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateAccountRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.CreateAccountRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.CreateAccountRequest & replichat.v1.CreateAccountRequest.$Shape} CreateAccountRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateAccountRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.CreateAccountRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.request_id = value;
                            else
                                delete message.request_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.username = value;
                            else
                                delete message.username;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.password = value;
                            else
                                delete message.password;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CreateAccountRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.CreateAccountRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.CreateAccountRequest} CreateAccountRequest
             */
            CreateAccountRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.CreateAccountRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.CreateAccountRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.CreateAccountRequest();
                if (object.request_id != null)
                    if (typeof object.request_id !== "string" || object.request_id.length)
                        message.request_id = $String(object.request_id);
                if (object.username != null)
                    if (typeof object.username !== "string" || object.username.length)
                        message.username = $String(object.username);
                if (object.password != null)
                    if (typeof object.password !== "string" || object.password.length)
                        message.password = $String(object.password);
                return message;
            };

            /**
             * Creates a plain object from a CreateAccountRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.CreateAccountRequest
             * @static
             * @param {replichat.v1.CreateAccountRequest} message CreateAccountRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CreateAccountRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.request_id = "";
                    object.username = "";
                    object.password = "";
                }
                if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id"))
                    object.request_id = message.request_id;
                if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
                    object.username = message.username;
                if (message.password != null && $Object.hasOwnProperty.call(message, "password"))
                    object.password = message.password;
                return object;
            };

            /**
             * Converts this CreateAccountRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.CreateAccountRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CreateAccountRequest.prototype.toJSON = function() {
                return CreateAccountRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CreateAccountRequest;
        })();

        v1.CreateAccountResponse = (function() {

            /**
             * Properties of a CreateAccountResponse.
             * @typedef {Object} replichat.v1.CreateAccountResponse.$Properties
             * @property {string|null} [username] CreateAccountResponse username
             * @property {boolean|null} [replayed] CreateAccountResponse replayed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateAccountResponse.
             * @memberof replichat.v1
             * @interface ICreateAccountResponse
             * @augments replichat.v1.CreateAccountResponse.$Properties
             * @deprecated Use replichat.v1.CreateAccountResponse.$Properties instead.
             */

            /**
             * Shape of a CreateAccountResponse.
             * @typedef {replichat.v1.CreateAccountResponse.$Properties} replichat.v1.CreateAccountResponse.$Shape
             */

            /**
             * Constructs a new CreateAccountResponse.
             * @memberof replichat.v1
             * @classdesc Represents a CreateAccountResponse.
             * @constructor
             * @param {replichat.v1.CreateAccountResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateAccountResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateAccountResponse username.
             * @member {string} username
             * @memberof replichat.v1.CreateAccountResponse
             * @instance
             */
            CreateAccountResponse.prototype.username = "";

            /**
             * CreateAccountResponse replayed.
             * @member {boolean} replayed
             * @memberof replichat.v1.CreateAccountResponse
             * @instance
             */
            CreateAccountResponse.prototype.replayed = false;

            /**
             * Creates a new CreateAccountResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.CreateAccountResponse
             * @static
             * @param {replichat.v1.CreateAccountResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.CreateAccountResponse} CreateAccountResponse instance
             * @type {{
             *   (properties: replichat.v1.CreateAccountResponse.$Shape): replichat.v1.CreateAccountResponse & replichat.v1.CreateAccountResponse.$Shape;
             *   (properties?: replichat.v1.CreateAccountResponse.$Properties): replichat.v1.CreateAccountResponse;
             * }}
             */
            CreateAccountResponse.create = function(properties) {
                return new CreateAccountResponse(properties);
            };

            /**
             * Encodes the specified CreateAccountResponse message. Does not implicitly {@link replichat.v1.CreateAccountResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.CreateAccountResponse
             * @static
             * @param {replichat.v1.CreateAccountResponse.$Properties} message CreateAccountResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateAccountResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.username);
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed") && message.replayed !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.replayed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateAccountResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.CreateAccountResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.CreateAccountResponse & replichat.v1.CreateAccountResponse.$Shape} CreateAccountResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateAccountResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.CreateAccountResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.username = value;
                            else
                                delete message.username;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replayed = value;
                            else
                                delete message.replayed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CreateAccountResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.CreateAccountResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.CreateAccountResponse} CreateAccountResponse
             */
            CreateAccountResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.CreateAccountResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.CreateAccountResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.CreateAccountResponse();
                if (object.username != null)
                    if (typeof object.username !== "string" || object.username.length)
                        message.username = $String(object.username);
                if (object.replayed != null)
                    if (object.replayed)
                        message.replayed = $Boolean(object.replayed);
                return message;
            };

            /**
             * Creates a plain object from a CreateAccountResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.CreateAccountResponse
             * @static
             * @param {replichat.v1.CreateAccountResponse} message CreateAccountResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CreateAccountResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.username = "";
                    object.replayed = false;
                }
                if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
                    object.username = message.username;
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed"))
                    object.replayed = message.replayed;
                return object;
            };

            /**
             * Converts this CreateAccountResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.CreateAccountResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CreateAccountResponse.prototype.toJSON = function() {
                return CreateAccountResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CreateAccountResponse;
        })();

        v1.LoginRequest = (function() {

            /**
             * Properties of a LoginRequest.
             * @typedef {Object} replichat.v1.LoginRequest.$Properties
             * @property {string|null} [username] LoginRequest username
             * @property {string|null} [password] LoginRequest password
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoginRequest.
             * @memberof replichat.v1
             * @interface ILoginRequest
             * @augments replichat.v1.LoginRequest.$Properties
             * @deprecated Use replichat.v1.LoginRequest.$Properties instead.
             */

            /**
             * Shape of a LoginRequest.
             * @typedef {replichat.v1.LoginRequest.$Properties} replichat.v1.LoginRequest.$Shape
             */

            /**
             * Constructs a new LoginRequest.
             * @memberof replichat.v1
             * @classdesc Represents a LoginRequest.
             * @constructor
             * @param {replichat.v1.LoginRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoginRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoginRequest username.
             * @member {string} username
             * @memberof replichat.v1.LoginRequest
             * @instance
             */
            LoginRequest.prototype.username = "";

            /**
             * LoginRequest password.
             * @member {string} password
             * @memberof replichat.v1.LoginRequest
             * @instance
             */
            LoginRequest.prototype.password = "";

            /**
             * Creates a new LoginRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.LoginRequest
             * @static
             * @param {replichat.v1.LoginRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.LoginRequest} LoginRequest instance
             * @type {{
             *   (properties: replichat.v1.LoginRequest.$Shape): replichat.v1.LoginRequest & replichat.v1.LoginRequest.$Shape;
             *   (properties?: replichat.v1.LoginRequest.$Properties): replichat.v1.LoginRequest;
             * }}
             */
            LoginRequest.create = function(properties) {
                return new LoginRequest(properties);
            };

            /**
             * Encodes the specified LoginRequest message. Does not implicitly {@link replichat.v1.LoginRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.LoginRequest
             * @static
             * @param {replichat.v1.LoginRequest.$Properties} message LoginRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoginRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.username);
                if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.password);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoginRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.LoginRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.LoginRequest & replichat.v1.LoginRequest.$Shape} LoginRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoginRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.LoginRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.username = value;
                            else
                                delete message.username;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.password = value;
                            else
                                delete message.password;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a LoginRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.LoginRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.LoginRequest} LoginRequest
             */
            LoginRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.LoginRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.LoginRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.LoginRequest();
                if (object.username != null)
                    if (typeof object.username !== "string" || object.username.length)
                        message.username = $String(object.username);
                if (object.password != null)
                    if (typeof object.password !== "string" || object.password.length)
                        message.password = $String(object.password);
                return message;
            };

            /**
             * Creates a plain object from a LoginRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.LoginRequest
             * @static
             * @param {replichat.v1.LoginRequest} message LoginRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LoginRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.username = "";
                    object.password = "";
                }
                if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
                    object.username = message.username;
                if (message.password != null && $Object.hasOwnProperty.call(message, "password"))
                    object.password = message.password;
                return object;
            };

            /**
             * Converts this LoginRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.LoginRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LoginRequest.prototype.toJSON = function() {
                return LoginRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LoginRequest;
        })();

        v1.LoginResponse = (function() {

            /**
             * Properties of a LoginResponse.
             * @typedef {Object} replichat.v1.LoginResponse.$Properties
             * @property {string|null} [token] LoginResponse token
             * @property {string|null} [session_id] LoginResponse session_id
             * @property {google.protobuf.Timestamp.$Properties|null} [expire_time] LoginResponse expire_time
             * @property {string|null} [username] LoginResponse username
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoginResponse.
             * @memberof replichat.v1
             * @interface ILoginResponse
             * @augments replichat.v1.LoginResponse.$Properties
             * @deprecated Use replichat.v1.LoginResponse.$Properties instead.
             */

            /**
             * Shape of a LoginResponse.
             * @typedef {replichat.v1.LoginResponse.$Properties} replichat.v1.LoginResponse.$Shape
             */

            /**
             * Constructs a new LoginResponse.
             * @memberof replichat.v1
             * @classdesc Represents a LoginResponse.
             * @constructor
             * @param {replichat.v1.LoginResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoginResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoginResponse token.
             * @member {string} token
             * @memberof replichat.v1.LoginResponse
             * @instance
             */
            LoginResponse.prototype.token = "";

            /**
             * LoginResponse session_id.
             * @member {string} session_id
             * @memberof replichat.v1.LoginResponse
             * @instance
             */
            LoginResponse.prototype.session_id = "";

            /**
             * LoginResponse expire_time.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} expire_time
             * @memberof replichat.v1.LoginResponse
             * @instance
             */
            LoginResponse.prototype.expire_time = null;

            /**
             * LoginResponse username.
             * @member {string} username
             * @memberof replichat.v1.LoginResponse
             * @instance
             */
            LoginResponse.prototype.username = "";

            /**
             * Creates a new LoginResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.LoginResponse
             * @static
             * @param {replichat.v1.LoginResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.LoginResponse} LoginResponse instance
             * @type {{
             *   (properties: replichat.v1.LoginResponse.$Shape): replichat.v1.LoginResponse & replichat.v1.LoginResponse.$Shape;
             *   (properties?: replichat.v1.LoginResponse.$Properties): replichat.v1.LoginResponse;
             * }}
             */
            LoginResponse.create = function(properties) {
                return new LoginResponse(properties);
            };

            /**
             * Encodes the specified LoginResponse message. Does not implicitly {@link replichat.v1.LoginResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.LoginResponse
             * @static
             * @param {replichat.v1.LoginResponse.$Properties} message LoginResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoginResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.session_id);
                if (message.expire_time != null && $Object.hasOwnProperty.call(message, "expire_time"))
                    $root.google.protobuf.Timestamp.encode(message.expire_time, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.username);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoginResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.LoginResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.LoginResponse & replichat.v1.LoginResponse.$Shape} LoginResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoginResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.LoginResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session_id = value;
                            else
                                delete message.session_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.expire_time = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.expire_time);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.username = value;
                            else
                                delete message.username;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a LoginResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.LoginResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.LoginResponse} LoginResponse
             */
            LoginResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.LoginResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.LoginResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.LoginResponse();
                if (object.token != null)
                    if (typeof object.token !== "string" || object.token.length)
                        message.token = $String(object.token);
                if (object.session_id != null)
                    if (typeof object.session_id !== "string" || object.session_id.length)
                        message.session_id = $String(object.session_id);
                if (object.expire_time != null) {
                    if (!$util.isObject(object.expire_time))
                        throw $TypeError(".replichat.v1.LoginResponse.expire_time: object expected");
                    message.expire_time = $root.google.protobuf.Timestamp.fromObject(object.expire_time, _depth + 1);
                }
                if (object.username != null)
                    if (typeof object.username !== "string" || object.username.length)
                        message.username = $String(object.username);
                return message;
            };

            /**
             * Creates a plain object from a LoginResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.LoginResponse
             * @static
             * @param {replichat.v1.LoginResponse} message LoginResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LoginResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.token = "";
                    object.session_id = "";
                    object.expire_time = null;
                    object.username = "";
                }
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id"))
                    object.session_id = message.session_id;
                if (message.expire_time != null && $Object.hasOwnProperty.call(message, "expire_time"))
                    object.expire_time = $root.google.protobuf.Timestamp.toObject(message.expire_time, options, _depth + 1);
                if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
                    object.username = message.username;
                return object;
            };

            /**
             * Converts this LoginResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.LoginResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LoginResponse.prototype.toJSON = function() {
                return LoginResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LoginResponse;
        })();

        v1.LogoutRequest = (function() {

            /**
             * Properties of a LogoutRequest.
             * @typedef {Object} replichat.v1.LogoutRequest.$Properties
             * @property {string|null} [request_id] LogoutRequest request_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogoutRequest.
             * @memberof replichat.v1
             * @interface ILogoutRequest
             * @augments replichat.v1.LogoutRequest.$Properties
             * @deprecated Use replichat.v1.LogoutRequest.$Properties instead.
             */

            /**
             * Shape of a LogoutRequest.
             * @typedef {replichat.v1.LogoutRequest.$Properties} replichat.v1.LogoutRequest.$Shape
             */

            /**
             * Constructs a new LogoutRequest.
             * @memberof replichat.v1
             * @classdesc Represents a LogoutRequest.
             * @constructor
             * @param {replichat.v1.LogoutRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogoutRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogoutRequest request_id.
             * @member {string} request_id
             * @memberof replichat.v1.LogoutRequest
             * @instance
             */
            LogoutRequest.prototype.request_id = "";

            /**
             * Creates a new LogoutRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.LogoutRequest
             * @static
             * @param {replichat.v1.LogoutRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.LogoutRequest} LogoutRequest instance
             * @type {{
             *   (properties: replichat.v1.LogoutRequest.$Shape): replichat.v1.LogoutRequest & replichat.v1.LogoutRequest.$Shape;
             *   (properties?: replichat.v1.LogoutRequest.$Properties): replichat.v1.LogoutRequest;
             * }}
             */
            LogoutRequest.create = function(properties) {
                return new LogoutRequest(properties);
            };

            /**
             * Encodes the specified LogoutRequest message. Does not implicitly {@link replichat.v1.LogoutRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.LogoutRequest
             * @static
             * @param {replichat.v1.LogoutRequest.$Properties} message LogoutRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogoutRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id") && message.request_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.request_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogoutRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.LogoutRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.LogoutRequest & replichat.v1.LogoutRequest.$Shape} LogoutRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogoutRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.LogoutRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.request_id = value;
                            else
                                delete message.request_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a LogoutRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.LogoutRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.LogoutRequest} LogoutRequest
             */
            LogoutRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.LogoutRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.LogoutRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.LogoutRequest();
                if (object.request_id != null)
                    if (typeof object.request_id !== "string" || object.request_id.length)
                        message.request_id = $String(object.request_id);
                return message;
            };

            /**
             * Creates a plain object from a LogoutRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.LogoutRequest
             * @static
             * @param {replichat.v1.LogoutRequest} message LogoutRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LogoutRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.request_id = "";
                if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id"))
                    object.request_id = message.request_id;
                return object;
            };

            /**
             * Converts this LogoutRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.LogoutRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LogoutRequest.prototype.toJSON = function() {
                return LogoutRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogoutRequest;
        })();

        v1.LogoutResponse = (function() {

            /**
             * Properties of a LogoutResponse.
             * @typedef {Object} replichat.v1.LogoutResponse.$Properties
             * @property {boolean|null} [replayed] LogoutResponse replayed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogoutResponse.
             * @memberof replichat.v1
             * @interface ILogoutResponse
             * @augments replichat.v1.LogoutResponse.$Properties
             * @deprecated Use replichat.v1.LogoutResponse.$Properties instead.
             */

            /**
             * Shape of a LogoutResponse.
             * @typedef {replichat.v1.LogoutResponse.$Properties} replichat.v1.LogoutResponse.$Shape
             */

            /**
             * Constructs a new LogoutResponse.
             * @memberof replichat.v1
             * @classdesc Represents a LogoutResponse.
             * @constructor
             * @param {replichat.v1.LogoutResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogoutResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogoutResponse replayed.
             * @member {boolean} replayed
             * @memberof replichat.v1.LogoutResponse
             * @instance
             */
            LogoutResponse.prototype.replayed = false;

            /**
             * Creates a new LogoutResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.LogoutResponse
             * @static
             * @param {replichat.v1.LogoutResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.LogoutResponse} LogoutResponse instance
             * @type {{
             *   (properties: replichat.v1.LogoutResponse.$Shape): replichat.v1.LogoutResponse & replichat.v1.LogoutResponse.$Shape;
             *   (properties?: replichat.v1.LogoutResponse.$Properties): replichat.v1.LogoutResponse;
             * }}
             */
            LogoutResponse.create = function(properties) {
                return new LogoutResponse(properties);
            };

            /**
             * Encodes the specified LogoutResponse message. Does not implicitly {@link replichat.v1.LogoutResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.LogoutResponse
             * @static
             * @param {replichat.v1.LogoutResponse.$Properties} message LogoutResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogoutResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed") && message.replayed !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.replayed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogoutResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.LogoutResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.LogoutResponse & replichat.v1.LogoutResponse.$Shape} LogoutResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogoutResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.LogoutResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replayed = value;
                            else
                                delete message.replayed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a LogoutResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.LogoutResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.LogoutResponse} LogoutResponse
             */
            LogoutResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.LogoutResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.LogoutResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.LogoutResponse();
                if (object.replayed != null)
                    if (object.replayed)
                        message.replayed = $Boolean(object.replayed);
                return message;
            };

            /**
             * Creates a plain object from a LogoutResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.LogoutResponse
             * @static
             * @param {replichat.v1.LogoutResponse} message LogoutResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LogoutResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.replayed = false;
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed"))
                    object.replayed = message.replayed;
                return object;
            };

            /**
             * Converts this LogoutResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.LogoutResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LogoutResponse.prototype.toJSON = function() {
                return LogoutResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogoutResponse;
        })();

        /**
         * DeliveryState enum.
         * @name replichat.v1.DeliveryState
         * @enum {number}
         * @property {number} DELIVERY_STATE_UNSPECIFIED=0 DELIVERY_STATE_UNSPECIFIED value
         * @property {number} SENT=1 SENT value
         * @property {number} DELIVERED=2 DELIVERED value
         * @property {number} READ=3 READ value
         */
        v1.DeliveryState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DELIVERY_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SENT"] = 1;
            values[valuesById[2] = "DELIVERED"] = 2;
            values[valuesById[3] = "READ"] = 3;
            return values;
        })();

        v1.Message = (function() {

            /**
             * Properties of a Message.
             * @typedef {Object} replichat.v1.Message.$Properties
             * @property {number|null} [id] Message id
             * @property {number|null} [conversation_id] Message conversation_id
             * @property {string|null} [sender] Message sender
             * @property {string|null} [body] Message body
             * @property {google.protobuf.Timestamp.$Properties|null} [create_time] Message create_time
             * @property {replichat.v1.DeliveryState|null} [state] Message state
             * @property {string|null} [recipient] Message recipient
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Message.
             * @memberof replichat.v1
             * @interface IMessage
             * @augments replichat.v1.Message.$Properties
             * @deprecated Use replichat.v1.Message.$Properties instead.
             */

            /**
             * Shape of a Message.
             * @typedef {replichat.v1.Message.$Properties} replichat.v1.Message.$Shape
             */

            /**
             * Constructs a new Message.
             * @memberof replichat.v1
             * @classdesc Represents a Message.
             * @constructor
             * @param {replichat.v1.Message.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Message = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Message id.
             * @member {number} id
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Message conversation_id.
             * @member {number} conversation_id
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.conversation_id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Message sender.
             * @member {string} sender
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.sender = "";

            /**
             * Message body.
             * @member {string} body
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.body = "";

            /**
             * Message create_time.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} create_time
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.create_time = null;

            /**
             * Message state.
             * @member {replichat.v1.DeliveryState} state
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.state = 0;

            /**
             * Message recipient.
             * @member {string} recipient
             * @memberof replichat.v1.Message
             * @instance
             */
            Message.prototype.recipient = "";

            /**
             * Creates a new Message instance using the specified properties.
             * @function create
             * @memberof replichat.v1.Message
             * @static
             * @param {replichat.v1.Message.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.Message} Message instance
             * @type {{
             *   (properties: replichat.v1.Message.$Shape): replichat.v1.Message & replichat.v1.Message.$Shape;
             *   (properties?: replichat.v1.Message.$Properties): replichat.v1.Message;
             * }}
             */
            Message.create = function(properties) {
                return new Message(properties);
            };

            /**
             * Encodes the specified Message message. Does not implicitly {@link replichat.v1.Message.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.Message
             * @static
             * @param {replichat.v1.Message.$Properties} message Message message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Message.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.id);
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && (typeof message.conversation_id === "object" ? message.conversation_id.low || message.conversation_id.high : message.conversation_id !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.conversation_id);
                if (message.sender != null && $Object.hasOwnProperty.call(message, "sender") && message.sender !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sender);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.body);
                if (message.create_time != null && $Object.hasOwnProperty.call(message, "create_time"))
                    $root.google.protobuf.Timestamp.encode(message.create_time, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.state);
                if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient") && message.recipient !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.recipient);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.Message
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.Message & replichat.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Message.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.Message();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sender = value;
                            else
                                delete message.sender;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.create_time = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.create_time);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.recipient = value;
                            else
                                delete message.recipient;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Message message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.Message
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.Message} Message
             */
            Message.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.Message)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.Message: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.Message();
                if (object.id != null)
                    if (typeof object.id === "object" ? object.id.low || object.id.high : $Number(object.id) !== 0)
                        if ($util.Long)
                            message.id = $util.Long.fromValue(object.id, false);
                        else if (typeof object.id === "string")
                            message.id = $parseInt(object.id, 10);
                        else if (typeof object.id === "number")
                            message.id = object.id;
                        else if (typeof object.id === "object")
                            message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber();
                if (object.conversation_id != null)
                    if (typeof object.conversation_id === "object" ? object.conversation_id.low || object.conversation_id.high : $Number(object.conversation_id) !== 0)
                        if ($util.Long)
                            message.conversation_id = $util.Long.fromValue(object.conversation_id, false);
                        else if (typeof object.conversation_id === "string")
                            message.conversation_id = $parseInt(object.conversation_id, 10);
                        else if (typeof object.conversation_id === "number")
                            message.conversation_id = object.conversation_id;
                        else if (typeof object.conversation_id === "object")
                            message.conversation_id = new $util.LongBits(object.conversation_id.low >>> 0, object.conversation_id.high >>> 0).toNumber();
                if (object.sender != null)
                    if (typeof object.sender !== "string" || object.sender.length)
                        message.sender = $String(object.sender);
                if (object.body != null)
                    if (typeof object.body !== "string" || object.body.length)
                        message.body = $String(object.body);
                if (object.create_time != null) {
                    if (!$util.isObject(object.create_time))
                        throw $TypeError(".replichat.v1.Message.create_time: object expected");
                    message.create_time = $root.google.protobuf.Timestamp.fromObject(object.create_time, _depth + 1);
                }
                if (object.state !== 0 && (typeof object.state !== "string" || $root.replichat.v1.DeliveryState[object.state] !== 0))
                    switch (object.state) {
                    case "DELIVERY_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "SENT":
                    case 1:
                        message.state = 1;
                        break;
                    case "DELIVERED":
                    case 2:
                        message.state = 2;
                        break;
                    case "READ":
                    case 3:
                        message.state = 3;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.recipient != null)
                    if (typeof object.recipient !== "string" || object.recipient.length)
                        message.recipient = $String(object.recipient);
                return message;
            };

            /**
             * Creates a plain object from a Message message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.Message
             * @static
             * @param {replichat.v1.Message} message Message
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Message.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.conversation_id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.conversation_id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.sender = "";
                    object.body = "";
                    object.create_time = null;
                    object.state = options.enums === $String ? "DELIVERY_STATE_UNSPECIFIED" : 0;
                    object.recipient = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, false).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === $String ? $String(message.id) : message.id;
                    else
                        object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber() : message.id;
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.conversation_id = typeof message.conversation_id === "number" ? $BigInt(message.conversation_id) : $util.Long.fromBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0, false).toBigInt();
                    else if (typeof message.conversation_id === "number")
                        object.conversation_id = options.longs === $String ? $String(message.conversation_id) : message.conversation_id;
                    else
                        object.conversation_id = options.longs === $String ? $util.Long.prototype.toString.call(message.conversation_id) : options.longs === $Number ? new $util.LongBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0).toNumber() : message.conversation_id;
                if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                    object.sender = message.sender;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = message.body;
                if (message.create_time != null && $Object.hasOwnProperty.call(message, "create_time"))
                    object.create_time = $root.google.protobuf.Timestamp.toObject(message.create_time, options, _depth + 1);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.replichat.v1.DeliveryState[message.state] === $undefined ? message.state : $root.replichat.v1.DeliveryState[message.state] : message.state;
                if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                    object.recipient = message.recipient;
                return object;
            };

            /**
             * Converts this Message to JSON.
             * @function toJSON
             * @memberof replichat.v1.Message
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Message.prototype.toJSON = function() {
                return Message.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Message;
        })();

        v1.SendMessageRequest = (function() {

            /**
             * Properties of a SendMessageRequest.
             * @typedef {Object} replichat.v1.SendMessageRequest.$Properties
             * @property {string|null} [request_id] SendMessageRequest request_id
             * @property {string|null} [to_username] SendMessageRequest to_username
             * @property {number|null} [conversation_id] SendMessageRequest conversation_id
             * @property {string|null} [body] SendMessageRequest body
             * @property {"to_username"|"conversation_id"} [to] SendMessageRequest to
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendMessageRequest.
             * @memberof replichat.v1
             * @interface ISendMessageRequest
             * @augments replichat.v1.SendMessageRequest.$Properties
             * @deprecated Use replichat.v1.SendMessageRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a SendMessageRequest.
             * @typedef {{
             *   request_id?: string|null;
             *   to_username?: string|null;
             *   conversation_id?: number|null;
             *   body?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ to?: undefined; to_username?: null; conversation_id?: null }|{ to?: "to_username"; to_username: string; conversation_id?: null }|{ to?: "conversation_id"; to_username?: null; conversation_id: number })
             * )} replichat.v1.SendMessageRequest.$Shape
             */

            /**
             * Constructs a new SendMessageRequest.
             * @memberof replichat.v1
             * @classdesc Represents a SendMessageRequest.
             * @constructor
             * @param {replichat.v1.SendMessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendMessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendMessageRequest request_id.
             * @member {string} request_id
             * @memberof replichat.v1.SendMessageRequest
             * @instance
             */
            SendMessageRequest.prototype.request_id = "";

            /**
             * SendMessageRequest to_username.
             * @member {string|null|undefined} to_username
             * @memberof replichat.v1.SendMessageRequest
             * @instance
             */
            SendMessageRequest.prototype.to_username = null;

            /**
             * SendMessageRequest conversation_id.
             * @member {number|null|undefined} conversation_id
             * @memberof replichat.v1.SendMessageRequest
             * @instance
             */
            SendMessageRequest.prototype.conversation_id = null;

            /**
             * SendMessageRequest body.
             * @member {string} body
             * @memberof replichat.v1.SendMessageRequest
             * @instance
             */
            SendMessageRequest.prototype.body = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SendMessageRequest to.
             * @member {"to_username"|"conversation_id"|undefined} to
             * @memberof replichat.v1.SendMessageRequest
             * @instance
             */
            $Object.defineProperty(SendMessageRequest.prototype, "to", {
                get: $util.oneOfGetter($oneOfFields = ["to_username", "conversation_id"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SendMessageRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.SendMessageRequest
             * @static
             * @param {replichat.v1.SendMessageRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.SendMessageRequest} SendMessageRequest instance
             * @type {{
             *   (properties: replichat.v1.SendMessageRequest.$Shape): replichat.v1.SendMessageRequest & replichat.v1.SendMessageRequest.$Shape;
             *   (properties?: replichat.v1.SendMessageRequest.$Properties): replichat.v1.SendMessageRequest;
             * }}
             */
            SendMessageRequest.create = function(properties) {
                return new SendMessageRequest(properties);
            };

            /**
             * Encodes the specified SendMessageRequest message. Does not implicitly {@link replichat.v1.SendMessageRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.SendMessageRequest
             * @static
             * @param {replichat.v1.SendMessageRequest.$Properties} message SendMessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendMessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id") && message.request_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.request_id);
                if (message.to_username != null && $Object.hasOwnProperty.call(message, "to_username"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.to_username);
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.conversation_id);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendMessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.SendMessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessageRequest & replichat.v1.SendMessageRequest.$Shape} SendMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendMessageRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.SendMessageRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.request_id = value;
                            else
                                delete message.request_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.to_username = reader.stringVerify();
                            message.to = "to_username";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.conversation_id = reader.int64();
                            message.to = "conversation_id";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SendMessageRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.SendMessageRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.SendMessageRequest} SendMessageRequest
             */
            SendMessageRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.SendMessageRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.SendMessageRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.SendMessageRequest();
                if (object.request_id != null)
                    if (typeof object.request_id !== "string" || object.request_id.length)
                        message.request_id = $String(object.request_id);
                if (object.to_username != null)
                    message.to_username = $String(object.to_username);
                if (object.conversation_id != null)
                    if ($util.Long)
                        message.conversation_id = $util.Long.fromValue(object.conversation_id, false);
                    else if (typeof object.conversation_id === "string")
                        message.conversation_id = $parseInt(object.conversation_id, 10);
                    else if (typeof object.conversation_id === "number")
                        message.conversation_id = object.conversation_id;
                    else if (typeof object.conversation_id === "object")
                        message.conversation_id = new $util.LongBits(object.conversation_id.low >>> 0, object.conversation_id.high >>> 0).toNumber();
                if (object.body != null)
                    if (typeof object.body !== "string" || object.body.length)
                        message.body = $String(object.body);
                return message;
            };

            /**
             * Creates a plain object from a SendMessageRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.SendMessageRequest
             * @static
             * @param {replichat.v1.SendMessageRequest} message SendMessageRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SendMessageRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.request_id = "";
                    object.body = "";
                }
                if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id"))
                    object.request_id = message.request_id;
                if (message.to_username != null && $Object.hasOwnProperty.call(message, "to_username")) {
                    object.to_username = message.to_username;
                    if (options.oneofs)
                        object.to = "to_username";
                }
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id")) {
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.conversation_id = typeof message.conversation_id === "number" ? $BigInt(message.conversation_id) : $util.Long.fromBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0, false).toBigInt();
                    else if (typeof message.conversation_id === "number")
                        object.conversation_id = options.longs === $String ? $String(message.conversation_id) : message.conversation_id;
                    else
                        object.conversation_id = options.longs === $String ? $util.Long.prototype.toString.call(message.conversation_id) : options.longs === $Number ? new $util.LongBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0).toNumber() : message.conversation_id;
                    if (options.oneofs)
                        object.to = "conversation_id";
                }
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = message.body;
                return object;
            };

            /**
             * Converts this SendMessageRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.SendMessageRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SendMessageRequest.prototype.toJSON = function() {
                return SendMessageRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SendMessageRequest;
        })();

        v1.SendMessageResponse = (function() {

            /**
             * Properties of a SendMessageResponse.
             * @typedef {Object} replichat.v1.SendMessageResponse.$Properties
             * @property {replichat.v1.Message.$Properties|null} [message] SendMessageResponse message
             * @property {boolean|null} [replayed] SendMessageResponse replayed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendMessageResponse.
             * @memberof replichat.v1
             * @interface ISendMessageResponse
             * @augments replichat.v1.SendMessageResponse.$Properties
             * @deprecated Use replichat.v1.SendMessageResponse.$Properties instead.
             */

            /**
             * Shape of a SendMessageResponse.
             * @typedef {replichat.v1.SendMessageResponse.$Properties} replichat.v1.SendMessageResponse.$Shape
             */

            /**
             * Constructs a new SendMessageResponse.
             * @memberof replichat.v1
             * @classdesc Represents a SendMessageResponse.
             * @constructor
             * @param {replichat.v1.SendMessageResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendMessageResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendMessageResponse message.
             * @member {replichat.v1.Message.$Properties|null|undefined} message
             * @memberof replichat.v1.SendMessageResponse
             * @instance
             */
            SendMessageResponse.prototype.message = null;

            /**
             * SendMessageResponse replayed.
             * @member {boolean} replayed
             * @memberof replichat.v1.SendMessageResponse
             * @instance
             */
            SendMessageResponse.prototype.replayed = false;

            /**
             * Creates a new SendMessageResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.SendMessageResponse
             * @static
             * @param {replichat.v1.SendMessageResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.SendMessageResponse} SendMessageResponse instance
             * @type {{
             *   (properties: replichat.v1.SendMessageResponse.$Shape): replichat.v1.SendMessageResponse & replichat.v1.SendMessageResponse.$Shape;
             *   (properties?: replichat.v1.SendMessageResponse.$Properties): replichat.v1.SendMessageResponse;
             * }}
             */
            SendMessageResponse.create = function(properties) {
                return new SendMessageResponse(properties);
            };

            /**
             * Encodes the specified SendMessageResponse message. Does not implicitly {@link replichat.v1.SendMessageResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.SendMessageResponse
             * @static
             * @param {replichat.v1.SendMessageResponse.$Properties} message SendMessageResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendMessageResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.replichat.v1.Message.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed") && message.replayed !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.replayed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendMessageResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.SendMessageResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessageResponse & replichat.v1.SendMessageResponse.$Shape} SendMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendMessageResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.SendMessageResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.replichat.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replayed = value;
                            else
                                delete message.replayed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SendMessageResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.SendMessageResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.SendMessageResponse} SendMessageResponse
             */
            SendMessageResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.SendMessageResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.SendMessageResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.SendMessageResponse();
                if (object.message != null) {
                    if (!$util.isObject(object.message))
                        throw $TypeError(".replichat.v1.SendMessageResponse.message: object expected");
                    message.message = $root.replichat.v1.Message.fromObject(object.message, _depth + 1);
                }
                if (object.replayed != null)
                    if (object.replayed)
                        message.replayed = $Boolean(object.replayed);
                return message;
            };

            /**
             * Creates a plain object from a SendMessageResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.SendMessageResponse
             * @static
             * @param {replichat.v1.SendMessageResponse} message SendMessageResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SendMessageResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.message = null;
                    object.replayed = false;
                }
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = $root.replichat.v1.Message.toObject(message.message, options, _depth + 1);
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed"))
                    object.replayed = message.replayed;
                return object;
            };

            /**
             * Converts this SendMessageResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.SendMessageResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SendMessageResponse.prototype.toJSON = function() {
                return SendMessageResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SendMessageResponse;
        })();

        v1.SendMessagesResponse = (function() {

            /**
             * Properties of a SendMessagesResponse.
             * @typedef {Object} replichat.v1.SendMessagesResponse.$Properties
             * @property {number|null} [sequence] SendMessagesResponse sequence
             * @property {replichat.v1.SendMessageResponse.$Properties|null} [sent] SendMessagesResponse sent
             * @property {google.rpc.Status.$Properties|null} [error] SendMessagesResponse error
             * @property {"sent"|"error"} [result] SendMessagesResponse result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendMessagesResponse.
             * @memberof replichat.v1
             * @interface ISendMessagesResponse
             * @augments replichat.v1.SendMessagesResponse.$Properties
             * @deprecated Use replichat.v1.SendMessagesResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a SendMessagesResponse.
             * @typedef {{
             *   sequence?: number|null;
             *   sent?: replichat.v1.SendMessageResponse.$Shape|null;
             *   error?: google.rpc.Status.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ result?: undefined; sent?: null; error?: null }|{ result?: "sent"; sent: replichat.v1.SendMessageResponse.$Shape; error?: null }|{ result?: "error"; sent?: null; error: google.rpc.Status.$Shape })
             * )} replichat.v1.SendMessagesResponse.$Shape
             */

            /**
             * Constructs a new SendMessagesResponse.
             * @memberof replichat.v1
             * @classdesc Represents a SendMessagesResponse.
             * @constructor
             * @param {replichat.v1.SendMessagesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendMessagesResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendMessagesResponse sequence.
             * @member {number} sequence
             * @memberof replichat.v1.SendMessagesResponse
             * @instance
             */
            SendMessagesResponse.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SendMessagesResponse sent.
             * @member {replichat.v1.SendMessageResponse.$Properties|null|undefined} sent
             * @memberof replichat.v1.SendMessagesResponse
             * @instance
             */
            SendMessagesResponse.prototype.sent = null;

            /**
             * SendMessagesResponse error.
             * @member {google.rpc.Status.$Properties|null|undefined} error
             * @memberof replichat.v1.SendMessagesResponse
             * @instance
             */
            SendMessagesResponse.prototype.error = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SendMessagesResponse result.
             * @member {"sent"|"error"|undefined} result
             * @memberof replichat.v1.SendMessagesResponse
             * @instance
             */
            $Object.defineProperty(SendMessagesResponse.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["sent", "error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SendMessagesResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.SendMessagesResponse
             * @static
             * @param {replichat.v1.SendMessagesResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.SendMessagesResponse} SendMessagesResponse instance
             * @type {{
             *   (properties: replichat.v1.SendMessagesResponse.$Shape): replichat.v1.SendMessagesResponse & replichat.v1.SendMessagesResponse.$Shape;
             *   (properties?: replichat.v1.SendMessagesResponse.$Properties): replichat.v1.SendMessagesResponse;
             * }}
             */
            SendMessagesResponse.create = function(properties) {
                return new SendMessagesResponse(properties);
            };

            /**
             * Encodes the specified SendMessagesResponse message. Does not implicitly {@link replichat.v1.SendMessagesResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.SendMessagesResponse
             * @static
             * @param {replichat.v1.SendMessagesResponse.$Properties} message SendMessagesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendMessagesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.sent != null && $Object.hasOwnProperty.call(message, "sent"))
                    $root.replichat.v1.SendMessageResponse.encode(message.sent, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.google.rpc.Status.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendMessagesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.SendMessagesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.SendMessagesResponse & replichat.v1.SendMessagesResponse.$Shape} SendMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendMessagesResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.SendMessagesResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.sent = $root.replichat.v1.SendMessageResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.sent);
                            message.result = "sent";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.result = "error";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SendMessagesResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.SendMessagesResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.SendMessagesResponse} SendMessagesResponse
             */
            SendMessagesResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.SendMessagesResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.SendMessagesResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.SendMessagesResponse();
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.sent != null) {
                    if (!$util.isObject(object.sent))
                        throw $TypeError(".replichat.v1.SendMessagesResponse.sent: object expected");
                    message.sent = $root.replichat.v1.SendMessageResponse.fromObject(object.sent, _depth + 1);
                }
                if (object.error != null) {
                    if (!$util.isObject(object.error))
                        throw $TypeError(".replichat.v1.SendMessagesResponse.error: object expected");
                    message.error = $root.google.rpc.Status.fromObject(object.error, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a SendMessagesResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.SendMessagesResponse
             * @static
             * @param {replichat.v1.SendMessagesResponse} message SendMessagesResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SendMessagesResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.sent != null && $Object.hasOwnProperty.call(message, "sent")) {
                    object.sent = $root.replichat.v1.SendMessageResponse.toObject(message.sent, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "sent";
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                    object.error = $root.google.rpc.Status.toObject(message.error, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "error";
                }
                return object;
            };

            /**
             * Converts this SendMessagesResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.SendMessagesResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SendMessagesResponse.prototype.toJSON = function() {
                return SendMessagesResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SendMessagesResponse;
        })();

        v1.ListMessagesRequest = (function() {

            /**
             * Properties of a ListMessagesRequest.
             * @typedef {Object} replichat.v1.ListMessagesRequest.$Properties
             * @property {string|null} [with_username] ListMessagesRequest with_username
             * @property {number|null} [conversation_id] ListMessagesRequest conversation_id
             * @property {number|null} [page_size] ListMessagesRequest page_size
             * @property {string|null} [page_token] ListMessagesRequest page_token
             * @property {number|null} [before_id] ListMessagesRequest before_id
             * @property {"with_username"|"conversation_id"} [conversation] ListMessagesRequest conversation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListMessagesRequest.
             * @memberof replichat.v1
             * @interface IListMessagesRequest
             * @augments replichat.v1.ListMessagesRequest.$Properties
             * @deprecated Use replichat.v1.ListMessagesRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ListMessagesRequest.
             * @typedef {{
             *   with_username?: string|null;
             *   conversation_id?: number|null;
             *   page_size?: number|null;
             *   page_token?: string|null;
             *   before_id?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ conversation?: undefined; with_username?: null; conversation_id?: null }|{ conversation?: "with_username"; with_username: string; conversation_id?: null }|{ conversation?: "conversation_id"; with_username?: null; conversation_id: number })
             * )} replichat.v1.ListMessagesRequest.$Shape
             */

            /**
             * Constructs a new ListMessagesRequest.
             * @memberof replichat.v1
             * @classdesc Represents a ListMessagesRequest.
             * @constructor
             * @param {replichat.v1.ListMessagesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListMessagesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListMessagesRequest with_username.
             * @member {string|null|undefined} with_username
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             */
            ListMessagesRequest.prototype.with_username = null;

            /**
             * ListMessagesRequest conversation_id.
             * @member {number|null|undefined} conversation_id
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             */
            ListMessagesRequest.prototype.conversation_id = null;

            /**
             * ListMessagesRequest page_size.
             * @member {number} page_size
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             */
            ListMessagesRequest.prototype.page_size = 0;

            /**
             * ListMessagesRequest page_token.
             * @member {string} page_token
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             */
            ListMessagesRequest.prototype.page_token = "";

            /**
             * ListMessagesRequest before_id.
             * @member {number} before_id
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             */
            ListMessagesRequest.prototype.before_id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ListMessagesRequest conversation.
             * @member {"with_username"|"conversation_id"|undefined} conversation
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             */
            $Object.defineProperty(ListMessagesRequest.prototype, "conversation", {
                get: $util.oneOfGetter($oneOfFields = ["with_username", "conversation_id"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ListMessagesRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.ListMessagesRequest
             * @static
             * @param {replichat.v1.ListMessagesRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.ListMessagesRequest} ListMessagesRequest instance
             * @type {{
             *   (properties: replichat.v1.ListMessagesRequest.$Shape): replichat.v1.ListMessagesRequest & replichat.v1.ListMessagesRequest.$Shape;
             *   (properties?: replichat.v1.ListMessagesRequest.$Properties): replichat.v1.ListMessagesRequest;
             * }}
             */
            ListMessagesRequest.create = function(properties) {
                return new ListMessagesRequest(properties);
            };

            /**
             * Encodes the specified ListMessagesRequest message. Does not implicitly {@link replichat.v1.ListMessagesRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.ListMessagesRequest
             * @static
             * @param {replichat.v1.ListMessagesRequest.$Properties} message ListMessagesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListMessagesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.with_username != null && $Object.hasOwnProperty.call(message, "with_username"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.with_username);
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.conversation_id);
                if (message.page_size != null && $Object.hasOwnProperty.call(message, "page_size") && message.page_size !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.page_size);
                if (message.page_token != null && $Object.hasOwnProperty.call(message, "page_token") && message.page_token !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.page_token);
                if (message.before_id != null && $Object.hasOwnProperty.call(message, "before_id") && (typeof message.before_id === "object" ? message.before_id.low || message.before_id.high : message.before_id !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.before_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListMessagesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.ListMessagesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.ListMessagesRequest & replichat.v1.ListMessagesRequest.$Shape} ListMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListMessagesRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.ListMessagesRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.with_username = reader.stringVerify();
                            message.conversation = "with_username";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.conversation_id = reader.int64();
                            message.conversation = "conversation_id";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.page_size = value;
                            else
                                delete message.page_size;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.page_token = value;
                            else
                                delete message.page_token;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.before_id = value;
                            else
                                delete message.before_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListMessagesRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.ListMessagesRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.ListMessagesRequest} ListMessagesRequest
             */
            ListMessagesRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.ListMessagesRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.ListMessagesRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.ListMessagesRequest();
                if (object.with_username != null)
                    message.with_username = $String(object.with_username);
                if (object.conversation_id != null)
                    if ($util.Long)
                        message.conversation_id = $util.Long.fromValue(object.conversation_id, false);
                    else if (typeof object.conversation_id === "string")
                        message.conversation_id = $parseInt(object.conversation_id, 10);
                    else if (typeof object.conversation_id === "number")
                        message.conversation_id = object.conversation_id;
                    else if (typeof object.conversation_id === "object")
                        message.conversation_id = new $util.LongBits(object.conversation_id.low >>> 0, object.conversation_id.high >>> 0).toNumber();
                if (object.page_size != null)
                    if ($Number(object.page_size) !== 0)
                        message.page_size = object.page_size | 0;
                if (object.page_token != null)
                    if (typeof object.page_token !== "string" || object.page_token.length)
                        message.page_token = $String(object.page_token);
                if (object.before_id != null)
                    if (typeof object.before_id === "object" ? object.before_id.low || object.before_id.high : $Number(object.before_id) !== 0)
                        if ($util.Long)
                            message.before_id = $util.Long.fromValue(object.before_id, false);
                        else if (typeof object.before_id === "string")
                            message.before_id = $parseInt(object.before_id, 10);
                        else if (typeof object.before_id === "number")
                            message.before_id = object.before_id;
                        else if (typeof object.before_id === "object")
                            message.before_id = new $util.LongBits(object.before_id.low >>> 0, object.before_id.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a ListMessagesRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.ListMessagesRequest
             * @static
             * @param {replichat.v1.ListMessagesRequest} message ListMessagesRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListMessagesRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.page_size = 0;
                    object.page_token = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.before_id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.before_id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.with_username != null && $Object.hasOwnProperty.call(message, "with_username")) {
                    object.with_username = message.with_username;
                    if (options.oneofs)
                        object.conversation = "with_username";
                }
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id")) {
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.conversation_id = typeof message.conversation_id === "number" ? $BigInt(message.conversation_id) : $util.Long.fromBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0, false).toBigInt();
                    else if (typeof message.conversation_id === "number")
                        object.conversation_id = options.longs === $String ? $String(message.conversation_id) : message.conversation_id;
                    else
                        object.conversation_id = options.longs === $String ? $util.Long.prototype.toString.call(message.conversation_id) : options.longs === $Number ? new $util.LongBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0).toNumber() : message.conversation_id;
                    if (options.oneofs)
                        object.conversation = "conversation_id";
                }
                if (message.page_size != null && $Object.hasOwnProperty.call(message, "page_size"))
                    object.page_size = message.page_size;
                if (message.page_token != null && $Object.hasOwnProperty.call(message, "page_token"))
                    object.page_token = message.page_token;
                if (message.before_id != null && $Object.hasOwnProperty.call(message, "before_id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.before_id = typeof message.before_id === "number" ? $BigInt(message.before_id) : $util.Long.fromBits(message.before_id.low >>> 0, message.before_id.high >>> 0, false).toBigInt();
                    else if (typeof message.before_id === "number")
                        object.before_id = options.longs === $String ? $String(message.before_id) : message.before_id;
                    else
                        object.before_id = options.longs === $String ? $util.Long.prototype.toString.call(message.before_id) : options.longs === $Number ? new $util.LongBits(message.before_id.low >>> 0, message.before_id.high >>> 0).toNumber() : message.before_id;
                return object;
            };

            /**
             * Converts this ListMessagesRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.ListMessagesRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListMessagesRequest.prototype.toJSON = function() {
                return ListMessagesRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListMessagesRequest;
        })();

        v1.ListMessagesResponse = (function() {

            /**
             * Properties of a ListMessagesResponse.
             * @typedef {Object} replichat.v1.ListMessagesResponse.$Properties
             * @property {Array.<replichat.v1.Message.$Properties>|null} [messages] ListMessagesResponse messages
             * @property {string|null} [next_page_token] ListMessagesResponse next_page_token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListMessagesResponse.
             * @memberof replichat.v1
             * @interface IListMessagesResponse
             * @augments replichat.v1.ListMessagesResponse.$Properties
             * @deprecated Use replichat.v1.ListMessagesResponse.$Properties instead.
             */

            /**
             * Shape of a ListMessagesResponse.
             * @typedef {replichat.v1.ListMessagesResponse.$Properties} replichat.v1.ListMessagesResponse.$Shape
             */

            /**
             * Constructs a new ListMessagesResponse.
             * @memberof replichat.v1
             * @classdesc Represents a ListMessagesResponse.
             * @constructor
             * @param {replichat.v1.ListMessagesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListMessagesResponse = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListMessagesResponse messages.
             * @member {Array.<replichat.v1.Message.$Properties>} messages
             * @memberof replichat.v1.ListMessagesResponse
             * @instance
             */
            ListMessagesResponse.prototype.messages = $util.emptyArray;

            /**
             * ListMessagesResponse next_page_token.
             * @member {string} next_page_token
             * @memberof replichat.v1.ListMessagesResponse
             * @instance
             */
            ListMessagesResponse.prototype.next_page_token = "";

            /**
             * Creates a new ListMessagesResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.ListMessagesResponse
             * @static
             * @param {replichat.v1.ListMessagesResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.ListMessagesResponse} ListMessagesResponse instance
             * @type {{
             *   (properties: replichat.v1.ListMessagesResponse.$Shape): replichat.v1.ListMessagesResponse & replichat.v1.ListMessagesResponse.$Shape;
             *   (properties?: replichat.v1.ListMessagesResponse.$Properties): replichat.v1.ListMessagesResponse;
             * }}
             */
            ListMessagesResponse.create = function(properties) {
                return new ListMessagesResponse(properties);
            };

            /**
             * Encodes the specified ListMessagesResponse message. Does not implicitly {@link replichat.v1.ListMessagesResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.ListMessagesResponse
             * @static
             * @param {replichat.v1.ListMessagesResponse.$Properties} message ListMessagesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListMessagesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.replichat.v1.Message.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next_page_token != null && $Object.hasOwnProperty.call(message, "next_page_token") && message.next_page_token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next_page_token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListMessagesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.ListMessagesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.ListMessagesResponse & replichat.v1.ListMessagesResponse.$Shape} ListMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListMessagesResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.ListMessagesResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.replichat.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next_page_token = value;
                            else
                                delete message.next_page_token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListMessagesResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.ListMessagesResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.ListMessagesResponse} ListMessagesResponse
             */
            ListMessagesResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.ListMessagesResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.ListMessagesResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.ListMessagesResponse();
                if (object.messages) {
                    if (!$Array.isArray(object.messages))
                        throw $TypeError(".replichat.v1.ListMessagesResponse.messages: array expected");
                    message.messages = $Array(object.messages.length);
                    for (let i = 0; i < object.messages.length; ++i) {
                        if (!$util.isObject(object.messages[i]))
                            throw $TypeError(".replichat.v1.ListMessagesResponse.messages: object expected");
                        message.messages[i] = $root.replichat.v1.Message.fromObject(object.messages[i], _depth + 1);
                    }
                }
                if (object.next_page_token != null)
                    if (typeof object.next_page_token !== "string" || object.next_page_token.length)
                        message.next_page_token = $String(object.next_page_token);
                return message;
            };

            /**
             * Creates a plain object from a ListMessagesResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.ListMessagesResponse
             * @static
             * @param {replichat.v1.ListMessagesResponse} message ListMessagesResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListMessagesResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.messages = [];
                if (options.defaults)
                    object.next_page_token = "";
                if (message.messages && message.messages.length) {
                    object.messages = $Array(message.messages.length);
                    for (let j = 0; j < message.messages.length; ++j)
                        object.messages[j] = $root.replichat.v1.Message.toObject(message.messages[j], options, _depth + 1);
                }
                if (message.next_page_token != null && $Object.hasOwnProperty.call(message, "next_page_token"))
                    object.next_page_token = message.next_page_token;
                return object;
            };

            /**
             * Converts this ListMessagesResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.ListMessagesResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListMessagesResponse.prototype.toJSON = function() {
                return ListMessagesResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListMessagesResponse;
        })();

        v1.GetClusterInfoRequest = (function() {

            /**
             * Properties of a GetClusterInfoRequest.
             * @typedef {Object} replichat.v1.GetClusterInfoRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetClusterInfoRequest.
             * @memberof replichat.v1
             * @interface IGetClusterInfoRequest
             * @augments replichat.v1.GetClusterInfoRequest.$Properties
             * @deprecated Use replichat.v1.GetClusterInfoRequest.$Properties instead.
             */

            /**
             * Shape of a GetClusterInfoRequest.
             * @typedef {replichat.v1.GetClusterInfoRequest.$Properties} replichat.v1.GetClusterInfoRequest.$Shape
             */

            /**
             * Constructs a new GetClusterInfoRequest.
             * @memberof replichat.v1
             * @classdesc Represents a GetClusterInfoRequest.
             * @constructor
             * @param {replichat.v1.GetClusterInfoRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetClusterInfoRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new GetClusterInfoRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.GetClusterInfoRequest
             * @static
             * @param {replichat.v1.GetClusterInfoRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.GetClusterInfoRequest} GetClusterInfoRequest instance
             * @type {{
             *   (properties: replichat.v1.GetClusterInfoRequest.$Shape): replichat.v1.GetClusterInfoRequest & replichat.v1.GetClusterInfoRequest.$Shape;
             *   (properties?: replichat.v1.GetClusterInfoRequest.$Properties): replichat.v1.GetClusterInfoRequest;
             * }}
             */
            GetClusterInfoRequest.create = function(properties) {
                return new GetClusterInfoRequest(properties);
            };

            /**
             * Encodes the specified GetClusterInfoRequest message. Does not implicitly {@link replichat.v1.GetClusterInfoRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.GetClusterInfoRequest
             * @static
             * @param {replichat.v1.GetClusterInfoRequest.$Properties} message GetClusterInfoRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetClusterInfoRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetClusterInfoRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.GetClusterInfoRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.GetClusterInfoRequest & replichat.v1.GetClusterInfoRequest.$Shape} GetClusterInfoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetClusterInfoRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.GetClusterInfoRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a GetClusterInfoRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.GetClusterInfoRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.GetClusterInfoRequest} GetClusterInfoRequest
             */
            GetClusterInfoRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.GetClusterInfoRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.GetClusterInfoRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.replichat.v1.GetClusterInfoRequest();
            };

            /**
             * Creates a plain object from a GetClusterInfoRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.GetClusterInfoRequest
             * @static
             * @param {replichat.v1.GetClusterInfoRequest} message GetClusterInfoRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetClusterInfoRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this GetClusterInfoRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.GetClusterInfoRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetClusterInfoRequest.prototype.toJSON = function() {
                return GetClusterInfoRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetClusterInfoRequest;
        })();

        v1.GetClusterInfoResponse = (function() {

            /**
             * Properties of a GetClusterInfoResponse.
             * @typedef {Object} replichat.v1.GetClusterInfoResponse.$Properties
             * @property {string|null} [cluster_id] GetClusterInfoResponse cluster_id
             * @property {string|null} [address] GetClusterInfoResponse address
             * @property {string|null} [role] GetClusterInfoResponse role
             * @property {string|null} [view] GetClusterInfoResponse view
             * @property {string|null} [primary] GetClusterInfoResponse primary
             * @property {Array.<replichat.v1.GetClusterInfoResponse.Replica.$Properties>|null} [members] GetClusterInfoResponse members
             * @property {boolean|null} [has_quorum] GetClusterInfoResponse has_quorum
             * @property {Array.<string>|null} [waiting_for] GetClusterInfoResponse waiting_for
             * @property {string|null} [policy] GetClusterInfoResponse policy
             * @property {number|null} [commit_index] GetClusterInfoResponse commit_index
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetClusterInfoResponse.
             * @memberof replichat.v1
             * @interface IGetClusterInfoResponse
             * @augments replichat.v1.GetClusterInfoResponse.$Properties
             * @deprecated Use replichat.v1.GetClusterInfoResponse.$Properties instead.
             */

            /**
             * Shape of a GetClusterInfoResponse.
             * @typedef {replichat.v1.GetClusterInfoResponse.$Properties} replichat.v1.GetClusterInfoResponse.$Shape
             */

            /**
             * Constructs a new GetClusterInfoResponse.
             * @memberof replichat.v1
             * @classdesc Represents a GetClusterInfoResponse.
             * @constructor
             * @param {replichat.v1.GetClusterInfoResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetClusterInfoResponse = function (properties) {
                this.members = [];
                this.waiting_for = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetClusterInfoResponse cluster_id.
             * @member {string} cluster_id
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.cluster_id = "";

            /**
             * GetClusterInfoResponse address.
             * @member {string} address
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.address = "";

            /**
             * GetClusterInfoResponse role.
             * @member {string} role
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.role = "";

            /**
             * GetClusterInfoResponse view.
             * @member {string} view
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.view = "";

            /**
             * GetClusterInfoResponse primary.
             * @member {string} primary
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.primary = "";

            /**
             * GetClusterInfoResponse members.
             * @member {Array.<replichat.v1.GetClusterInfoResponse.Replica.$Properties>} members
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.members = $util.emptyArray;

            /**
             * GetClusterInfoResponse has_quorum.
             * @member {boolean} has_quorum
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.has_quorum = false;

            /**
             * GetClusterInfoResponse waiting_for.
             * @member {Array.<string>} waiting_for
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.waiting_for = $util.emptyArray;

            /**
             * GetClusterInfoResponse policy.
             * @member {string} policy
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.policy = "";

            /**
             * GetClusterInfoResponse commit_index.
             * @member {number} commit_index
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             */
            GetClusterInfoResponse.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new GetClusterInfoResponse instance using the specified properties.
             * @function create
             * @memberof replichat.v1.GetClusterInfoResponse
             * @static
             * @param {replichat.v1.GetClusterInfoResponse.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.GetClusterInfoResponse} GetClusterInfoResponse instance
             * @type {{
             *   (properties: replichat.v1.GetClusterInfoResponse.$Shape): replichat.v1.GetClusterInfoResponse & replichat.v1.GetClusterInfoResponse.$Shape;
             *   (properties?: replichat.v1.GetClusterInfoResponse.$Properties): replichat.v1.GetClusterInfoResponse;
             * }}
             */
            GetClusterInfoResponse.create = function(properties) {
                return new GetClusterInfoResponse(properties);
            };

            /**
             * Encodes the specified GetClusterInfoResponse message. Does not implicitly {@link replichat.v1.GetClusterInfoResponse.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.GetClusterInfoResponse
             * @static
             * @param {replichat.v1.GetClusterInfoResponse.$Properties} message GetClusterInfoResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetClusterInfoResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cluster_id != null && $Object.hasOwnProperty.call(message, "cluster_id") && message.cluster_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.cluster_id);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.role);
                if (message.view != null && $Object.hasOwnProperty.call(message, "view") && message.view !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.view);
                if (message.primary != null && $Object.hasOwnProperty.call(message, "primary") && message.primary !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.primary);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.replichat.v1.GetClusterInfoResponse.Replica.encode(message.members[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.has_quorum != null && $Object.hasOwnProperty.call(message, "has_quorum") && message.has_quorum !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.has_quorum);
                if (message.waiting_for != null && message.waiting_for.length)
                    for (let i = 0; i < message.waiting_for.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.waiting_for[i]);
                if (message.policy != null && $Object.hasOwnProperty.call(message, "policy") && message.policy !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.policy);
                if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.commit_index);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetClusterInfoResponse message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.GetClusterInfoResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.GetClusterInfoResponse & replichat.v1.GetClusterInfoResponse.$Shape} GetClusterInfoResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetClusterInfoResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.GetClusterInfoResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cluster_id = value;
                            else
                                delete message.cluster_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.view = value;
                            else
                                delete message.view;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.primary = value;
                            else
                                delete message.primary;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.replichat.v1.GetClusterInfoResponse.Replica.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.has_quorum = value;
                            else
                                delete message.has_quorum;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.waiting_for && message.waiting_for.length))
                                message.waiting_for = [];
                            message.waiting_for.push(reader.stringVerify());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.policy = value;
                            else
                                delete message.policy;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.commit_index = value;
                            else
                                delete message.commit_index;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a GetClusterInfoResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.GetClusterInfoResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.GetClusterInfoResponse} GetClusterInfoResponse
             */
            GetClusterInfoResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.GetClusterInfoResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.GetClusterInfoResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.GetClusterInfoResponse();
                if (object.cluster_id != null)
                    if (typeof object.cluster_id !== "string" || object.cluster_id.length)
                        message.cluster_id = $String(object.cluster_id);
                if (object.address != null)
                    if (typeof object.address !== "string" || object.address.length)
                        message.address = $String(object.address);
                if (object.role != null)
                    if (typeof object.role !== "string" || object.role.length)
                        message.role = $String(object.role);
                if (object.view != null)
                    if (typeof object.view !== "string" || object.view.length)
                        message.view = $String(object.view);
                if (object.primary != null)
                    if (typeof object.primary !== "string" || object.primary.length)
                        message.primary = $String(object.primary);
                if (object.members) {
                    if (!$Array.isArray(object.members))
                        throw $TypeError(".replichat.v1.GetClusterInfoResponse.members: array expected");
                    message.members = $Array(object.members.length);
                    for (let i = 0; i < object.members.length; ++i) {
                        if (!$util.isObject(object.members[i]))
                            throw $TypeError(".replichat.v1.GetClusterInfoResponse.members: object expected");
                        message.members[i] = $root.replichat.v1.GetClusterInfoResponse.Replica.fromObject(object.members[i], _depth + 1);
                    }
                }
                if (object.has_quorum != null)
                    if (object.has_quorum)
                        message.has_quorum = $Boolean(object.has_quorum);
                if (object.waiting_for) {
                    if (!$Array.isArray(object.waiting_for))
                        throw $TypeError(".replichat.v1.GetClusterInfoResponse.waiting_for: array expected");
                    message.waiting_for = $Array(object.waiting_for.length);
                    for (let i = 0; i < object.waiting_for.length; ++i)
                        message.waiting_for[i] = $String(object.waiting_for[i]);
                }
                if (object.policy != null)
                    if (typeof object.policy !== "string" || object.policy.length)
                        message.policy = $String(object.policy);
                if (object.commit_index != null)
                    if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                        if ($util.Long)
                            message.commit_index = $util.Long.fromValue(object.commit_index, false);
                        else if (typeof object.commit_index === "string")
                            message.commit_index = $parseInt(object.commit_index, 10);
                        else if (typeof object.commit_index === "number")
                            message.commit_index = object.commit_index;
                        else if (typeof object.commit_index === "object")
                            message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a GetClusterInfoResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.GetClusterInfoResponse
             * @static
             * @param {replichat.v1.GetClusterInfoResponse} message GetClusterInfoResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetClusterInfoResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.members = [];
                    object.waiting_for = [];
                }
                if (options.defaults) {
                    object.cluster_id = "";
                    object.address = "";
                    object.role = "";
                    object.view = "";
                    object.primary = "";
                    object.has_quorum = false;
                    object.policy = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.cluster_id != null && $Object.hasOwnProperty.call(message, "cluster_id"))
                    object.cluster_id = message.cluster_id;
                if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                    object.address = message.address;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = message.role;
                if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                    object.view = message.view;
                if (message.primary != null && $Object.hasOwnProperty.call(message, "primary"))
                    object.primary = message.primary;
                if (message.members && message.members.length) {
                    object.members = $Array(message.members.length);
                    for (let j = 0; j < message.members.length; ++j)
                        object.members[j] = $root.replichat.v1.GetClusterInfoResponse.Replica.toObject(message.members[j], options, _depth + 1);
                }
                if (message.has_quorum != null && $Object.hasOwnProperty.call(message, "has_quorum"))
                    object.has_quorum = message.has_quorum;
                if (message.waiting_for && message.waiting_for.length) {
                    object.waiting_for = $Array(message.waiting_for.length);
                    for (let j = 0; j < message.waiting_for.length; ++j)
                        object.waiting_for[j] = message.waiting_for[j];
                }
                if (message.policy != null && $Object.hasOwnProperty.call(message, "policy"))
                    object.policy = message.policy;
                if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, false).toBigInt();
                    else if (typeof message.commit_index === "number")
                        object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                    else
                        object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber() : message.commit_index;
                return object;
            };

            /**
             * Converts this GetClusterInfoResponse to JSON.
             * @function toJSON
             * @memberof replichat.v1.GetClusterInfoResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetClusterInfoResponse.prototype.toJSON = function() {
                return GetClusterInfoResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            GetClusterInfoResponse.Replica = (function() {

                /**
                 * Properties of a Replica.
                 * @typedef {Object} replichat.v1.GetClusterInfoResponse.Replica.$Properties
                 * @property {string|null} [address] Replica address
                 * @property {string|null} [role] Replica role
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Replica.
                 * @memberof replichat.v1.GetClusterInfoResponse
                 * @interface IReplica
                 * @augments replichat.v1.GetClusterInfoResponse.Replica.$Properties
                 * @deprecated Use replichat.v1.GetClusterInfoResponse.Replica.$Properties instead.
                 */

                /**
                 * Shape of a Replica.
                 * @typedef {replichat.v1.GetClusterInfoResponse.Replica.$Properties} replichat.v1.GetClusterInfoResponse.Replica.$Shape
                 */

                /**
                 * Constructs a new Replica.
                 * @memberof replichat.v1.GetClusterInfoResponse
                 * @classdesc Represents a Replica.
                 * @constructor
                 * @param {replichat.v1.GetClusterInfoResponse.Replica.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Replica = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Replica address.
                 * @member {string} address
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @instance
                 */
                Replica.prototype.address = "";

                /**
                 * Replica role.
                 * @member {string} role
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @instance
                 */
                Replica.prototype.role = "";

                /**
                 * Creates a new Replica instance using the specified properties.
                 * @function create
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @static
                 * @param {replichat.v1.GetClusterInfoResponse.Replica.$Properties=} [properties] Properties to set
                 * @returns {replichat.v1.GetClusterInfoResponse.Replica} Replica instance
                 * @type {{
                 *   (properties: replichat.v1.GetClusterInfoResponse.Replica.$Shape): replichat.v1.GetClusterInfoResponse.Replica & replichat.v1.GetClusterInfoResponse.Replica.$Shape;
                 *   (properties?: replichat.v1.GetClusterInfoResponse.Replica.$Properties): replichat.v1.GetClusterInfoResponse.Replica;
                 * }}
                 */
                Replica.create = function(properties) {
                    return new Replica(properties);
                };

                /**
                 * Encodes the specified Replica message. Does not implicitly {@link replichat.v1.GetClusterInfoResponse.Replica.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @static
                 * @param {replichat.v1.GetClusterInfoResponse.Replica.$Properties} message Replica message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Replica.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.address);
                    if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.role);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Replica message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.v1.GetClusterInfoResponse.Replica & replichat.v1.GetClusterInfoResponse.Replica.$Shape} Replica
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Replica.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.v1.GetClusterInfoResponse.Replica();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.address = value;
                                else
                                    delete message.address;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.role = value;
                                else
                                    delete message.role;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Replica message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.v1.GetClusterInfoResponse.Replica} Replica
                 */
                Replica.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.v1.GetClusterInfoResponse.Replica)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.v1.GetClusterInfoResponse.Replica: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.v1.GetClusterInfoResponse.Replica();
                    if (object.address != null)
                        if (typeof object.address !== "string" || object.address.length)
                            message.address = $String(object.address);
                    if (object.role != null)
                        if (typeof object.role !== "string" || object.role.length)
                            message.role = $String(object.role);
                    return message;
                };

                /**
                 * Creates a plain object from a Replica message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @static
                 * @param {replichat.v1.GetClusterInfoResponse.Replica} message Replica
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Replica.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.address = "";
                        object.role = "";
                    }
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = message.address;
                    if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                        object.role = message.role;
                    return object;
                };

                /**
                 * Converts this Replica to JSON.
                 * @function toJSON
                 * @memberof replichat.v1.GetClusterInfoResponse.Replica
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Replica.prototype.toJSON = function() {
                    return Replica.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Replica;
            })();

            return GetClusterInfoResponse;
        })();

        v1.SubscribeRequest = (function() {

            /**
             * Properties of a SubscribeRequest.
             * @typedef {Object} replichat.v1.SubscribeRequest.$Properties
             * @property {number|null} [cursor] SubscribeRequest cursor
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubscribeRequest.
             * @memberof replichat.v1
             * @interface ISubscribeRequest
             * @augments replichat.v1.SubscribeRequest.$Properties
             * @deprecated Use replichat.v1.SubscribeRequest.$Properties instead.
             */

            /**
             * Shape of a SubscribeRequest.
             * @typedef {replichat.v1.SubscribeRequest.$Properties} replichat.v1.SubscribeRequest.$Shape
             */

            /**
             * Constructs a new SubscribeRequest.
             * @memberof replichat.v1
             * @classdesc Represents a SubscribeRequest.
             * @constructor
             * @param {replichat.v1.SubscribeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubscribeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubscribeRequest cursor.
             * @member {number} cursor
             * @memberof replichat.v1.SubscribeRequest
             * @instance
             */
            SubscribeRequest.prototype.cursor = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new SubscribeRequest instance using the specified properties.
             * @function create
             * @memberof replichat.v1.SubscribeRequest
             * @static
             * @param {replichat.v1.SubscribeRequest.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.SubscribeRequest} SubscribeRequest instance
             * @type {{
             *   (properties: replichat.v1.SubscribeRequest.$Shape): replichat.v1.SubscribeRequest & replichat.v1.SubscribeRequest.$Shape;
             *   (properties?: replichat.v1.SubscribeRequest.$Properties): replichat.v1.SubscribeRequest;
             * }}
             */
            SubscribeRequest.create = function(properties) {
                return new SubscribeRequest(properties);
            };

            /**
             * Encodes the specified SubscribeRequest message. Does not implicitly {@link replichat.v1.SubscribeRequest.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.SubscribeRequest
             * @static
             * @param {replichat.v1.SubscribeRequest.$Properties} message SubscribeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubscribeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && (typeof message.cursor === "object" ? message.cursor.low || message.cursor.high : message.cursor !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.cursor);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubscribeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.SubscribeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.SubscribeRequest & replichat.v1.SubscribeRequest.$Shape} SubscribeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubscribeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.SubscribeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.cursor = value;
                            else
                                delete message.cursor;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SubscribeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.SubscribeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.SubscribeRequest} SubscribeRequest
             */
            SubscribeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.SubscribeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.SubscribeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.SubscribeRequest();
                if (object.cursor != null)
                    if (typeof object.cursor === "object" ? object.cursor.low || object.cursor.high : $Number(object.cursor) !== 0)
                        if ($util.Long)
                            message.cursor = $util.Long.fromValue(object.cursor, false);
                        else if (typeof object.cursor === "string")
                            message.cursor = $parseInt(object.cursor, 10);
                        else if (typeof object.cursor === "number")
                            message.cursor = object.cursor;
                        else if (typeof object.cursor === "object")
                            message.cursor = new $util.LongBits(object.cursor.low >>> 0, object.cursor.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a SubscribeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.SubscribeRequest
             * @static
             * @param {replichat.v1.SubscribeRequest} message SubscribeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SubscribeRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.cursor = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.cursor = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.cursor = typeof message.cursor === "number" ? $BigInt(message.cursor) : $util.Long.fromBits(message.cursor.low >>> 0, message.cursor.high >>> 0, false).toBigInt();
                    else if (typeof message.cursor === "number")
                        object.cursor = options.longs === $String ? $String(message.cursor) : message.cursor;
                    else
                        object.cursor = options.longs === $String ? $util.Long.prototype.toString.call(message.cursor) : options.longs === $Number ? new $util.LongBits(message.cursor.low >>> 0, message.cursor.high >>> 0).toNumber() : message.cursor;
                return object;
            };

            /**
             * Converts this SubscribeRequest to JSON.
             * @function toJSON
             * @memberof replichat.v1.SubscribeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SubscribeRequest.prototype.toJSON = function() {
                return SubscribeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SubscribeRequest;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} replichat.v1.Event.$Properties
             * @property {number|null} [cursor] Event cursor
             * @property {replichat.v1.Message.$Properties|null} [message] Event message
             * @property {replichat.v1.Event.CaughtUp.$Properties|null} [caught_up] Event caught_up
             * @property {replichat.v1.Event.SessionEnded.$Properties|null} [session_ended] Event session_ended
             * @property {replichat.v1.Event.Heartbeat.$Properties|null} [heartbeat] Event heartbeat
             * @property {"message"|"caught_up"|"session_ended"|"heartbeat"} [kind] Event kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof replichat.v1
             * @interface IEvent
             * @augments replichat.v1.Event.$Properties
             * @deprecated Use replichat.v1.Event.$Properties instead.
             */

            /**
             * Narrowed shape of an Event.
             * @typedef {{
             *   cursor?: number|null;
             *   message?: replichat.v1.Message.$Shape|null;
             *   caught_up?: replichat.v1.Event.CaughtUp.$Shape|null;
             *   session_ended?: replichat.v1.Event.SessionEnded.$Shape|null;
             *   heartbeat?: replichat.v1.Event.Heartbeat.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; message?: null; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "message"; message: replichat.v1.Message.$Shape; caught_up?: null; session_ended?: null; heartbeat?: null }|{ kind?: "caught_up"; message?: null; caught_up: replichat.v1.Event.CaughtUp.$Shape; session_ended?: null; heartbeat?: null }|{ kind?: "session_ended"; message?: null; caught_up?: null; session_ended: replichat.v1.Event.SessionEnded.$Shape; heartbeat?: null }|{ kind?: "heartbeat"; message?: null; caught_up?: null; session_ended?: null; heartbeat: replichat.v1.Event.Heartbeat.$Shape })
             * )} replichat.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof replichat.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {replichat.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event cursor.
             * @member {number} cursor
             * @memberof replichat.v1.Event
             * @instance
             */
            Event.prototype.cursor = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Event message.
             * @member {replichat.v1.Message.$Properties|null|undefined} message
             * @memberof replichat.v1.Event
             * @instance
             */
            Event.prototype.message = null;

            /**
             * Event caught_up.
             * @member {replichat.v1.Event.CaughtUp.$Properties|null|undefined} caught_up
             * @memberof replichat.v1.Event
             * @instance
             */
            Event.prototype.caught_up = null;

            /**
             * Event session_ended.
             * @member {replichat.v1.Event.SessionEnded.$Properties|null|undefined} session_ended
             * @memberof replichat.v1.Event
             * @instance
             */
            Event.prototype.session_ended = null;

            /**
             * Event heartbeat.
             * @member {replichat.v1.Event.Heartbeat.$Properties|null|undefined} heartbeat
             * @memberof replichat.v1.Event
             * @instance
             */
            Event.prototype.heartbeat = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Event kind.
             * @member {"message"|"caught_up"|"session_ended"|"heartbeat"|undefined} kind
             * @memberof replichat.v1.Event
             * @instance
             */
            $Object.defineProperty(Event.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["message", "caught_up", "session_ended", "heartbeat"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof replichat.v1.Event
             * @static
             * @param {replichat.v1.Event.$Properties=} [properties] Properties to set
             * @returns {replichat.v1.Event} Event instance
             * @type {{
             *   (properties: replichat.v1.Event.$Shape): replichat.v1.Event & replichat.v1.Event.$Shape;
             *   (properties?: replichat.v1.Event.$Properties): replichat.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link replichat.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof replichat.v1.Event
             * @static
             * @param {replichat.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && (typeof message.cursor === "object" ? message.cursor.low || message.cursor.high : message.cursor !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.cursor);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.replichat.v1.Message.encode(message.message, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.caught_up != null && $Object.hasOwnProperty.call(message, "caught_up"))
                    $root.replichat.v1.Event.CaughtUp.encode(message.caught_up, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.session_ended != null && $Object.hasOwnProperty.call(message, "session_ended"))
                    $root.replichat.v1.Event.SessionEnded.encode(message.session_ended, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                    $root.replichat.v1.Event.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof replichat.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {replichat.v1.Event & replichat.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.replichat.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.cursor = value;
                            else
                                delete message.cursor;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.replichat.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.kind = "message";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.caught_up = $root.replichat.v1.Event.CaughtUp.decode(reader, reader.size(), $undefined, _depth + 1, message.caught_up);
                            message.kind = "caught_up";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.session_ended = $root.replichat.v1.Event.SessionEnded.decode(reader, reader.size(), $undefined, _depth + 1, message.session_ended);
                            message.kind = "session_ended";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.heartbeat = $root.replichat.v1.Event.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                            message.kind = "heartbeat";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof replichat.v1.Event
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {replichat.v1.Event} Event
             */
            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.replichat.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".replichat.v1.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.replichat.v1.Event();
                if (object.cursor != null)
                    if (typeof object.cursor === "object" ? object.cursor.low || object.cursor.high : $Number(object.cursor) !== 0)
                        if ($util.Long)
                            message.cursor = $util.Long.fromValue(object.cursor, false);
                        else if (typeof object.cursor === "string")
                            message.cursor = $parseInt(object.cursor, 10);
                        else if (typeof object.cursor === "number")
                            message.cursor = object.cursor;
                        else if (typeof object.cursor === "object")
                            message.cursor = new $util.LongBits(object.cursor.low >>> 0, object.cursor.high >>> 0).toNumber();
                if (object.message != null) {
                    if (!$util.isObject(object.message))
                        throw $TypeError(".replichat.v1.Event.message: object expected");
                    message.message = $root.replichat.v1.Message.fromObject(object.message, _depth + 1);
                }
                if (object.caught_up != null) {
                    if (!$util.isObject(object.caught_up))
                        throw $TypeError(".replichat.v1.Event.caught_up: object expected");
                    message.caught_up = $root.replichat.v1.Event.CaughtUp.fromObject(object.caught_up, _depth + 1);
                }
                if (object.session_ended != null) {
                    if (!$util.isObject(object.session_ended))
                        throw $TypeError(".replichat.v1.Event.session_ended: object expected");
                    message.session_ended = $root.replichat.v1.Event.SessionEnded.fromObject(object.session_ended, _depth + 1);
                }
                if (object.heartbeat != null) {
                    if (!$util.isObject(object.heartbeat))
                        throw $TypeError(".replichat.v1.Event.heartbeat: object expected");
                    message.heartbeat = $root.replichat.v1.Event.Heartbeat.fromObject(object.heartbeat, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @function toObject
             * @memberof replichat.v1.Event
             * @static
             * @param {replichat.v1.Event} message Event
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.cursor = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.cursor = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.cursor = typeof message.cursor === "number" ? $BigInt(message.cursor) : $util.Long.fromBits(message.cursor.low >>> 0, message.cursor.high >>> 0, false).toBigInt();
                    else if (typeof message.cursor === "number")
                        object.cursor = options.longs === $String ? $String(message.cursor) : message.cursor;
                    else
                        object.cursor = options.longs === $String ? $util.Long.prototype.toString.call(message.cursor) : options.longs === $Number ? new $util.LongBits(message.cursor.low >>> 0, message.cursor.high >>> 0).toNumber() : message.cursor;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message")) {
                    object.message = $root.replichat.v1.Message.toObject(message.message, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "message";
                }
                if (message.caught_up != null && $Object.hasOwnProperty.call(message, "caught_up")) {
                    object.caught_up = $root.replichat.v1.Event.CaughtUp.toObject(message.caught_up, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "caught_up";
                }
                if (message.session_ended != null && $Object.hasOwnProperty.call(message, "session_ended")) {
                    object.session_ended = $root.replichat.v1.Event.SessionEnded.toObject(message.session_ended, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "session_ended";
                }
                if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat")) {
                    object.heartbeat = $root.replichat.v1.Event.Heartbeat.toObject(message.heartbeat, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "heartbeat";
                }
                return object;
            };

            /**
             * Converts this Event to JSON.
             * @function toJSON
             * @memberof replichat.v1.Event
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            Event.CaughtUp = (function() {

                /**
                 * Properties of a CaughtUp.
                 * @typedef {Object} replichat.v1.Event.CaughtUp.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CaughtUp.
                 * @memberof replichat.v1.Event
                 * @interface ICaughtUp
                 * @augments replichat.v1.Event.CaughtUp.$Properties
                 * @deprecated Use replichat.v1.Event.CaughtUp.$Properties instead.
                 */

                /**
                 * Shape of a CaughtUp.
                 * @typedef {replichat.v1.Event.CaughtUp.$Properties} replichat.v1.Event.CaughtUp.$Shape
                 */

                /**
                 * Constructs a new CaughtUp.
                 * @memberof replichat.v1.Event
                 * @classdesc Represents a CaughtUp.
                 * @constructor
                 * @param {replichat.v1.Event.CaughtUp.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CaughtUp = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new CaughtUp instance using the specified properties.
                 * @function create
                 * @memberof replichat.v1.Event.CaughtUp
                 * @static
                 * @param {replichat.v1.Event.CaughtUp.$Properties=} [properties] Properties to set
                 * @returns {replichat.v1.Event.CaughtUp} CaughtUp instance
                 * @type {{
                 *   (properties: replichat.v1.Event.CaughtUp.$Shape): replichat.v1.Event.CaughtUp & replichat.v1.Event.CaughtUp.$Shape;
                 *   (properties?: replichat.v1.Event.CaughtUp.$Properties): replichat.v1.Event.CaughtUp;
                 * }}
                 */
                CaughtUp.create = function(properties) {
                    return new CaughtUp(properties);
                };

                /**
                 * Encodes the specified CaughtUp message. Does not implicitly {@link replichat.v1.Event.CaughtUp.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.v1.Event.CaughtUp
                 * @static
                 * @param {replichat.v1.Event.CaughtUp.$Properties} message CaughtUp message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CaughtUp.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CaughtUp message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.v1.Event.CaughtUp
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.CaughtUp & replichat.v1.Event.CaughtUp.$Shape} CaughtUp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CaughtUp.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.v1.Event.CaughtUp();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a CaughtUp message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.v1.Event.CaughtUp
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.v1.Event.CaughtUp} CaughtUp
                 */
                CaughtUp.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.v1.Event.CaughtUp)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.v1.Event.CaughtUp: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.replichat.v1.Event.CaughtUp();
                };

                /**
                 * Creates a plain object from a CaughtUp message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.v1.Event.CaughtUp
                 * @static
                 * @param {replichat.v1.Event.CaughtUp} message CaughtUp
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CaughtUp.toObject = function () {
                    return {};
                };

                /**
                 * Converts this CaughtUp to JSON.
                 * @function toJSON
                 * @memberof replichat.v1.Event.CaughtUp
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CaughtUp.prototype.toJSON = function() {
                    return CaughtUp.toObject(this, $protobuf.util.toJSONOptions);
                };

                return CaughtUp;
            })();

            Event.SessionEnded = (function() {

                /**
                 * Properties of a SessionEnded.
                 * @typedef {Object} replichat.v1.Event.SessionEnded.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionEnded.
                 * @memberof replichat.v1.Event
                 * @interface ISessionEnded
                 * @augments replichat.v1.Event.SessionEnded.$Properties
                 * @deprecated Use replichat.v1.Event.SessionEnded.$Properties instead.
                 */

                /**
                 * Shape of a SessionEnded.
                 * @typedef {replichat.v1.Event.SessionEnded.$Properties} replichat.v1.Event.SessionEnded.$Shape
                 */

                /**
                 * Constructs a new SessionEnded.
                 * @memberof replichat.v1.Event
                 * @classdesc Represents a SessionEnded.
                 * @constructor
                 * @param {replichat.v1.Event.SessionEnded.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionEnded = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new SessionEnded instance using the specified properties.
                 * @function create
                 * @memberof replichat.v1.Event.SessionEnded
                 * @static
                 * @param {replichat.v1.Event.SessionEnded.$Properties=} [properties] Properties to set
                 * @returns {replichat.v1.Event.SessionEnded} SessionEnded instance
                 * @type {{
                 *   (properties: replichat.v1.Event.SessionEnded.$Shape): replichat.v1.Event.SessionEnded & replichat.v1.Event.SessionEnded.$Shape;
                 *   (properties?: replichat.v1.Event.SessionEnded.$Properties): replichat.v1.Event.SessionEnded;
                 * }}
                 */
                SessionEnded.create = function(properties) {
                    return new SessionEnded(properties);
                };

                /**
                 * Encodes the specified SessionEnded message. Does not implicitly {@link replichat.v1.Event.SessionEnded.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.v1.Event.SessionEnded
                 * @static
                 * @param {replichat.v1.Event.SessionEnded.$Properties} message SessionEnded message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionEnded.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionEnded message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.v1.Event.SessionEnded
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.SessionEnded & replichat.v1.Event.SessionEnded.$Shape} SessionEnded
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionEnded.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.v1.Event.SessionEnded();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a SessionEnded message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.v1.Event.SessionEnded
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.v1.Event.SessionEnded} SessionEnded
                 */
                SessionEnded.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.v1.Event.SessionEnded)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.v1.Event.SessionEnded: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.replichat.v1.Event.SessionEnded();
                };

                /**
                 * Creates a plain object from a SessionEnded message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.v1.Event.SessionEnded
                 * @static
                 * @param {replichat.v1.Event.SessionEnded} message SessionEnded
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                SessionEnded.toObject = function () {
                    return {};
                };

                /**
                 * Converts this SessionEnded to JSON.
                 * @function toJSON
                 * @memberof replichat.v1.Event.SessionEnded
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                SessionEnded.prototype.toJSON = function() {
                    return SessionEnded.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SessionEnded;
            })();

            Event.Heartbeat = (function() {

                /**
                 * Properties of a Heartbeat.
                 * @typedef {Object} replichat.v1.Event.Heartbeat.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Heartbeat.
                 * @memberof replichat.v1.Event
                 * @interface IHeartbeat
                 * @augments replichat.v1.Event.Heartbeat.$Properties
                 * @deprecated Use replichat.v1.Event.Heartbeat.$Properties instead.
                 */

                /**
                 * Shape of a Heartbeat.
                 * @typedef {replichat.v1.Event.Heartbeat.$Properties} replichat.v1.Event.Heartbeat.$Shape
                 */

                /**
                 * Constructs a new Heartbeat.
                 * @memberof replichat.v1.Event
                 * @classdesc Represents a Heartbeat.
                 * @constructor
                 * @param {replichat.v1.Event.Heartbeat.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Heartbeat = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Heartbeat instance using the specified properties.
                 * @function create
                 * @memberof replichat.v1.Event.Heartbeat
                 * @static
                 * @param {replichat.v1.Event.Heartbeat.$Properties=} [properties] Properties to set
                 * @returns {replichat.v1.Event.Heartbeat} Heartbeat instance
                 * @type {{
                 *   (properties: replichat.v1.Event.Heartbeat.$Shape): replichat.v1.Event.Heartbeat & replichat.v1.Event.Heartbeat.$Shape;
                 *   (properties?: replichat.v1.Event.Heartbeat.$Properties): replichat.v1.Event.Heartbeat;
                 * }}
                 */
                Heartbeat.create = function(properties) {
                    return new Heartbeat(properties);
                };

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link replichat.v1.Event.Heartbeat.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.v1.Event.Heartbeat
                 * @static
                 * @param {replichat.v1.Event.Heartbeat.$Properties} message Heartbeat message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Heartbeat.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.v1.Event.Heartbeat
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.v1.Event.Heartbeat & replichat.v1.Event.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.v1.Event.Heartbeat();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.v1.Event.Heartbeat
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.v1.Event.Heartbeat} Heartbeat
                 */
                Heartbeat.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.v1.Event.Heartbeat)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.v1.Event.Heartbeat: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.replichat.v1.Event.Heartbeat();
                };

                /**
                 * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.v1.Event.Heartbeat
                 * @static
                 * @param {replichat.v1.Event.Heartbeat} message Heartbeat
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Heartbeat.toObject = function () {
                    return {};
                };

                /**
                 * Converts this Heartbeat to JSON.
                 * @function toJSON
                 * @memberof replichat.v1.Event.Heartbeat
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Heartbeat.prototype.toJSON = function() {
                    return Heartbeat.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Heartbeat;
            })();

            return Event;
        })();

        return v1;
    })();

    replichat.replication = (function() {

        /**
         * Namespace replication.
         * @memberof replichat
         * @namespace
         */
        const replication = {};

        replication.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof replichat.replication
             * @namespace
             */
            const v1 = {};

            v1.ReplicationService = (function() {

                /**
                 * Constructs a new ReplicationService service.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a ReplicationService
                 * @extends $protobuf.rpc.Service
                 * @constructor
                 * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
                 * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
                 * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
                 */
                const ReplicationService = function(rpcImpl, requestDelimited, responseDelimited) {
                    $protobuf.rpc.Service.call(this, rpcImpl, requestDelimited, responseDelimited);
                };

                $Object.defineProperty(ReplicationService.prototype = $Object.create($protobuf.rpc.Service.prototype), "constructor", { value: ReplicationService, writable: true, enumerable: false, configurable: true });

                /**
                 * Creates new ReplicationService service using the specified rpc implementation.
                 * @function create
                 * @memberof replichat.replication.v1.ReplicationService
                 * @static
                 * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
                 * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
                 * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
                 * @returns {ReplicationService} RPC service. Useful where requests and/or responses are streamed.
                 */
                ReplicationService.create = function(rpcImpl, requestDelimited, responseDelimited) {
                    return new this(rpcImpl, requestDelimited, responseDelimited);
                };

                /**
                 * Callback as used by {@link replichat.replication.v1.ReplicationService#connect}.
                 * @memberof replichat.replication.v1.ReplicationService
                 * @typedef ConnectCallback
                 * @type {function}
                 * @param {Error|null} error Error, if any
                 * @param {replichat.replication.v1.PeerFrame} [response] PeerFrame
                 */

                /**
                 * Calls Connect.
                 * @memberof replichat.replication.v1.ReplicationService
                 * @typedef Connect
                 * @type {{
                 *   (request: replichat.replication.v1.IPeerFrame, callback: replichat.replication.v1.ReplicationService.ConnectCallback): void;
                 *   (request: replichat.replication.v1.IPeerFrame): Promise<replichat.replication.v1.PeerFrame>;
                 *   readonly name: "Connect";
                 *   readonly path: "/replichat.replication.v1.ReplicationService/Connect";
                 *   readonly requestType: "PeerFrame";
                 *   readonly responseType: "PeerFrame";
                 *   readonly requestStream: true;
                 *   readonly responseStream: true;
                 * }}
                 */

                /**
                 * Calls Connect.
                 * @name replichat.replication.v1.ReplicationService#connect
                 * @type {replichat.replication.v1.ReplicationService.Connect}
                 */
                $Object.defineProperties(ReplicationService.prototype.connect = function(request, callback) {
                    return $protobuf.rpc.Service.prototype.rpcCall.call(this, ReplicationService.prototype.connect, $root.replichat.replication.v1.PeerFrame, $root.replichat.replication.v1.PeerFrame, request, callback);
                }, {
                    name: { value: "Connect" },
                    path: { value: "/replichat.replication.v1.ReplicationService/Connect" },
                    requestType: { value: "PeerFrame" },
                    responseType: { value: "PeerFrame" },
                    requestStream: { value: true },
                    responseStream: { value: true }
                });

                return ReplicationService;
            })();

            v1.PeerFrame = (function() {

                /**
                 * Properties of a PeerFrame.
                 * @typedef {Object} replichat.replication.v1.PeerFrame.$Properties
                 * @property {replichat.replication.v1.Hello.$Properties|null} [hello] PeerFrame hello
                 * @property {replichat.replication.v1.Proof.$Properties|null} [proof] PeerFrame proof
                 * @property {replichat.replication.v1.Welcome.$Properties|null} [welcome] PeerFrame welcome
                 * @property {replichat.replication.v1.Heartbeat.$Properties|null} [heartbeat] PeerFrame heartbeat
                 * @property {replichat.replication.v1.Echo.$Properties|null} [echo] PeerFrame echo
                 * @property {replichat.replication.v1.Prepare.$Properties|null} [prepare] PeerFrame prepare
                 * @property {replichat.replication.v1.Promised.$Properties|null} [promised] PeerFrame promised
                 * @property {replichat.replication.v1.Refuse.$Properties|null} [refuse] PeerFrame refuse
                 * @property {replichat.replication.v1.Append.$Properties|null} [append] PeerFrame append
                 * @property {replichat.replication.v1.Ack.$Properties|null} [ack] PeerFrame ack
                 * @property {replichat.replication.v1.Nack.$Properties|null} [nack] PeerFrame nack
                 * @property {replichat.replication.v1.Fetch.$Properties|null} [fetch] PeerFrame fetch
                 * @property {replichat.replication.v1.Chunk.$Properties|null} [chunk] PeerFrame chunk
                 * @property {replichat.replication.v1.Forward.$Properties|null} [forward] PeerFrame forward
                 * @property {replichat.replication.v1.ForwardReply.$Properties|null} [forward_reply] PeerFrame forward_reply
                 * @property {"hello"|"proof"|"welcome"|"heartbeat"|"echo"|"prepare"|"promised"|"refuse"|"append"|"ack"|"nack"|"fetch"|"chunk"|"forward"|"forward_reply"} [body] PeerFrame body
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PeerFrame.
                 * @memberof replichat.replication.v1
                 * @interface IPeerFrame
                 * @augments replichat.replication.v1.PeerFrame.$Properties
                 * @deprecated Use replichat.replication.v1.PeerFrame.$Properties instead.
                 */

                /**
                 * Narrowed shape of a PeerFrame.
                 * @typedef {{
                 *   hello?: replichat.replication.v1.Hello.$Shape|null;
                 *   proof?: replichat.replication.v1.Proof.$Shape|null;
                 *   welcome?: replichat.replication.v1.Welcome.$Shape|null;
                 *   heartbeat?: replichat.replication.v1.Heartbeat.$Shape|null;
                 *   echo?: replichat.replication.v1.Echo.$Shape|null;
                 *   prepare?: replichat.replication.v1.Prepare.$Shape|null;
                 *   promised?: replichat.replication.v1.Promised.$Shape|null;
                 *   refuse?: replichat.replication.v1.Refuse.$Shape|null;
                 *   append?: replichat.replication.v1.Append.$Shape|null;
                 *   ack?: replichat.replication.v1.Ack.$Shape|null;
                 *   nack?: replichat.replication.v1.Nack.$Shape|null;
                 *   fetch?: replichat.replication.v1.Fetch.$Shape|null;
                 *   chunk?: replichat.replication.v1.Chunk.$Shape|null;
                 *   forward?: replichat.replication.v1.Forward.$Shape|null;
                 *   forward_reply?: replichat.replication.v1.ForwardReply.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ body?: undefined; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "hello"; hello: replichat.replication.v1.Hello.$Shape; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "proof"; hello?: null; proof: replichat.replication.v1.Proof.$Shape; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "welcome"; hello?: null; proof?: null; welcome: replichat.replication.v1.Welcome.$Shape; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "heartbeat"; hello?: null; proof?: null; welcome?: null; heartbeat: replichat.replication.v1.Heartbeat.$Shape; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "echo"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo: replichat.replication.v1.Echo.$Shape; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "prepare"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare: replichat.replication.v1.Prepare.$Shape; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "promised"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised: replichat.replication.v1.Promised.$Shape; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "refuse"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse: replichat.replication.v1.Refuse.$Shape; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "append"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append: replichat.replication.v1.Append.$Shape; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "ack"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack: replichat.replication.v1.Ack.$Shape; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "nack"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack: replichat.replication.v1.Nack.$Shape; fetch?: null; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "fetch"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch: replichat.replication.v1.Fetch.$Shape; chunk?: null; forward?: null; forward_reply?: null }|{ body?: "chunk"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk: replichat.replication.v1.Chunk.$Shape; forward?: null; forward_reply?: null }|{ body?: "forward"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward: replichat.replication.v1.Forward.$Shape; forward_reply?: null }|{ body?: "forward_reply"; hello?: null; proof?: null; welcome?: null; heartbeat?: null; echo?: null; prepare?: null; promised?: null; refuse?: null; append?: null; ack?: null; nack?: null; fetch?: null; chunk?: null; forward?: null; forward_reply: replichat.replication.v1.ForwardReply.$Shape })
                 * )} replichat.replication.v1.PeerFrame.$Shape
                 */

                /**
                 * Constructs a new PeerFrame.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a PeerFrame.
                 * @constructor
                 * @param {replichat.replication.v1.PeerFrame.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PeerFrame = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PeerFrame hello.
                 * @member {replichat.replication.v1.Hello.$Properties|null|undefined} hello
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.hello = null;

                /**
                 * PeerFrame proof.
                 * @member {replichat.replication.v1.Proof.$Properties|null|undefined} proof
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.proof = null;

                /**
                 * PeerFrame welcome.
                 * @member {replichat.replication.v1.Welcome.$Properties|null|undefined} welcome
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.welcome = null;

                /**
                 * PeerFrame heartbeat.
                 * @member {replichat.replication.v1.Heartbeat.$Properties|null|undefined} heartbeat
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.heartbeat = null;

                /**
                 * PeerFrame echo.
                 * @member {replichat.replication.v1.Echo.$Properties|null|undefined} echo
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.echo = null;

                /**
                 * PeerFrame prepare.
                 * @member {replichat.replication.v1.Prepare.$Properties|null|undefined} prepare
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.prepare = null;

                /**
                 * PeerFrame promised.
                 * @member {replichat.replication.v1.Promised.$Properties|null|undefined} promised
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.promised = null;

                /**
                 * PeerFrame refuse.
                 * @member {replichat.replication.v1.Refuse.$Properties|null|undefined} refuse
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.refuse = null;

                /**
                 * PeerFrame append.
                 * @member {replichat.replication.v1.Append.$Properties|null|undefined} append
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.append = null;

                /**
                 * PeerFrame ack.
                 * @member {replichat.replication.v1.Ack.$Properties|null|undefined} ack
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.ack = null;

                /**
                 * PeerFrame nack.
                 * @member {replichat.replication.v1.Nack.$Properties|null|undefined} nack
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.nack = null;

                /**
                 * PeerFrame fetch.
                 * @member {replichat.replication.v1.Fetch.$Properties|null|undefined} fetch
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.fetch = null;

                /**
                 * PeerFrame chunk.
                 * @member {replichat.replication.v1.Chunk.$Properties|null|undefined} chunk
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.chunk = null;

                /**
                 * PeerFrame forward.
                 * @member {replichat.replication.v1.Forward.$Properties|null|undefined} forward
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.forward = null;

                /**
                 * PeerFrame forward_reply.
                 * @member {replichat.replication.v1.ForwardReply.$Properties|null|undefined} forward_reply
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                PeerFrame.prototype.forward_reply = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * PeerFrame body.
                 * @member {"hello"|"proof"|"welcome"|"heartbeat"|"echo"|"prepare"|"promised"|"refuse"|"append"|"ack"|"nack"|"fetch"|"chunk"|"forward"|"forward_reply"|undefined} body
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 */
                $Object.defineProperty(PeerFrame.prototype, "body", {
                    get: $util.oneOfGetter($oneOfFields = ["hello", "proof", "welcome", "heartbeat", "echo", "prepare", "promised", "refuse", "append", "ack", "nack", "fetch", "chunk", "forward", "forward_reply"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new PeerFrame instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.PeerFrame
                 * @static
                 * @param {replichat.replication.v1.PeerFrame.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.PeerFrame} PeerFrame instance
                 * @type {{
                 *   (properties: replichat.replication.v1.PeerFrame.$Shape): replichat.replication.v1.PeerFrame & replichat.replication.v1.PeerFrame.$Shape;
                 *   (properties?: replichat.replication.v1.PeerFrame.$Properties): replichat.replication.v1.PeerFrame;
                 * }}
                 */
                PeerFrame.create = function(properties) {
                    return new PeerFrame(properties);
                };

                /**
                 * Encodes the specified PeerFrame message. Does not implicitly {@link replichat.replication.v1.PeerFrame.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.PeerFrame
                 * @static
                 * @param {replichat.replication.v1.PeerFrame.$Properties} message PeerFrame message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PeerFrame.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                        $root.replichat.replication.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                        $root.replichat.replication.v1.Proof.encode(message.proof, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                        $root.replichat.replication.v1.Welcome.encode(message.welcome, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                        $root.replichat.replication.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.echo != null && $Object.hasOwnProperty.call(message, "echo"))
                        $root.replichat.replication.v1.Echo.encode(message.echo, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.prepare != null && $Object.hasOwnProperty.call(message, "prepare"))
                        $root.replichat.replication.v1.Prepare.encode(message.prepare, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.replichat.replication.v1.Promised.encode(message.promised, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.refuse != null && $Object.hasOwnProperty.call(message, "refuse"))
                        $root.replichat.replication.v1.Refuse.encode(message.refuse, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                    if (message.append != null && $Object.hasOwnProperty.call(message, "append"))
                        $root.replichat.replication.v1.Append.encode(message.append, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                        $root.replichat.replication.v1.Ack.encode(message.ack, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                    if (message.nack != null && $Object.hasOwnProperty.call(message, "nack"))
                        $root.replichat.replication.v1.Nack.encode(message.nack, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                    if (message.fetch != null && $Object.hasOwnProperty.call(message, "fetch"))
                        $root.replichat.replication.v1.Fetch.encode(message.fetch, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                    if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk"))
                        $root.replichat.replication.v1.Chunk.encode(message.chunk, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                    if (message.forward != null && $Object.hasOwnProperty.call(message, "forward"))
                        $root.replichat.replication.v1.Forward.encode(message.forward, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                    if (message.forward_reply != null && $Object.hasOwnProperty.call(message, "forward_reply"))
                        $root.replichat.replication.v1.ForwardReply.encode(message.forward_reply, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PeerFrame message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.PeerFrame
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.PeerFrame & replichat.replication.v1.PeerFrame.$Shape} PeerFrame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PeerFrame.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.PeerFrame();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.hello = $root.replichat.replication.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                                message.body = "hello";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.proof = $root.replichat.replication.v1.Proof.decode(reader, reader.size(), $undefined, _depth + 1, message.proof);
                                message.body = "proof";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.welcome = $root.replichat.replication.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                                message.body = "welcome";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.heartbeat = $root.replichat.replication.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                                message.body = "heartbeat";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.echo = $root.replichat.replication.v1.Echo.decode(reader, reader.size(), $undefined, _depth + 1, message.echo);
                                message.body = "echo";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.prepare = $root.replichat.replication.v1.Prepare.decode(reader, reader.size(), $undefined, _depth + 1, message.prepare);
                                message.body = "prepare";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.replichat.replication.v1.Promised.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                message.body = "promised";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.refuse = $root.replichat.replication.v1.Refuse.decode(reader, reader.size(), $undefined, _depth + 1, message.refuse);
                                message.body = "refuse";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.append = $root.replichat.replication.v1.Append.decode(reader, reader.size(), $undefined, _depth + 1, message.append);
                                message.body = "append";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.ack = $root.replichat.replication.v1.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                                message.body = "ack";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                message.nack = $root.replichat.replication.v1.Nack.decode(reader, reader.size(), $undefined, _depth + 1, message.nack);
                                message.body = "nack";
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message.fetch = $root.replichat.replication.v1.Fetch.decode(reader, reader.size(), $undefined, _depth + 1, message.fetch);
                                message.body = "fetch";
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                message.chunk = $root.replichat.replication.v1.Chunk.decode(reader, reader.size(), $undefined, _depth + 1, message.chunk);
                                message.body = "chunk";
                                continue;
                            }
                        case 30: {
                                if (wireType !== 2)
                                    break;
                                message.forward = $root.replichat.replication.v1.Forward.decode(reader, reader.size(), $undefined, _depth + 1, message.forward);
                                message.body = "forward";
                                continue;
                            }
                        case 31: {
                                if (wireType !== 2)
                                    break;
                                message.forward_reply = $root.replichat.replication.v1.ForwardReply.decode(reader, reader.size(), $undefined, _depth + 1, message.forward_reply);
                                message.body = "forward_reply";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a PeerFrame message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.PeerFrame
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.PeerFrame} PeerFrame
                 */
                PeerFrame.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.PeerFrame)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.PeerFrame: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.PeerFrame();
                    if (object.hello != null) {
                        if (!$util.isObject(object.hello))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.hello: object expected");
                        message.hello = $root.replichat.replication.v1.Hello.fromObject(object.hello, _depth + 1);
                    }
                    if (object.proof != null) {
                        if (!$util.isObject(object.proof))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.proof: object expected");
                        message.proof = $root.replichat.replication.v1.Proof.fromObject(object.proof, _depth + 1);
                    }
                    if (object.welcome != null) {
                        if (!$util.isObject(object.welcome))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.welcome: object expected");
                        message.welcome = $root.replichat.replication.v1.Welcome.fromObject(object.welcome, _depth + 1);
                    }
                    if (object.heartbeat != null) {
                        if (!$util.isObject(object.heartbeat))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.heartbeat: object expected");
                        message.heartbeat = $root.replichat.replication.v1.Heartbeat.fromObject(object.heartbeat, _depth + 1);
                    }
                    if (object.echo != null) {
                        if (!$util.isObject(object.echo))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.echo: object expected");
                        message.echo = $root.replichat.replication.v1.Echo.fromObject(object.echo, _depth + 1);
                    }
                    if (object.prepare != null) {
                        if (!$util.isObject(object.prepare))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.prepare: object expected");
                        message.prepare = $root.replichat.replication.v1.Prepare.fromObject(object.prepare, _depth + 1);
                    }
                    if (object.promised != null) {
                        if (!$util.isObject(object.promised))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.promised: object expected");
                        message.promised = $root.replichat.replication.v1.Promised.fromObject(object.promised, _depth + 1);
                    }
                    if (object.refuse != null) {
                        if (!$util.isObject(object.refuse))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.refuse: object expected");
                        message.refuse = $root.replichat.replication.v1.Refuse.fromObject(object.refuse, _depth + 1);
                    }
                    if (object.append != null) {
                        if (!$util.isObject(object.append))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.append: object expected");
                        message.append = $root.replichat.replication.v1.Append.fromObject(object.append, _depth + 1);
                    }
                    if (object.ack != null) {
                        if (!$util.isObject(object.ack))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.ack: object expected");
                        message.ack = $root.replichat.replication.v1.Ack.fromObject(object.ack, _depth + 1);
                    }
                    if (object.nack != null) {
                        if (!$util.isObject(object.nack))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.nack: object expected");
                        message.nack = $root.replichat.replication.v1.Nack.fromObject(object.nack, _depth + 1);
                    }
                    if (object.fetch != null) {
                        if (!$util.isObject(object.fetch))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.fetch: object expected");
                        message.fetch = $root.replichat.replication.v1.Fetch.fromObject(object.fetch, _depth + 1);
                    }
                    if (object.chunk != null) {
                        if (!$util.isObject(object.chunk))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.chunk: object expected");
                        message.chunk = $root.replichat.replication.v1.Chunk.fromObject(object.chunk, _depth + 1);
                    }
                    if (object.forward != null) {
                        if (!$util.isObject(object.forward))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.forward: object expected");
                        message.forward = $root.replichat.replication.v1.Forward.fromObject(object.forward, _depth + 1);
                    }
                    if (object.forward_reply != null) {
                        if (!$util.isObject(object.forward_reply))
                            throw $TypeError(".replichat.replication.v1.PeerFrame.forward_reply: object expected");
                        message.forward_reply = $root.replichat.replication.v1.ForwardReply.fromObject(object.forward_reply, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a PeerFrame message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.PeerFrame
                 * @static
                 * @param {replichat.replication.v1.PeerFrame} message PeerFrame
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                PeerFrame.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                        object.hello = $root.replichat.replication.v1.Hello.toObject(message.hello, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "hello";
                    }
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof")) {
                        object.proof = $root.replichat.replication.v1.Proof.toObject(message.proof, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "proof";
                    }
                    if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                        object.welcome = $root.replichat.replication.v1.Welcome.toObject(message.welcome, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "welcome";
                    }
                    if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat")) {
                        object.heartbeat = $root.replichat.replication.v1.Heartbeat.toObject(message.heartbeat, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "heartbeat";
                    }
                    if (message.echo != null && $Object.hasOwnProperty.call(message, "echo")) {
                        object.echo = $root.replichat.replication.v1.Echo.toObject(message.echo, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "echo";
                    }
                    if (message.prepare != null && $Object.hasOwnProperty.call(message, "prepare")) {
                        object.prepare = $root.replichat.replication.v1.Prepare.toObject(message.prepare, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "prepare";
                    }
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised")) {
                        object.promised = $root.replichat.replication.v1.Promised.toObject(message.promised, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "promised";
                    }
                    if (message.refuse != null && $Object.hasOwnProperty.call(message, "refuse")) {
                        object.refuse = $root.replichat.replication.v1.Refuse.toObject(message.refuse, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "refuse";
                    }
                    if (message.append != null && $Object.hasOwnProperty.call(message, "append")) {
                        object.append = $root.replichat.replication.v1.Append.toObject(message.append, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "append";
                    }
                    if (message.ack != null && $Object.hasOwnProperty.call(message, "ack")) {
                        object.ack = $root.replichat.replication.v1.Ack.toObject(message.ack, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "ack";
                    }
                    if (message.nack != null && $Object.hasOwnProperty.call(message, "nack")) {
                        object.nack = $root.replichat.replication.v1.Nack.toObject(message.nack, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "nack";
                    }
                    if (message.fetch != null && $Object.hasOwnProperty.call(message, "fetch")) {
                        object.fetch = $root.replichat.replication.v1.Fetch.toObject(message.fetch, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "fetch";
                    }
                    if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk")) {
                        object.chunk = $root.replichat.replication.v1.Chunk.toObject(message.chunk, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "chunk";
                    }
                    if (message.forward != null && $Object.hasOwnProperty.call(message, "forward")) {
                        object.forward = $root.replichat.replication.v1.Forward.toObject(message.forward, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "forward";
                    }
                    if (message.forward_reply != null && $Object.hasOwnProperty.call(message, "forward_reply")) {
                        object.forward_reply = $root.replichat.replication.v1.ForwardReply.toObject(message.forward_reply, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "forward_reply";
                    }
                    return object;
                };

                /**
                 * Converts this PeerFrame to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.PeerFrame
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                PeerFrame.prototype.toJSON = function() {
                    return PeerFrame.toObject(this, $protobuf.util.toJSONOptions);
                };

                return PeerFrame;
            })();

            v1.Hello = (function() {

                /**
                 * Properties of a Hello.
                 * @typedef {Object} replichat.replication.v1.Hello.$Properties
                 * @property {number|null} [protocol_version] Hello protocol_version
                 * @property {string|null} [cluster_id] Hello cluster_id
                 * @property {string|null} [replica_id] Hello replica_id
                 * @property {string|null} [address] Hello address
                 * @property {string|null} [incarnation] Hello incarnation
                 * @property {Uint8Array|null} [nonce] Hello nonce
                 * @property {Uint8Array|null} [proof] Hello proof
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Hello.
                 * @memberof replichat.replication.v1
                 * @interface IHello
                 * @augments replichat.replication.v1.Hello.$Properties
                 * @deprecated Use replichat.replication.v1.Hello.$Properties instead.
                 */

                /**
                 * Shape of a Hello.
                 * @typedef {replichat.replication.v1.Hello.$Properties} replichat.replication.v1.Hello.$Shape
                 */

                /**
                 * Constructs a new Hello.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Hello.
                 * @constructor
                 * @param {replichat.replication.v1.Hello.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Hello = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Hello protocol_version.
                 * @member {number} protocol_version
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.protocol_version = 0;

                /**
                 * Hello cluster_id.
                 * @member {string} cluster_id
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.cluster_id = "";

                /**
                 * Hello replica_id.
                 * @member {string} replica_id
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.replica_id = "";

                /**
                 * Hello address.
                 * @member {string} address
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.address = "";

                /**
                 * Hello incarnation.
                 * @member {string} incarnation
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.incarnation = "";

                /**
                 * Hello nonce.
                 * @member {Uint8Array} nonce
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.nonce = $util.newBuffer([]);

                /**
                 * Hello proof.
                 * @member {Uint8Array} proof
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 */
                Hello.prototype.proof = $util.newBuffer([]);

                /**
                 * Creates a new Hello instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Hello
                 * @static
                 * @param {replichat.replication.v1.Hello.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Hello} Hello instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Hello.$Shape): replichat.replication.v1.Hello & replichat.replication.v1.Hello.$Shape;
                 *   (properties?: replichat.replication.v1.Hello.$Properties): replichat.replication.v1.Hello;
                 * }}
                 */
                Hello.create = function(properties) {
                    return new Hello(properties);
                };

                /**
                 * Encodes the specified Hello message. Does not implicitly {@link replichat.replication.v1.Hello.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Hello
                 * @static
                 * @param {replichat.replication.v1.Hello.$Properties} message Hello message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Hello.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.protocol_version != null && $Object.hasOwnProperty.call(message, "protocol_version") && message.protocol_version !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.protocol_version);
                    if (message.cluster_id != null && $Object.hasOwnProperty.call(message, "cluster_id") && message.cluster_id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.cluster_id);
                    if (message.replica_id != null && $Object.hasOwnProperty.call(message, "replica_id") && message.replica_id !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.replica_id);
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.address);
                    if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && message.incarnation !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.incarnation);
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.nonce);
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof") && message.proof.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.proof);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Hello message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Hello
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Hello & replichat.replication.v1.Hello.$Shape} Hello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Hello.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Hello();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.protocol_version = value;
                                else
                                    delete message.protocol_version;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.cluster_id = value;
                                else
                                    delete message.cluster_id;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.replica_id = value;
                                else
                                    delete message.replica_id;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.address = value;
                                else
                                    delete message.address;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.incarnation = value;
                                else
                                    delete message.incarnation;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.nonce = value;
                                else
                                    delete message.nonce;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.proof = value;
                                else
                                    delete message.proof;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Hello message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Hello
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Hello} Hello
                 */
                Hello.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Hello)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Hello: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Hello();
                    if (object.protocol_version != null)
                        if ($Number(object.protocol_version) !== 0)
                            message.protocol_version = object.protocol_version >>> 0;
                    if (object.cluster_id != null)
                        if (typeof object.cluster_id !== "string" || object.cluster_id.length)
                            message.cluster_id = $String(object.cluster_id);
                    if (object.replica_id != null)
                        if (typeof object.replica_id !== "string" || object.replica_id.length)
                            message.replica_id = $String(object.replica_id);
                    if (object.address != null)
                        if (typeof object.address !== "string" || object.address.length)
                            message.address = $String(object.address);
                    if (object.incarnation != null)
                        if (typeof object.incarnation !== "string" || object.incarnation.length)
                            message.incarnation = $String(object.incarnation);
                    if (object.nonce != null)
                        if (object.nonce.length)
                            if (typeof object.nonce === "string")
                                $util.base64.decode(object.nonce, message.nonce = $util.newBuffer($util.base64.length(object.nonce)), 0);
                            else if (object.nonce.length >= 0)
                                message.nonce = object.nonce;
                    if (object.proof != null)
                        if (object.proof.length)
                            if (typeof object.proof === "string")
                                $util.base64.decode(object.proof, message.proof = $util.newBuffer($util.base64.length(object.proof)), 0);
                            else if (object.proof.length >= 0)
                                message.proof = object.proof;
                    return message;
                };

                /**
                 * Creates a plain object from a Hello message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Hello
                 * @static
                 * @param {replichat.replication.v1.Hello} message Hello
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Hello.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.protocol_version = 0;
                        object.cluster_id = "";
                        object.replica_id = "";
                        object.address = "";
                        object.incarnation = "";
                        if (options.bytes === $String)
                            object.nonce = "";
                        else {
                            object.nonce = [];
                            if (options.bytes !== $Array)
                                object.nonce = $util.newBuffer(object.nonce);
                        }
                        if (options.bytes === $String)
                            object.proof = "";
                        else {
                            object.proof = [];
                            if (options.bytes !== $Array)
                                object.proof = $util.newBuffer(object.proof);
                        }
                    }
                    if (message.protocol_version != null && $Object.hasOwnProperty.call(message, "protocol_version"))
                        object.protocol_version = message.protocol_version;
                    if (message.cluster_id != null && $Object.hasOwnProperty.call(message, "cluster_id"))
                        object.cluster_id = message.cluster_id;
                    if (message.replica_id != null && $Object.hasOwnProperty.call(message, "replica_id"))
                        object.replica_id = message.replica_id;
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = message.address;
                    if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation"))
                        object.incarnation = message.incarnation;
                    if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                        object.nonce = options.bytes === $String ? $util.base64.encode(message.nonce, 0, message.nonce.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nonce) : message.nonce;
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                        object.proof = options.bytes === $String ? $util.base64.encode(message.proof, 0, message.proof.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.proof) : message.proof;
                    return object;
                };

                /**
                 * Converts this Hello to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Hello
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Hello.prototype.toJSON = function() {
                    return Hello.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Hello;
            })();

            v1.Proof = (function() {

                /**
                 * Properties of a Proof.
                 * @typedef {Object} replichat.replication.v1.Proof.$Properties
                 * @property {Uint8Array|null} [proof] Proof proof
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Proof.
                 * @memberof replichat.replication.v1
                 * @interface IProof
                 * @augments replichat.replication.v1.Proof.$Properties
                 * @deprecated Use replichat.replication.v1.Proof.$Properties instead.
                 */

                /**
                 * Shape of a Proof.
                 * @typedef {replichat.replication.v1.Proof.$Properties} replichat.replication.v1.Proof.$Shape
                 */

                /**
                 * Constructs a new Proof.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Proof.
                 * @constructor
                 * @param {replichat.replication.v1.Proof.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Proof = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Proof proof.
                 * @member {Uint8Array} proof
                 * @memberof replichat.replication.v1.Proof
                 * @instance
                 */
                Proof.prototype.proof = $util.newBuffer([]);

                /**
                 * Creates a new Proof instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Proof
                 * @static
                 * @param {replichat.replication.v1.Proof.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Proof} Proof instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Proof.$Shape): replichat.replication.v1.Proof & replichat.replication.v1.Proof.$Shape;
                 *   (properties?: replichat.replication.v1.Proof.$Properties): replichat.replication.v1.Proof;
                 * }}
                 */
                Proof.create = function(properties) {
                    return new Proof(properties);
                };

                /**
                 * Encodes the specified Proof message. Does not implicitly {@link replichat.replication.v1.Proof.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Proof
                 * @static
                 * @param {replichat.replication.v1.Proof.$Properties} message Proof message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Proof.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof") && message.proof.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.proof);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Proof message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Proof
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Proof & replichat.replication.v1.Proof.$Shape} Proof
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Proof.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Proof();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.proof = value;
                                else
                                    delete message.proof;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Proof message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Proof
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Proof} Proof
                 */
                Proof.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Proof)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Proof: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Proof();
                    if (object.proof != null)
                        if (object.proof.length)
                            if (typeof object.proof === "string")
                                $util.base64.decode(object.proof, message.proof = $util.newBuffer($util.base64.length(object.proof)), 0);
                            else if (object.proof.length >= 0)
                                message.proof = object.proof;
                    return message;
                };

                /**
                 * Creates a plain object from a Proof message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Proof
                 * @static
                 * @param {replichat.replication.v1.Proof} message Proof
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Proof.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if (options.bytes === $String)
                            object.proof = "";
                        else {
                            object.proof = [];
                            if (options.bytes !== $Array)
                                object.proof = $util.newBuffer(object.proof);
                        }
                    if (message.proof != null && $Object.hasOwnProperty.call(message, "proof"))
                        object.proof = options.bytes === $String ? $util.base64.encode(message.proof, 0, message.proof.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.proof) : message.proof;
                    return object;
                };

                /**
                 * Converts this Proof to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Proof
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Proof.prototype.toJSON = function() {
                    return Proof.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Proof;
            })();

            v1.Welcome = (function() {

                /**
                 * Properties of a Welcome.
                 * @typedef {Object} replichat.replication.v1.Welcome.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Welcome.
                 * @memberof replichat.replication.v1
                 * @interface IWelcome
                 * @augments replichat.replication.v1.Welcome.$Properties
                 * @deprecated Use replichat.replication.v1.Welcome.$Properties instead.
                 */

                /**
                 * Shape of a Welcome.
                 * @typedef {replichat.replication.v1.Welcome.$Properties} replichat.replication.v1.Welcome.$Shape
                 */

                /**
                 * Constructs a new Welcome.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Welcome.
                 * @constructor
                 * @param {replichat.replication.v1.Welcome.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Welcome = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Welcome instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Welcome
                 * @static
                 * @param {replichat.replication.v1.Welcome.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Welcome} Welcome instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Welcome.$Shape): replichat.replication.v1.Welcome & replichat.replication.v1.Welcome.$Shape;
                 *   (properties?: replichat.replication.v1.Welcome.$Properties): replichat.replication.v1.Welcome;
                 * }}
                 */
                Welcome.create = function(properties) {
                    return new Welcome(properties);
                };

                /**
                 * Encodes the specified Welcome message. Does not implicitly {@link replichat.replication.v1.Welcome.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Welcome
                 * @static
                 * @param {replichat.replication.v1.Welcome.$Properties} message Welcome message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Welcome.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Welcome message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Welcome
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Welcome & replichat.replication.v1.Welcome.$Shape} Welcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Welcome.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Welcome();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Welcome
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Welcome} Welcome
                 */
                Welcome.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Welcome)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Welcome: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.replichat.replication.v1.Welcome();
                };

                /**
                 * Creates a plain object from a Welcome message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Welcome
                 * @static
                 * @param {replichat.replication.v1.Welcome} message Welcome
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Welcome.toObject = function () {
                    return {};
                };

                /**
                 * Converts this Welcome to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Welcome
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Welcome.prototype.toJSON = function() {
                    return Welcome.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Welcome;
            })();

            v1.ViewNumber = (function() {

                /**
                 * Properties of a ViewNumber.
                 * @typedef {Object} replichat.replication.v1.ViewNumber.$Properties
                 * @property {number|null} [counter] ViewNumber counter
                 * @property {string|null} [proposer] ViewNumber proposer
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ViewNumber.
                 * @memberof replichat.replication.v1
                 * @interface IViewNumber
                 * @augments replichat.replication.v1.ViewNumber.$Properties
                 * @deprecated Use replichat.replication.v1.ViewNumber.$Properties instead.
                 */

                /**
                 * Shape of a ViewNumber.
                 * @typedef {replichat.replication.v1.ViewNumber.$Properties} replichat.replication.v1.ViewNumber.$Shape
                 */

                /**
                 * Constructs a new ViewNumber.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a ViewNumber.
                 * @constructor
                 * @param {replichat.replication.v1.ViewNumber.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ViewNumber = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ViewNumber counter.
                 * @member {number} counter
                 * @memberof replichat.replication.v1.ViewNumber
                 * @instance
                 */
                ViewNumber.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ViewNumber proposer.
                 * @member {string} proposer
                 * @memberof replichat.replication.v1.ViewNumber
                 * @instance
                 */
                ViewNumber.prototype.proposer = "";

                /**
                 * Creates a new ViewNumber instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.ViewNumber
                 * @static
                 * @param {replichat.replication.v1.ViewNumber.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.ViewNumber} ViewNumber instance
                 * @type {{
                 *   (properties: replichat.replication.v1.ViewNumber.$Shape): replichat.replication.v1.ViewNumber & replichat.replication.v1.ViewNumber.$Shape;
                 *   (properties?: replichat.replication.v1.ViewNumber.$Properties): replichat.replication.v1.ViewNumber;
                 * }}
                 */
                ViewNumber.create = function(properties) {
                    return new ViewNumber(properties);
                };

                /**
                 * Encodes the specified ViewNumber message. Does not implicitly {@link replichat.replication.v1.ViewNumber.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.ViewNumber
                 * @static
                 * @param {replichat.replication.v1.ViewNumber.$Properties} message ViewNumber message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ViewNumber.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.counter);
                    if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer") && message.proposer !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.proposer);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ViewNumber message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.ViewNumber
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.ViewNumber & replichat.replication.v1.ViewNumber.$Shape} ViewNumber
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ViewNumber.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.ViewNumber();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.counter = value;
                                else
                                    delete message.counter;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.proposer = value;
                                else
                                    delete message.proposer;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a ViewNumber message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.ViewNumber
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.ViewNumber} ViewNumber
                 */
                ViewNumber.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.ViewNumber)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.ViewNumber: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.ViewNumber();
                    if (object.counter != null)
                        if (typeof object.counter === "object" ? object.counter.low || object.counter.high : $Number(object.counter) !== 0)
                            if ($util.Long)
                                message.counter = $util.Long.fromValue(object.counter, true);
                            else if (typeof object.counter === "string")
                                message.counter = $parseInt(object.counter, 10);
                            else if (typeof object.counter === "number")
                                message.counter = object.counter;
                            else if (typeof object.counter === "object")
                                message.counter = new $util.LongBits(object.counter.low >>> 0, object.counter.high >>> 0).toNumber(true);
                    if (object.proposer != null)
                        if (typeof object.proposer !== "string" || object.proposer.length)
                            message.proposer = $String(object.proposer);
                    return message;
                };

                /**
                 * Creates a plain object from a ViewNumber message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.ViewNumber
                 * @static
                 * @param {replichat.replication.v1.ViewNumber} message ViewNumber
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ViewNumber.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.counter = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.counter = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.proposer = "";
                    }
                    if (message.counter != null && $Object.hasOwnProperty.call(message, "counter"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.counter = typeof message.counter === "number" ? $BigInt(message.counter) : $util.Long.fromBits(message.counter.low >>> 0, message.counter.high >>> 0, true).toBigInt();
                        else if (typeof message.counter === "number")
                            object.counter = options.longs === $String ? $String(message.counter) : message.counter;
                        else
                            object.counter = options.longs === $String ? $util.Long.prototype.toString.call(message.counter) : options.longs === $Number ? new $util.LongBits(message.counter.low >>> 0, message.counter.high >>> 0).toNumber(true) : message.counter;
                    if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer"))
                        object.proposer = message.proposer;
                    return object;
                };

                /**
                 * Converts this ViewNumber to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.ViewNumber
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ViewNumber.prototype.toJSON = function() {
                    return ViewNumber.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ViewNumber;
            })();

            v1.Position = (function() {

                /**
                 * Properties of a Position.
                 * @typedef {Object} replichat.replication.v1.Position.$Properties
                 * @property {number|null} [index] Position index
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [view] Position view
                 * @property {Uint8Array|null} [hash] Position hash
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Position.
                 * @memberof replichat.replication.v1
                 * @interface IPosition
                 * @augments replichat.replication.v1.Position.$Properties
                 * @deprecated Use replichat.replication.v1.Position.$Properties instead.
                 */

                /**
                 * Shape of a Position.
                 * @typedef {replichat.replication.v1.Position.$Properties} replichat.replication.v1.Position.$Shape
                 */

                /**
                 * Constructs a new Position.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Position.
                 * @constructor
                 * @param {replichat.replication.v1.Position.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Position = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Position index.
                 * @member {number} index
                 * @memberof replichat.replication.v1.Position
                 * @instance
                 */
                Position.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Position view.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} view
                 * @memberof replichat.replication.v1.Position
                 * @instance
                 */
                Position.prototype.view = null;

                /**
                 * Position hash.
                 * @member {Uint8Array} hash
                 * @memberof replichat.replication.v1.Position
                 * @instance
                 */
                Position.prototype.hash = $util.newBuffer([]);

                /**
                 * Creates a new Position instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Position
                 * @static
                 * @param {replichat.replication.v1.Position.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Position} Position instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Position.$Shape): replichat.replication.v1.Position & replichat.replication.v1.Position.$Shape;
                 *   (properties?: replichat.replication.v1.Position.$Properties): replichat.replication.v1.Position;
                 * }}
                 */
                Position.create = function(properties) {
                    return new Position(properties);
                };

                /**
                 * Encodes the specified Position message. Does not implicitly {@link replichat.replication.v1.Position.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Position
                 * @static
                 * @param {replichat.replication.v1.Position.$Properties} message Position message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Position.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.view, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.hash);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Position message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Position
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Position & replichat.replication.v1.Position.$Shape} Position
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Position.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Position();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.view = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.view);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.hash = value;
                                else
                                    delete message.hash;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Position message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Position
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Position} Position
                 */
                Position.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Position)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Position: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Position();
                    if (object.index != null)
                        if (typeof object.index === "object" ? object.index.low || object.index.high : $Number(object.index) !== 0)
                            if ($util.Long)
                                message.index = $util.Long.fromValue(object.index, true);
                            else if (typeof object.index === "string")
                                message.index = $parseInt(object.index, 10);
                            else if (typeof object.index === "number")
                                message.index = object.index;
                            else if (typeof object.index === "object")
                                message.index = new $util.LongBits(object.index.low >>> 0, object.index.high >>> 0).toNumber(true);
                    if (object.view != null) {
                        if (!$util.isObject(object.view))
                            throw $TypeError(".replichat.replication.v1.Position.view: object expected");
                        message.view = $root.replichat.replication.v1.ViewNumber.fromObject(object.view, _depth + 1);
                    }
                    if (object.hash != null)
                        if (object.hash.length)
                            if (typeof object.hash === "string")
                                $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                            else if (object.hash.length >= 0)
                                message.hash = object.hash;
                    return message;
                };

                /**
                 * Creates a plain object from a Position message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Position
                 * @static
                 * @param {replichat.replication.v1.Position} message Position
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Position.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.view = null;
                        if (options.bytes === $String)
                            object.hash = "";
                        else {
                            object.hash = [];
                            if (options.bytes !== $Array)
                                object.hash = $util.newBuffer(object.hash);
                        }
                    }
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.index = typeof message.index === "number" ? $BigInt(message.index) : $util.Long.fromBits(message.index.low >>> 0, message.index.high >>> 0, true).toBigInt();
                        else if (typeof message.index === "number")
                            object.index = options.longs === $String ? $String(message.index) : message.index;
                        else
                            object.index = options.longs === $String ? $util.Long.prototype.toString.call(message.index) : options.longs === $Number ? new $util.LongBits(message.index.low >>> 0, message.index.high >>> 0).toNumber(true) : message.index;
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        object.view = $root.replichat.replication.v1.ViewNumber.toObject(message.view, options, _depth + 1);
                    if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                        object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                    return object;
                };

                /**
                 * Converts this Position to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Position
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Position.prototype.toJSON = function() {
                    return Position.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Position;
            })();

            v1.Entry = (function() {

                /**
                 * Properties of an Entry.
                 * @typedef {Object} replichat.replication.v1.Entry.$Properties
                 * @property {number|null} [index] Entry index
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [view] Entry view
                 * @property {number|null} [timestamp_us] Entry timestamp_us
                 * @property {number|null} [kind] Entry kind
                 * @property {Uint8Array|null} [payload] Entry payload
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Entry.
                 * @memberof replichat.replication.v1
                 * @interface IEntry
                 * @augments replichat.replication.v1.Entry.$Properties
                 * @deprecated Use replichat.replication.v1.Entry.$Properties instead.
                 */

                /**
                 * Shape of an Entry.
                 * @typedef {replichat.replication.v1.Entry.$Properties} replichat.replication.v1.Entry.$Shape
                 */

                /**
                 * Constructs a new Entry.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents an Entry.
                 * @constructor
                 * @param {replichat.replication.v1.Entry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Entry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Entry index.
                 * @member {number} index
                 * @memberof replichat.replication.v1.Entry
                 * @instance
                 */
                Entry.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Entry view.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} view
                 * @memberof replichat.replication.v1.Entry
                 * @instance
                 */
                Entry.prototype.view = null;

                /**
                 * Entry timestamp_us.
                 * @member {number} timestamp_us
                 * @memberof replichat.replication.v1.Entry
                 * @instance
                 */
                Entry.prototype.timestamp_us = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Entry kind.
                 * @member {number} kind
                 * @memberof replichat.replication.v1.Entry
                 * @instance
                 */
                Entry.prototype.kind = 0;

                /**
                 * Entry payload.
                 * @member {Uint8Array} payload
                 * @memberof replichat.replication.v1.Entry
                 * @instance
                 */
                Entry.prototype.payload = $util.newBuffer([]);

                /**
                 * Creates a new Entry instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Entry
                 * @static
                 * @param {replichat.replication.v1.Entry.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Entry} Entry instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Entry.$Shape): replichat.replication.v1.Entry & replichat.replication.v1.Entry.$Shape;
                 *   (properties?: replichat.replication.v1.Entry.$Properties): replichat.replication.v1.Entry;
                 * }}
                 */
                Entry.create = function(properties) {
                    return new Entry(properties);
                };

                /**
                 * Encodes the specified Entry message. Does not implicitly {@link replichat.replication.v1.Entry.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Entry
                 * @static
                 * @param {replichat.replication.v1.Entry.$Properties} message Entry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Entry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.view, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.timestamp_us != null && $Object.hasOwnProperty.call(message, "timestamp_us") && (typeof message.timestamp_us === "object" ? message.timestamp_us.low || message.timestamp_us.high : message.timestamp_us !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).int64(message.timestamp_us);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.kind);
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.payload);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Entry message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Entry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Entry & replichat.replication.v1.Entry.$Shape} Entry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Entry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Entry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.view = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.view);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.timestamp_us = value;
                                else
                                    delete message.timestamp_us;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.payload = value;
                                else
                                    delete message.payload;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates an Entry message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Entry
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Entry} Entry
                 */
                Entry.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Entry)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Entry: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Entry();
                    if (object.index != null)
                        if (typeof object.index === "object" ? object.index.low || object.index.high : $Number(object.index) !== 0)
                            if ($util.Long)
                                message.index = $util.Long.fromValue(object.index, true);
                            else if (typeof object.index === "string")
                                message.index = $parseInt(object.index, 10);
                            else if (typeof object.index === "number")
                                message.index = object.index;
                            else if (typeof object.index === "object")
                                message.index = new $util.LongBits(object.index.low >>> 0, object.index.high >>> 0).toNumber(true);
                    if (object.view != null) {
                        if (!$util.isObject(object.view))
                            throw $TypeError(".replichat.replication.v1.Entry.view: object expected");
                        message.view = $root.replichat.replication.v1.ViewNumber.fromObject(object.view, _depth + 1);
                    }
                    if (object.timestamp_us != null)
                        if (typeof object.timestamp_us === "object" ? object.timestamp_us.low || object.timestamp_us.high : $Number(object.timestamp_us) !== 0)
                            if ($util.Long)
                                message.timestamp_us = $util.Long.fromValue(object.timestamp_us, false);
                            else if (typeof object.timestamp_us === "string")
                                message.timestamp_us = $parseInt(object.timestamp_us, 10);
                            else if (typeof object.timestamp_us === "number")
                                message.timestamp_us = object.timestamp_us;
                            else if (typeof object.timestamp_us === "object")
                                message.timestamp_us = new $util.LongBits(object.timestamp_us.low >>> 0, object.timestamp_us.high >>> 0).toNumber();
                    if (object.kind != null)
                        if ($Number(object.kind) !== 0)
                            message.kind = object.kind >>> 0;
                    if (object.payload != null)
                        if (object.payload.length)
                            if (typeof object.payload === "string")
                                $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                            else if (object.payload.length >= 0)
                                message.payload = object.payload;
                    return message;
                };

                /**
                 * Creates a plain object from an Entry message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Entry
                 * @static
                 * @param {replichat.replication.v1.Entry} message Entry
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Entry.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.view = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.timestamp_us = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.timestamp_us = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.kind = 0;
                        if (options.bytes === $String)
                            object.payload = "";
                        else {
                            object.payload = [];
                            if (options.bytes !== $Array)
                                object.payload = $util.newBuffer(object.payload);
                        }
                    }
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.index = typeof message.index === "number" ? $BigInt(message.index) : $util.Long.fromBits(message.index.low >>> 0, message.index.high >>> 0, true).toBigInt();
                        else if (typeof message.index === "number")
                            object.index = options.longs === $String ? $String(message.index) : message.index;
                        else
                            object.index = options.longs === $String ? $util.Long.prototype.toString.call(message.index) : options.longs === $Number ? new $util.LongBits(message.index.low >>> 0, message.index.high >>> 0).toNumber(true) : message.index;
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        object.view = $root.replichat.replication.v1.ViewNumber.toObject(message.view, options, _depth + 1);
                    if (message.timestamp_us != null && $Object.hasOwnProperty.call(message, "timestamp_us"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.timestamp_us = typeof message.timestamp_us === "number" ? $BigInt(message.timestamp_us) : $util.Long.fromBits(message.timestamp_us.low >>> 0, message.timestamp_us.high >>> 0, false).toBigInt();
                        else if (typeof message.timestamp_us === "number")
                            object.timestamp_us = options.longs === $String ? $String(message.timestamp_us) : message.timestamp_us;
                        else
                            object.timestamp_us = options.longs === $String ? $util.Long.prototype.toString.call(message.timestamp_us) : options.longs === $Number ? new $util.LongBits(message.timestamp_us.low >>> 0, message.timestamp_us.high >>> 0).toNumber() : message.timestamp_us;
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = message.kind;
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                        object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                    return object;
                };

                /**
                 * Converts this Entry to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Entry
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Entry.prototype.toJSON = function() {
                    return Entry.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Entry;
            })();

            v1.Heartbeat = (function() {

                /**
                 * Properties of a Heartbeat.
                 * @typedef {Object} replichat.replication.v1.Heartbeat.$Properties
                 * @property {number|null} [sequence] Heartbeat sequence
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [view] Heartbeat view
                 * @property {Array.<string>|null} [suspects] Heartbeat suspects
                 * @property {Array.<string>|null} [excludable] Heartbeat excludable
                 * @property {number|null} [commit_index] Heartbeat commit_index
                 * @property {boolean|null} [active] Heartbeat active
                 * @property {boolean|null} [leaving] Heartbeat leaving
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Heartbeat.
                 * @memberof replichat.replication.v1
                 * @interface IHeartbeat
                 * @augments replichat.replication.v1.Heartbeat.$Properties
                 * @deprecated Use replichat.replication.v1.Heartbeat.$Properties instead.
                 */

                /**
                 * Shape of a Heartbeat.
                 * @typedef {replichat.replication.v1.Heartbeat.$Properties} replichat.replication.v1.Heartbeat.$Shape
                 */

                /**
                 * Constructs a new Heartbeat.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Heartbeat.
                 * @constructor
                 * @param {replichat.replication.v1.Heartbeat.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Heartbeat = function (properties) {
                    this.suspects = [];
                    this.excludable = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Heartbeat sequence.
                 * @member {number} sequence
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Heartbeat view.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} view
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.view = null;

                /**
                 * Heartbeat suspects.
                 * @member {Array.<string>} suspects
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.suspects = $util.emptyArray;

                /**
                 * Heartbeat excludable.
                 * @member {Array.<string>} excludable
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.excludable = $util.emptyArray;

                /**
                 * Heartbeat commit_index.
                 * @member {number} commit_index
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Heartbeat active.
                 * @member {boolean} active
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.active = false;

                /**
                 * Heartbeat leaving.
                 * @member {boolean} leaving
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 */
                Heartbeat.prototype.leaving = false;

                /**
                 * Creates a new Heartbeat instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Heartbeat
                 * @static
                 * @param {replichat.replication.v1.Heartbeat.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Heartbeat} Heartbeat instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Heartbeat.$Shape): replichat.replication.v1.Heartbeat & replichat.replication.v1.Heartbeat.$Shape;
                 *   (properties?: replichat.replication.v1.Heartbeat.$Properties): replichat.replication.v1.Heartbeat;
                 * }}
                 */
                Heartbeat.create = function(properties) {
                    return new Heartbeat(properties);
                };

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link replichat.replication.v1.Heartbeat.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Heartbeat
                 * @static
                 * @param {replichat.replication.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Heartbeat.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.view, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.suspects != null && message.suspects.length)
                        for (let i = 0; i < message.suspects.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.suspects[i]);
                    if (message.excludable != null && message.excludable.length)
                        for (let i = 0; i < message.excludable.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.excludable[i]);
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.commit_index);
                    if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.active);
                    if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving") && message.leaving !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.leaving);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Heartbeat
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Heartbeat & replichat.replication.v1.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Heartbeat();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sequence = value;
                                else
                                    delete message.sequence;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.view = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.view);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.suspects && message.suspects.length))
                                    message.suspects = [];
                                message.suspects.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.excludable && message.excludable.length))
                                    message.excludable = [];
                                message.excludable.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit_index = value;
                                else
                                    delete message.commit_index;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.active = value;
                                else
                                    delete message.active;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.leaving = value;
                                else
                                    delete message.leaving;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Heartbeat
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Heartbeat} Heartbeat
                 */
                Heartbeat.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Heartbeat)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Heartbeat: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Heartbeat();
                    if (object.sequence != null)
                        if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                            if ($util.Long)
                                message.sequence = $util.Long.fromValue(object.sequence, true);
                            else if (typeof object.sequence === "string")
                                message.sequence = $parseInt(object.sequence, 10);
                            else if (typeof object.sequence === "number")
                                message.sequence = object.sequence;
                            else if (typeof object.sequence === "object")
                                message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                    if (object.view != null) {
                        if (!$util.isObject(object.view))
                            throw $TypeError(".replichat.replication.v1.Heartbeat.view: object expected");
                        message.view = $root.replichat.replication.v1.ViewNumber.fromObject(object.view, _depth + 1);
                    }
                    if (object.suspects) {
                        if (!$Array.isArray(object.suspects))
                            throw $TypeError(".replichat.replication.v1.Heartbeat.suspects: array expected");
                        message.suspects = $Array(object.suspects.length);
                        for (let i = 0; i < object.suspects.length; ++i)
                            message.suspects[i] = $String(object.suspects[i]);
                    }
                    if (object.excludable) {
                        if (!$Array.isArray(object.excludable))
                            throw $TypeError(".replichat.replication.v1.Heartbeat.excludable: array expected");
                        message.excludable = $Array(object.excludable.length);
                        for (let i = 0; i < object.excludable.length; ++i)
                            message.excludable[i] = $String(object.excludable[i]);
                    }
                    if (object.commit_index != null)
                        if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                            if ($util.Long)
                                message.commit_index = $util.Long.fromValue(object.commit_index, true);
                            else if (typeof object.commit_index === "string")
                                message.commit_index = $parseInt(object.commit_index, 10);
                            else if (typeof object.commit_index === "number")
                                message.commit_index = object.commit_index;
                            else if (typeof object.commit_index === "object")
                                message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber(true);
                    if (object.active != null)
                        if (object.active)
                            message.active = $Boolean(object.active);
                    if (object.leaving != null)
                        if (object.leaving)
                            message.leaving = $Boolean(object.leaving);
                    return message;
                };

                /**
                 * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Heartbeat
                 * @static
                 * @param {replichat.replication.v1.Heartbeat} message Heartbeat
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Heartbeat.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.suspects = [];
                        object.excludable = [];
                    }
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.view = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.active = false;
                        object.leaving = false;
                    }
                    if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                        else if (typeof message.sequence === "number")
                            object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                        else
                            object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                    if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                        object.view = $root.replichat.replication.v1.ViewNumber.toObject(message.view, options, _depth + 1);
                    if (message.suspects && message.suspects.length) {
                        object.suspects = $Array(message.suspects.length);
                        for (let j = 0; j < message.suspects.length; ++j)
                            object.suspects[j] = message.suspects[j];
                    }
                    if (message.excludable && message.excludable.length) {
                        object.excludable = $Array(message.excludable.length);
                        for (let j = 0; j < message.excludable.length; ++j)
                            object.excludable[j] = message.excludable[j];
                    }
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, true).toBigInt();
                        else if (typeof message.commit_index === "number")
                            object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                        else
                            object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber(true) : message.commit_index;
                    if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                        object.active = message.active;
                    if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving"))
                        object.leaving = message.leaving;
                    return object;
                };

                /**
                 * Converts this Heartbeat to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Heartbeat
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Heartbeat.prototype.toJSON = function() {
                    return Heartbeat.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Heartbeat;
            })();

            v1.Echo = (function() {

                /**
                 * Properties of an Echo.
                 * @typedef {Object} replichat.replication.v1.Echo.$Properties
                 * @property {number|null} [sequence] Echo sequence
                 * @property {boolean|null} [grants] Echo grants
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Echo.
                 * @memberof replichat.replication.v1
                 * @interface IEcho
                 * @augments replichat.replication.v1.Echo.$Properties
                 * @deprecated Use replichat.replication.v1.Echo.$Properties instead.
                 */

                /**
                 * Shape of an Echo.
                 * @typedef {replichat.replication.v1.Echo.$Properties} replichat.replication.v1.Echo.$Shape
                 */

                /**
                 * Constructs a new Echo.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents an Echo.
                 * @constructor
                 * @param {replichat.replication.v1.Echo.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Echo = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Echo sequence.
                 * @member {number} sequence
                 * @memberof replichat.replication.v1.Echo
                 * @instance
                 */
                Echo.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Echo grants.
                 * @member {boolean} grants
                 * @memberof replichat.replication.v1.Echo
                 * @instance
                 */
                Echo.prototype.grants = false;

                /**
                 * Creates a new Echo instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Echo
                 * @static
                 * @param {replichat.replication.v1.Echo.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Echo} Echo instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Echo.$Shape): replichat.replication.v1.Echo & replichat.replication.v1.Echo.$Shape;
                 *   (properties?: replichat.replication.v1.Echo.$Properties): replichat.replication.v1.Echo;
                 * }}
                 */
                Echo.create = function(properties) {
                    return new Echo(properties);
                };

                /**
                 * Encodes the specified Echo message. Does not implicitly {@link replichat.replication.v1.Echo.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Echo
                 * @static
                 * @param {replichat.replication.v1.Echo.$Properties} message Echo message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Echo.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                    if (message.grants != null && $Object.hasOwnProperty.call(message, "grants") && message.grants !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.grants);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Echo message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Echo
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Echo & replichat.replication.v1.Echo.$Shape} Echo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Echo.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Echo();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sequence = value;
                                else
                                    delete message.sequence;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.grants = value;
                                else
                                    delete message.grants;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates an Echo message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Echo
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Echo} Echo
                 */
                Echo.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Echo)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Echo: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Echo();
                    if (object.sequence != null)
                        if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                            if ($util.Long)
                                message.sequence = $util.Long.fromValue(object.sequence, true);
                            else if (typeof object.sequence === "string")
                                message.sequence = $parseInt(object.sequence, 10);
                            else if (typeof object.sequence === "number")
                                message.sequence = object.sequence;
                            else if (typeof object.sequence === "object")
                                message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                    if (object.grants != null)
                        if (object.grants)
                            message.grants = $Boolean(object.grants);
                    return message;
                };

                /**
                 * Creates a plain object from an Echo message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Echo
                 * @static
                 * @param {replichat.replication.v1.Echo} message Echo
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Echo.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.grants = false;
                    }
                    if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                        else if (typeof message.sequence === "number")
                            object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                        else
                            object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                    if (message.grants != null && $Object.hasOwnProperty.call(message, "grants"))
                        object.grants = message.grants;
                    return object;
                };

                /**
                 * Converts this Echo to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Echo
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Echo.prototype.toJSON = function() {
                    return Echo.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Echo;
            })();

            v1.Prepare = (function() {

                /**
                 * Properties of a Prepare.
                 * @typedef {Object} replichat.replication.v1.Prepare.$Properties
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [number] Prepare number
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Prepare.
                 * @memberof replichat.replication.v1
                 * @interface IPrepare
                 * @augments replichat.replication.v1.Prepare.$Properties
                 * @deprecated Use replichat.replication.v1.Prepare.$Properties instead.
                 */

                /**
                 * Shape of a Prepare.
                 * @typedef {replichat.replication.v1.Prepare.$Properties} replichat.replication.v1.Prepare.$Shape
                 */

                /**
                 * Constructs a new Prepare.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Prepare.
                 * @constructor
                 * @param {replichat.replication.v1.Prepare.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Prepare = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Prepare number.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} number
                 * @memberof replichat.replication.v1.Prepare
                 * @instance
                 */
                Prepare.prototype.number = null;

                /**
                 * Creates a new Prepare instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Prepare
                 * @static
                 * @param {replichat.replication.v1.Prepare.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Prepare} Prepare instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Prepare.$Shape): replichat.replication.v1.Prepare & replichat.replication.v1.Prepare.$Shape;
                 *   (properties?: replichat.replication.v1.Prepare.$Properties): replichat.replication.v1.Prepare;
                 * }}
                 */
                Prepare.create = function(properties) {
                    return new Prepare(properties);
                };

                /**
                 * Encodes the specified Prepare message. Does not implicitly {@link replichat.replication.v1.Prepare.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Prepare
                 * @static
                 * @param {replichat.replication.v1.Prepare.$Properties} message Prepare message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Prepare.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.number, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Prepare message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Prepare
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Prepare & replichat.replication.v1.Prepare.$Shape} Prepare
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Prepare.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Prepare();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.number = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.number);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Prepare message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Prepare
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Prepare} Prepare
                 */
                Prepare.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Prepare)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Prepare: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Prepare();
                    if (object.number != null) {
                        if (!$util.isObject(object.number))
                            throw $TypeError(".replichat.replication.v1.Prepare.number: object expected");
                        message.number = $root.replichat.replication.v1.ViewNumber.fromObject(object.number, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Prepare message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Prepare
                 * @static
                 * @param {replichat.replication.v1.Prepare} message Prepare
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Prepare.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.number = null;
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = $root.replichat.replication.v1.ViewNumber.toObject(message.number, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this Prepare to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Prepare
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Prepare.prototype.toJSON = function() {
                    return Prepare.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Prepare;
            })();

            v1.Promised = (function() {

                /**
                 * Properties of a Promised.
                 * @typedef {Object} replichat.replication.v1.Promised.$Properties
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [number] Promised number
                 * @property {Array.<string>|null} [excludable] Promised excludable
                 * @property {number|null} [commit_index] Promised commit_index
                 * @property {Uint8Array|null} [committed_view] Promised committed_view
                 * @property {Array.<Uint8Array>|null} [later_views] Promised later_views
                 * @property {replichat.replication.v1.Position.$Properties|null} [last] Promised last
                 * @property {boolean|null} [leaving] Promised leaving
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Promised.
                 * @memberof replichat.replication.v1
                 * @interface IPromised
                 * @augments replichat.replication.v1.Promised.$Properties
                 * @deprecated Use replichat.replication.v1.Promised.$Properties instead.
                 */

                /**
                 * Shape of a Promised.
                 * @typedef {replichat.replication.v1.Promised.$Properties} replichat.replication.v1.Promised.$Shape
                 */

                /**
                 * Constructs a new Promised.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Promised.
                 * @constructor
                 * @param {replichat.replication.v1.Promised.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Promised = function (properties) {
                    this.excludable = [];
                    this.later_views = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Promised number.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} number
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.number = null;

                /**
                 * Promised excludable.
                 * @member {Array.<string>} excludable
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.excludable = $util.emptyArray;

                /**
                 * Promised commit_index.
                 * @member {number} commit_index
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Promised committed_view.
                 * @member {Uint8Array} committed_view
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.committed_view = $util.newBuffer([]);

                /**
                 * Promised later_views.
                 * @member {Array.<Uint8Array>} later_views
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.later_views = $util.emptyArray;

                /**
                 * Promised last.
                 * @member {replichat.replication.v1.Position.$Properties|null|undefined} last
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.last = null;

                /**
                 * Promised leaving.
                 * @member {boolean} leaving
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 */
                Promised.prototype.leaving = false;

                /**
                 * Creates a new Promised instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Promised
                 * @static
                 * @param {replichat.replication.v1.Promised.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Promised} Promised instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Promised.$Shape): replichat.replication.v1.Promised & replichat.replication.v1.Promised.$Shape;
                 *   (properties?: replichat.replication.v1.Promised.$Properties): replichat.replication.v1.Promised;
                 * }}
                 */
                Promised.create = function(properties) {
                    return new Promised(properties);
                };

                /**
                 * Encodes the specified Promised message. Does not implicitly {@link replichat.replication.v1.Promised.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Promised
                 * @static
                 * @param {replichat.replication.v1.Promised.$Properties} message Promised message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Promised.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.number, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.excludable != null && message.excludable.length)
                        for (let i = 0; i < message.excludable.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.excludable[i]);
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.commit_index);
                    if (message.committed_view != null && $Object.hasOwnProperty.call(message, "committed_view") && message.committed_view.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.committed_view);
                    if (message.later_views != null && message.later_views.length)
                        for (let i = 0; i < message.later_views.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.later_views[i]);
                    if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                        $root.replichat.replication.v1.Position.encode(message.last, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving") && message.leaving !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.leaving);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Promised message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Promised
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Promised & replichat.replication.v1.Promised.$Shape} Promised
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Promised.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Promised();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.number = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.number);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.excludable && message.excludable.length))
                                    message.excludable = [];
                                message.excludable.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit_index = value;
                                else
                                    delete message.commit_index;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.committed_view = value;
                                else
                                    delete message.committed_view;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.later_views && message.later_views.length))
                                    message.later_views = [];
                                message.later_views.push(reader.bytes());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.last = $root.replichat.replication.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.last);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.leaving = value;
                                else
                                    delete message.leaving;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Promised message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Promised
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Promised} Promised
                 */
                Promised.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Promised)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Promised: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Promised();
                    if (object.number != null) {
                        if (!$util.isObject(object.number))
                            throw $TypeError(".replichat.replication.v1.Promised.number: object expected");
                        message.number = $root.replichat.replication.v1.ViewNumber.fromObject(object.number, _depth + 1);
                    }
                    if (object.excludable) {
                        if (!$Array.isArray(object.excludable))
                            throw $TypeError(".replichat.replication.v1.Promised.excludable: array expected");
                        message.excludable = $Array(object.excludable.length);
                        for (let i = 0; i < object.excludable.length; ++i)
                            message.excludable[i] = $String(object.excludable[i]);
                    }
                    if (object.commit_index != null)
                        if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                            if ($util.Long)
                                message.commit_index = $util.Long.fromValue(object.commit_index, true);
                            else if (typeof object.commit_index === "string")
                                message.commit_index = $parseInt(object.commit_index, 10);
                            else if (typeof object.commit_index === "number")
                                message.commit_index = object.commit_index;
                            else if (typeof object.commit_index === "object")
                                message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber(true);
                    if (object.committed_view != null)
                        if (object.committed_view.length)
                            if (typeof object.committed_view === "string")
                                $util.base64.decode(object.committed_view, message.committed_view = $util.newBuffer($util.base64.length(object.committed_view)), 0);
                            else if (object.committed_view.length >= 0)
                                message.committed_view = object.committed_view;
                    if (object.later_views) {
                        if (!$Array.isArray(object.later_views))
                            throw $TypeError(".replichat.replication.v1.Promised.later_views: array expected");
                        message.later_views = $Array(object.later_views.length);
                        for (let i = 0; i < object.later_views.length; ++i)
                            if (typeof object.later_views[i] === "string")
                                $util.base64.decode(object.later_views[i], message.later_views[i] = $util.newBuffer($util.base64.length(object.later_views[i])), 0);
                            else if (object.later_views[i].length >= 0)
                                message.later_views[i] = object.later_views[i];
                    }
                    if (object.last != null) {
                        if (!$util.isObject(object.last))
                            throw $TypeError(".replichat.replication.v1.Promised.last: object expected");
                        message.last = $root.replichat.replication.v1.Position.fromObject(object.last, _depth + 1);
                    }
                    if (object.leaving != null)
                        if (object.leaving)
                            message.leaving = $Boolean(object.leaving);
                    return message;
                };

                /**
                 * Creates a plain object from a Promised message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Promised
                 * @static
                 * @param {replichat.replication.v1.Promised} message Promised
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Promised.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.excludable = [];
                        object.later_views = [];
                    }
                    if (options.defaults) {
                        object.number = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.committed_view = "";
                        else {
                            object.committed_view = [];
                            if (options.bytes !== $Array)
                                object.committed_view = $util.newBuffer(object.committed_view);
                        }
                        object.last = null;
                        object.leaving = false;
                    }
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = $root.replichat.replication.v1.ViewNumber.toObject(message.number, options, _depth + 1);
                    if (message.excludable && message.excludable.length) {
                        object.excludable = $Array(message.excludable.length);
                        for (let j = 0; j < message.excludable.length; ++j)
                            object.excludable[j] = message.excludable[j];
                    }
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, true).toBigInt();
                        else if (typeof message.commit_index === "number")
                            object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                        else
                            object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber(true) : message.commit_index;
                    if (message.committed_view != null && $Object.hasOwnProperty.call(message, "committed_view"))
                        object.committed_view = options.bytes === $String ? $util.base64.encode(message.committed_view, 0, message.committed_view.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.committed_view) : message.committed_view;
                    if (message.later_views && message.later_views.length) {
                        object.later_views = $Array(message.later_views.length);
                        for (let j = 0; j < message.later_views.length; ++j)
                            object.later_views[j] = options.bytes === $String ? $util.base64.encode(message.later_views[j], 0, message.later_views[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.later_views[j]) : message.later_views[j];
                    }
                    if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                        object.last = $root.replichat.replication.v1.Position.toObject(message.last, options, _depth + 1);
                    if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving"))
                        object.leaving = message.leaving;
                    return object;
                };

                /**
                 * Converts this Promised to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Promised
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Promised.prototype.toJSON = function() {
                    return Promised.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Promised;
            })();

            v1.Refuse = (function() {

                /**
                 * Properties of a Refuse.
                 * @typedef {Object} replichat.replication.v1.Refuse.$Properties
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [refused] Refuse refused
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [promised] Refuse promised
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Refuse.
                 * @memberof replichat.replication.v1
                 * @interface IRefuse
                 * @augments replichat.replication.v1.Refuse.$Properties
                 * @deprecated Use replichat.replication.v1.Refuse.$Properties instead.
                 */

                /**
                 * Shape of a Refuse.
                 * @typedef {replichat.replication.v1.Refuse.$Properties} replichat.replication.v1.Refuse.$Shape
                 */

                /**
                 * Constructs a new Refuse.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Refuse.
                 * @constructor
                 * @param {replichat.replication.v1.Refuse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Refuse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Refuse refused.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} refused
                 * @memberof replichat.replication.v1.Refuse
                 * @instance
                 */
                Refuse.prototype.refused = null;

                /**
                 * Refuse promised.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} promised
                 * @memberof replichat.replication.v1.Refuse
                 * @instance
                 */
                Refuse.prototype.promised = null;

                /**
                 * Creates a new Refuse instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Refuse
                 * @static
                 * @param {replichat.replication.v1.Refuse.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Refuse} Refuse instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Refuse.$Shape): replichat.replication.v1.Refuse & replichat.replication.v1.Refuse.$Shape;
                 *   (properties?: replichat.replication.v1.Refuse.$Properties): replichat.replication.v1.Refuse;
                 * }}
                 */
                Refuse.create = function(properties) {
                    return new Refuse(properties);
                };

                /**
                 * Encodes the specified Refuse message. Does not implicitly {@link replichat.replication.v1.Refuse.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Refuse
                 * @static
                 * @param {replichat.replication.v1.Refuse.$Properties} message Refuse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Refuse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.refused, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.promised, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Refuse message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Refuse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Refuse & replichat.replication.v1.Refuse.$Shape} Refuse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Refuse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Refuse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.refused = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Refuse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Refuse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Refuse} Refuse
                 */
                Refuse.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Refuse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Refuse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Refuse();
                    if (object.refused != null) {
                        if (!$util.isObject(object.refused))
                            throw $TypeError(".replichat.replication.v1.Refuse.refused: object expected");
                        message.refused = $root.replichat.replication.v1.ViewNumber.fromObject(object.refused, _depth + 1);
                    }
                    if (object.promised != null) {
                        if (!$util.isObject(object.promised))
                            throw $TypeError(".replichat.replication.v1.Refuse.promised: object expected");
                        message.promised = $root.replichat.replication.v1.ViewNumber.fromObject(object.promised, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Refuse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Refuse
                 * @static
                 * @param {replichat.replication.v1.Refuse} message Refuse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Refuse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.refused = null;
                        object.promised = null;
                    }
                    if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                        object.refused = $root.replichat.replication.v1.ViewNumber.toObject(message.refused, options, _depth + 1);
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        object.promised = $root.replichat.replication.v1.ViewNumber.toObject(message.promised, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this Refuse to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Refuse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Refuse.prototype.toJSON = function() {
                    return Refuse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Refuse;
            })();

            v1.Append = (function() {

                /**
                 * Properties of an Append.
                 * @typedef {Object} replichat.replication.v1.Append.$Properties
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [number] Append number
                 * @property {replichat.replication.v1.Position.$Properties|null} [previous] Append previous
                 * @property {Array.<replichat.replication.v1.Entry.$Properties>|null} [entries] Append entries
                 * @property {number|null} [commit_index] Append commit_index
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Append.
                 * @memberof replichat.replication.v1
                 * @interface IAppend
                 * @augments replichat.replication.v1.Append.$Properties
                 * @deprecated Use replichat.replication.v1.Append.$Properties instead.
                 */

                /**
                 * Shape of an Append.
                 * @typedef {replichat.replication.v1.Append.$Properties} replichat.replication.v1.Append.$Shape
                 */

                /**
                 * Constructs a new Append.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents an Append.
                 * @constructor
                 * @param {replichat.replication.v1.Append.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Append = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Append number.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} number
                 * @memberof replichat.replication.v1.Append
                 * @instance
                 */
                Append.prototype.number = null;

                /**
                 * Append previous.
                 * @member {replichat.replication.v1.Position.$Properties|null|undefined} previous
                 * @memberof replichat.replication.v1.Append
                 * @instance
                 */
                Append.prototype.previous = null;

                /**
                 * Append entries.
                 * @member {Array.<replichat.replication.v1.Entry.$Properties>} entries
                 * @memberof replichat.replication.v1.Append
                 * @instance
                 */
                Append.prototype.entries = $util.emptyArray;

                /**
                 * Append commit_index.
                 * @member {number} commit_index
                 * @memberof replichat.replication.v1.Append
                 * @instance
                 */
                Append.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new Append instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Append
                 * @static
                 * @param {replichat.replication.v1.Append.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Append} Append instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Append.$Shape): replichat.replication.v1.Append & replichat.replication.v1.Append.$Shape;
                 *   (properties?: replichat.replication.v1.Append.$Properties): replichat.replication.v1.Append;
                 * }}
                 */
                Append.create = function(properties) {
                    return new Append(properties);
                };

                /**
                 * Encodes the specified Append message. Does not implicitly {@link replichat.replication.v1.Append.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Append
                 * @static
                 * @param {replichat.replication.v1.Append.$Properties} message Append message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Append.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.number, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.previous != null && $Object.hasOwnProperty.call(message, "previous"))
                        $root.replichat.replication.v1.Position.encode(message.previous, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.replichat.replication.v1.Entry.encode(message.entries[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.commit_index);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Append message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Append
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Append & replichat.replication.v1.Append.$Shape} Append
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Append.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Append();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.number = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.number);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.previous = $root.replichat.replication.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.previous);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.replichat.replication.v1.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit_index = value;
                                else
                                    delete message.commit_index;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates an Append message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Append
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Append} Append
                 */
                Append.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Append)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Append: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Append();
                    if (object.number != null) {
                        if (!$util.isObject(object.number))
                            throw $TypeError(".replichat.replication.v1.Append.number: object expected");
                        message.number = $root.replichat.replication.v1.ViewNumber.fromObject(object.number, _depth + 1);
                    }
                    if (object.previous != null) {
                        if (!$util.isObject(object.previous))
                            throw $TypeError(".replichat.replication.v1.Append.previous: object expected");
                        message.previous = $root.replichat.replication.v1.Position.fromObject(object.previous, _depth + 1);
                    }
                    if (object.entries) {
                        if (!$Array.isArray(object.entries))
                            throw $TypeError(".replichat.replication.v1.Append.entries: array expected");
                        message.entries = $Array(object.entries.length);
                        for (let i = 0; i < object.entries.length; ++i) {
                            if (!$util.isObject(object.entries[i]))
                                throw $TypeError(".replichat.replication.v1.Append.entries: object expected");
                            message.entries[i] = $root.replichat.replication.v1.Entry.fromObject(object.entries[i], _depth + 1);
                        }
                    }
                    if (object.commit_index != null)
                        if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                            if ($util.Long)
                                message.commit_index = $util.Long.fromValue(object.commit_index, true);
                            else if (typeof object.commit_index === "string")
                                message.commit_index = $parseInt(object.commit_index, 10);
                            else if (typeof object.commit_index === "number")
                                message.commit_index = object.commit_index;
                            else if (typeof object.commit_index === "object")
                                message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from an Append message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Append
                 * @static
                 * @param {replichat.replication.v1.Append} message Append
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Append.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.entries = [];
                    if (options.defaults) {
                        object.number = null;
                        object.previous = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = $root.replichat.replication.v1.ViewNumber.toObject(message.number, options, _depth + 1);
                    if (message.previous != null && $Object.hasOwnProperty.call(message, "previous"))
                        object.previous = $root.replichat.replication.v1.Position.toObject(message.previous, options, _depth + 1);
                    if (message.entries && message.entries.length) {
                        object.entries = $Array(message.entries.length);
                        for (let j = 0; j < message.entries.length; ++j)
                            object.entries[j] = $root.replichat.replication.v1.Entry.toObject(message.entries[j], options, _depth + 1);
                    }
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, true).toBigInt();
                        else if (typeof message.commit_index === "number")
                            object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                        else
                            object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber(true) : message.commit_index;
                    return object;
                };

                /**
                 * Converts this Append to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Append
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Append.prototype.toJSON = function() {
                    return Append.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Append;
            })();

            v1.Ack = (function() {

                /**
                 * Properties of an Ack.
                 * @typedef {Object} replichat.replication.v1.Ack.$Properties
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [number] Ack number
                 * @property {number|null} [index] Ack index
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Ack.
                 * @memberof replichat.replication.v1
                 * @interface IAck
                 * @augments replichat.replication.v1.Ack.$Properties
                 * @deprecated Use replichat.replication.v1.Ack.$Properties instead.
                 */

                /**
                 * Shape of an Ack.
                 * @typedef {replichat.replication.v1.Ack.$Properties} replichat.replication.v1.Ack.$Shape
                 */

                /**
                 * Constructs a new Ack.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents an Ack.
                 * @constructor
                 * @param {replichat.replication.v1.Ack.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Ack = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Ack number.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} number
                 * @memberof replichat.replication.v1.Ack
                 * @instance
                 */
                Ack.prototype.number = null;

                /**
                 * Ack index.
                 * @member {number} index
                 * @memberof replichat.replication.v1.Ack
                 * @instance
                 */
                Ack.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new Ack instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Ack
                 * @static
                 * @param {replichat.replication.v1.Ack.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Ack} Ack instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Ack.$Shape): replichat.replication.v1.Ack & replichat.replication.v1.Ack.$Shape;
                 *   (properties?: replichat.replication.v1.Ack.$Properties): replichat.replication.v1.Ack;
                 * }}
                 */
                Ack.create = function(properties) {
                    return new Ack(properties);
                };

                /**
                 * Encodes the specified Ack message. Does not implicitly {@link replichat.replication.v1.Ack.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Ack
                 * @static
                 * @param {replichat.replication.v1.Ack.$Properties} message Ack message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Ack.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.number, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Ack message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Ack
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Ack & replichat.replication.v1.Ack.$Shape} Ack
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Ack.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Ack();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.number = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.number);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates an Ack message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Ack
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Ack} Ack
                 */
                Ack.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Ack)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Ack: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Ack();
                    if (object.number != null) {
                        if (!$util.isObject(object.number))
                            throw $TypeError(".replichat.replication.v1.Ack.number: object expected");
                        message.number = $root.replichat.replication.v1.ViewNumber.fromObject(object.number, _depth + 1);
                    }
                    if (object.index != null)
                        if (typeof object.index === "object" ? object.index.low || object.index.high : $Number(object.index) !== 0)
                            if ($util.Long)
                                message.index = $util.Long.fromValue(object.index, true);
                            else if (typeof object.index === "string")
                                message.index = $parseInt(object.index, 10);
                            else if (typeof object.index === "number")
                                message.index = object.index;
                            else if (typeof object.index === "object")
                                message.index = new $util.LongBits(object.index.low >>> 0, object.index.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from an Ack message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Ack
                 * @static
                 * @param {replichat.replication.v1.Ack} message Ack
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Ack.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.number = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = $root.replichat.replication.v1.ViewNumber.toObject(message.number, options, _depth + 1);
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.index = typeof message.index === "number" ? $BigInt(message.index) : $util.Long.fromBits(message.index.low >>> 0, message.index.high >>> 0, true).toBigInt();
                        else if (typeof message.index === "number")
                            object.index = options.longs === $String ? $String(message.index) : message.index;
                        else
                            object.index = options.longs === $String ? $util.Long.prototype.toString.call(message.index) : options.longs === $Number ? new $util.LongBits(message.index.low >>> 0, message.index.high >>> 0).toNumber(true) : message.index;
                    return object;
                };

                /**
                 * Converts this Ack to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Ack
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Ack.prototype.toJSON = function() {
                    return Ack.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Ack;
            })();

            v1.Nack = (function() {

                /**
                 * Properties of a Nack.
                 * @typedef {Object} replichat.replication.v1.Nack.$Properties
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [number] Nack number
                 * @property {number|null} [commit_index] Nack commit_index
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Nack.
                 * @memberof replichat.replication.v1
                 * @interface INack
                 * @augments replichat.replication.v1.Nack.$Properties
                 * @deprecated Use replichat.replication.v1.Nack.$Properties instead.
                 */

                /**
                 * Shape of a Nack.
                 * @typedef {replichat.replication.v1.Nack.$Properties} replichat.replication.v1.Nack.$Shape
                 */

                /**
                 * Constructs a new Nack.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Nack.
                 * @constructor
                 * @param {replichat.replication.v1.Nack.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Nack = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Nack number.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} number
                 * @memberof replichat.replication.v1.Nack
                 * @instance
                 */
                Nack.prototype.number = null;

                /**
                 * Nack commit_index.
                 * @member {number} commit_index
                 * @memberof replichat.replication.v1.Nack
                 * @instance
                 */
                Nack.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new Nack instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Nack
                 * @static
                 * @param {replichat.replication.v1.Nack.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Nack} Nack instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Nack.$Shape): replichat.replication.v1.Nack & replichat.replication.v1.Nack.$Shape;
                 *   (properties?: replichat.replication.v1.Nack.$Properties): replichat.replication.v1.Nack;
                 * }}
                 */
                Nack.create = function(properties) {
                    return new Nack(properties);
                };

                /**
                 * Encodes the specified Nack message. Does not implicitly {@link replichat.replication.v1.Nack.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Nack
                 * @static
                 * @param {replichat.replication.v1.Nack.$Properties} message Nack message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Nack.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.number, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.commit_index);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Nack message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Nack
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Nack & replichat.replication.v1.Nack.$Shape} Nack
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Nack.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Nack();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.number = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.number);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit_index = value;
                                else
                                    delete message.commit_index;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Nack message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Nack
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Nack} Nack
                 */
                Nack.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Nack)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Nack: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Nack();
                    if (object.number != null) {
                        if (!$util.isObject(object.number))
                            throw $TypeError(".replichat.replication.v1.Nack.number: object expected");
                        message.number = $root.replichat.replication.v1.ViewNumber.fromObject(object.number, _depth + 1);
                    }
                    if (object.commit_index != null)
                        if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                            if ($util.Long)
                                message.commit_index = $util.Long.fromValue(object.commit_index, true);
                            else if (typeof object.commit_index === "string")
                                message.commit_index = $parseInt(object.commit_index, 10);
                            else if (typeof object.commit_index === "number")
                                message.commit_index = object.commit_index;
                            else if (typeof object.commit_index === "object")
                                message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from a Nack message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Nack
                 * @static
                 * @param {replichat.replication.v1.Nack} message Nack
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Nack.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.number = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                        object.number = $root.replichat.replication.v1.ViewNumber.toObject(message.number, options, _depth + 1);
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, true).toBigInt();
                        else if (typeof message.commit_index === "number")
                            object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                        else
                            object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber(true) : message.commit_index;
                    return object;
                };

                /**
                 * Converts this Nack to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Nack
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Nack.prototype.toJSON = function() {
                    return Nack.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Nack;
            })();

            v1.Fetch = (function() {

                /**
                 * Properties of a Fetch.
                 * @typedef {Object} replichat.replication.v1.Fetch.$Properties
                 * @property {replichat.replication.v1.Position.$Properties|null} [from] Fetch from
                 * @property {replichat.replication.v1.ViewNumber.$Properties|null} [promised] Fetch promised
                 * @property {number|null} [adopt_to] Fetch adopt_to
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Fetch.
                 * @memberof replichat.replication.v1
                 * @interface IFetch
                 * @augments replichat.replication.v1.Fetch.$Properties
                 * @deprecated Use replichat.replication.v1.Fetch.$Properties instead.
                 */

                /**
                 * Shape of a Fetch.
                 * @typedef {replichat.replication.v1.Fetch.$Properties} replichat.replication.v1.Fetch.$Shape
                 */

                /**
                 * Constructs a new Fetch.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Fetch.
                 * @constructor
                 * @param {replichat.replication.v1.Fetch.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Fetch = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Fetch from.
                 * @member {replichat.replication.v1.Position.$Properties|null|undefined} from
                 * @memberof replichat.replication.v1.Fetch
                 * @instance
                 */
                Fetch.prototype.from = null;

                /**
                 * Fetch promised.
                 * @member {replichat.replication.v1.ViewNumber.$Properties|null|undefined} promised
                 * @memberof replichat.replication.v1.Fetch
                 * @instance
                 */
                Fetch.prototype.promised = null;

                /**
                 * Fetch adopt_to.
                 * @member {number} adopt_to
                 * @memberof replichat.replication.v1.Fetch
                 * @instance
                 */
                Fetch.prototype.adopt_to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new Fetch instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Fetch
                 * @static
                 * @param {replichat.replication.v1.Fetch.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Fetch} Fetch instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Fetch.$Shape): replichat.replication.v1.Fetch & replichat.replication.v1.Fetch.$Shape;
                 *   (properties?: replichat.replication.v1.Fetch.$Properties): replichat.replication.v1.Fetch;
                 * }}
                 */
                Fetch.create = function(properties) {
                    return new Fetch(properties);
                };

                /**
                 * Encodes the specified Fetch message. Does not implicitly {@link replichat.replication.v1.Fetch.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Fetch
                 * @static
                 * @param {replichat.replication.v1.Fetch.$Properties} message Fetch message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Fetch.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                        $root.replichat.replication.v1.Position.encode(message.from, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.replichat.replication.v1.ViewNumber.encode(message.promised, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.adopt_to != null && $Object.hasOwnProperty.call(message, "adopt_to") && (typeof message.adopt_to === "object" ? message.adopt_to.low || message.adopt_to.high : message.adopt_to !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.adopt_to);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Fetch message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Fetch
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Fetch & replichat.replication.v1.Fetch.$Shape} Fetch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Fetch.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Fetch();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.from = $root.replichat.replication.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.from);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.replichat.replication.v1.ViewNumber.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.adopt_to = value;
                                else
                                    delete message.adopt_to;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Fetch message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Fetch
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Fetch} Fetch
                 */
                Fetch.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Fetch)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Fetch: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Fetch();
                    if (object.from != null) {
                        if (!$util.isObject(object.from))
                            throw $TypeError(".replichat.replication.v1.Fetch.from: object expected");
                        message.from = $root.replichat.replication.v1.Position.fromObject(object.from, _depth + 1);
                    }
                    if (object.promised != null) {
                        if (!$util.isObject(object.promised))
                            throw $TypeError(".replichat.replication.v1.Fetch.promised: object expected");
                        message.promised = $root.replichat.replication.v1.ViewNumber.fromObject(object.promised, _depth + 1);
                    }
                    if (object.adopt_to != null)
                        if (typeof object.adopt_to === "object" ? object.adopt_to.low || object.adopt_to.high : $Number(object.adopt_to) !== 0)
                            if ($util.Long)
                                message.adopt_to = $util.Long.fromValue(object.adopt_to, true);
                            else if (typeof object.adopt_to === "string")
                                message.adopt_to = $parseInt(object.adopt_to, 10);
                            else if (typeof object.adopt_to === "number")
                                message.adopt_to = object.adopt_to;
                            else if (typeof object.adopt_to === "object")
                                message.adopt_to = new $util.LongBits(object.adopt_to.low >>> 0, object.adopt_to.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from a Fetch message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Fetch
                 * @static
                 * @param {replichat.replication.v1.Fetch} message Fetch
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Fetch.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.from = null;
                        object.promised = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.adopt_to = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.adopt_to = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                        object.from = $root.replichat.replication.v1.Position.toObject(message.from, options, _depth + 1);
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        object.promised = $root.replichat.replication.v1.ViewNumber.toObject(message.promised, options, _depth + 1);
                    if (message.adopt_to != null && $Object.hasOwnProperty.call(message, "adopt_to"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.adopt_to = typeof message.adopt_to === "number" ? $BigInt(message.adopt_to) : $util.Long.fromBits(message.adopt_to.low >>> 0, message.adopt_to.high >>> 0, true).toBigInt();
                        else if (typeof message.adopt_to === "number")
                            object.adopt_to = options.longs === $String ? $String(message.adopt_to) : message.adopt_to;
                        else
                            object.adopt_to = options.longs === $String ? $util.Long.prototype.toString.call(message.adopt_to) : options.longs === $Number ? new $util.LongBits(message.adopt_to.low >>> 0, message.adopt_to.high >>> 0).toNumber(true) : message.adopt_to;
                    return object;
                };

                /**
                 * Converts this Fetch to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Fetch
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Fetch.prototype.toJSON = function() {
                    return Fetch.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Fetch;
            })();

            v1.Chunk = (function() {

                /**
                 * Properties of a Chunk.
                 * @typedef {Object} replichat.replication.v1.Chunk.$Properties
                 * @property {replichat.replication.v1.Position.$Properties|null} [previous] Chunk previous
                 * @property {Array.<replichat.replication.v1.Entry.$Properties>|null} [entries] Chunk entries
                 * @property {number|null} [commit_index] Chunk commit_index
                 * @property {boolean|null} [adopted] Chunk adopted
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Chunk.
                 * @memberof replichat.replication.v1
                 * @interface IChunk
                 * @augments replichat.replication.v1.Chunk.$Properties
                 * @deprecated Use replichat.replication.v1.Chunk.$Properties instead.
                 */

                /**
                 * Shape of a Chunk.
                 * @typedef {replichat.replication.v1.Chunk.$Properties} replichat.replication.v1.Chunk.$Shape
                 */

                /**
                 * Constructs a new Chunk.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Chunk.
                 * @constructor
                 * @param {replichat.replication.v1.Chunk.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Chunk = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Chunk previous.
                 * @member {replichat.replication.v1.Position.$Properties|null|undefined} previous
                 * @memberof replichat.replication.v1.Chunk
                 * @instance
                 */
                Chunk.prototype.previous = null;

                /**
                 * Chunk entries.
                 * @member {Array.<replichat.replication.v1.Entry.$Properties>} entries
                 * @memberof replichat.replication.v1.Chunk
                 * @instance
                 */
                Chunk.prototype.entries = $util.emptyArray;

                /**
                 * Chunk commit_index.
                 * @member {number} commit_index
                 * @memberof replichat.replication.v1.Chunk
                 * @instance
                 */
                Chunk.prototype.commit_index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Chunk adopted.
                 * @member {boolean} adopted
                 * @memberof replichat.replication.v1.Chunk
                 * @instance
                 */
                Chunk.prototype.adopted = false;

                /**
                 * Creates a new Chunk instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Chunk
                 * @static
                 * @param {replichat.replication.v1.Chunk.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Chunk} Chunk instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Chunk.$Shape): replichat.replication.v1.Chunk & replichat.replication.v1.Chunk.$Shape;
                 *   (properties?: replichat.replication.v1.Chunk.$Properties): replichat.replication.v1.Chunk;
                 * }}
                 */
                Chunk.create = function(properties) {
                    return new Chunk(properties);
                };

                /**
                 * Encodes the specified Chunk message. Does not implicitly {@link replichat.replication.v1.Chunk.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Chunk
                 * @static
                 * @param {replichat.replication.v1.Chunk.$Properties} message Chunk message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Chunk.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.previous != null && $Object.hasOwnProperty.call(message, "previous"))
                        $root.replichat.replication.v1.Position.encode(message.previous, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.replichat.replication.v1.Entry.encode(message.entries[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index") && (typeof message.commit_index === "object" ? message.commit_index.low || message.commit_index.high : message.commit_index !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.commit_index);
                    if (message.adopted != null && $Object.hasOwnProperty.call(message, "adopted") && message.adopted !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.adopted);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Chunk message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Chunk
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Chunk & replichat.replication.v1.Chunk.$Shape} Chunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Chunk.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Chunk();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.previous = $root.replichat.replication.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.previous);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.replichat.replication.v1.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit_index = value;
                                else
                                    delete message.commit_index;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.adopted = value;
                                else
                                    delete message.adopted;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Chunk message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Chunk
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Chunk} Chunk
                 */
                Chunk.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Chunk)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Chunk: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Chunk();
                    if (object.previous != null) {
                        if (!$util.isObject(object.previous))
                            throw $TypeError(".replichat.replication.v1.Chunk.previous: object expected");
                        message.previous = $root.replichat.replication.v1.Position.fromObject(object.previous, _depth + 1);
                    }
                    if (object.entries) {
                        if (!$Array.isArray(object.entries))
                            throw $TypeError(".replichat.replication.v1.Chunk.entries: array expected");
                        message.entries = $Array(object.entries.length);
                        for (let i = 0; i < object.entries.length; ++i) {
                            if (!$util.isObject(object.entries[i]))
                                throw $TypeError(".replichat.replication.v1.Chunk.entries: object expected");
                            message.entries[i] = $root.replichat.replication.v1.Entry.fromObject(object.entries[i], _depth + 1);
                        }
                    }
                    if (object.commit_index != null)
                        if (typeof object.commit_index === "object" ? object.commit_index.low || object.commit_index.high : $Number(object.commit_index) !== 0)
                            if ($util.Long)
                                message.commit_index = $util.Long.fromValue(object.commit_index, true);
                            else if (typeof object.commit_index === "string")
                                message.commit_index = $parseInt(object.commit_index, 10);
                            else if (typeof object.commit_index === "number")
                                message.commit_index = object.commit_index;
                            else if (typeof object.commit_index === "object")
                                message.commit_index = new $util.LongBits(object.commit_index.low >>> 0, object.commit_index.high >>> 0).toNumber(true);
                    if (object.adopted != null)
                        if (object.adopted)
                            message.adopted = $Boolean(object.adopted);
                    return message;
                };

                /**
                 * Creates a plain object from a Chunk message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Chunk
                 * @static
                 * @param {replichat.replication.v1.Chunk} message Chunk
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Chunk.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.entries = [];
                    if (options.defaults) {
                        object.previous = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.commit_index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.commit_index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.adopted = false;
                    }
                    if (message.previous != null && $Object.hasOwnProperty.call(message, "previous"))
                        object.previous = $root.replichat.replication.v1.Position.toObject(message.previous, options, _depth + 1);
                    if (message.entries && message.entries.length) {
                        object.entries = $Array(message.entries.length);
                        for (let j = 0; j < message.entries.length; ++j)
                            object.entries[j] = $root.replichat.replication.v1.Entry.toObject(message.entries[j], options, _depth + 1);
                    }
                    if (message.commit_index != null && $Object.hasOwnProperty.call(message, "commit_index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.commit_index = typeof message.commit_index === "number" ? $BigInt(message.commit_index) : $util.Long.fromBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0, true).toBigInt();
                        else if (typeof message.commit_index === "number")
                            object.commit_index = options.longs === $String ? $String(message.commit_index) : message.commit_index;
                        else
                            object.commit_index = options.longs === $String ? $util.Long.prototype.toString.call(message.commit_index) : options.longs === $Number ? new $util.LongBits(message.commit_index.low >>> 0, message.commit_index.high >>> 0).toNumber(true) : message.commit_index;
                    if (message.adopted != null && $Object.hasOwnProperty.call(message, "adopted"))
                        object.adopted = message.adopted;
                    return object;
                };

                /**
                 * Converts this Chunk to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Chunk
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Chunk.prototype.toJSON = function() {
                    return Chunk.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Chunk;
            })();

            v1.Forward = (function() {

                /**
                 * Properties of a Forward.
                 * @typedef {Object} replichat.replication.v1.Forward.$Properties
                 * @property {number|null} [id] Forward id
                 * @property {string|null} [method] Forward method
                 * @property {Uint8Array|null} [request] Forward request
                 * @property {string|null} [token] Forward token
                 * @property {string|null} [client_address] Forward client_address
                 * @property {number|null} [timeout_ms] Forward timeout_ms
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Forward.
                 * @memberof replichat.replication.v1
                 * @interface IForward
                 * @augments replichat.replication.v1.Forward.$Properties
                 * @deprecated Use replichat.replication.v1.Forward.$Properties instead.
                 */

                /**
                 * Shape of a Forward.
                 * @typedef {replichat.replication.v1.Forward.$Properties} replichat.replication.v1.Forward.$Shape
                 */

                /**
                 * Constructs a new Forward.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Forward.
                 * @constructor
                 * @param {replichat.replication.v1.Forward.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Forward = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Forward id.
                 * @member {number} id
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 */
                Forward.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Forward method.
                 * @member {string} method
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 */
                Forward.prototype.method = "";

                /**
                 * Forward request.
                 * @member {Uint8Array} request
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 */
                Forward.prototype.request = $util.newBuffer([]);

                /**
                 * Forward token.
                 * @member {string} token
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 */
                Forward.prototype.token = "";

                /**
                 * Forward client_address.
                 * @member {string} client_address
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 */
                Forward.prototype.client_address = "";

                /**
                 * Forward timeout_ms.
                 * @member {number} timeout_ms
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 */
                Forward.prototype.timeout_ms = 0;

                /**
                 * Creates a new Forward instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Forward
                 * @static
                 * @param {replichat.replication.v1.Forward.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Forward} Forward instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Forward.$Shape): replichat.replication.v1.Forward & replichat.replication.v1.Forward.$Shape;
                 *   (properties?: replichat.replication.v1.Forward.$Properties): replichat.replication.v1.Forward;
                 * }}
                 */
                Forward.create = function(properties) {
                    return new Forward(properties);
                };

                /**
                 * Encodes the specified Forward message. Does not implicitly {@link replichat.replication.v1.Forward.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Forward
                 * @static
                 * @param {replichat.replication.v1.Forward.$Properties} message Forward message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Forward.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                    if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.method);
                    if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.request);
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.token);
                    if (message.client_address != null && $Object.hasOwnProperty.call(message, "client_address") && message.client_address !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.client_address);
                    if (message.timeout_ms != null && $Object.hasOwnProperty.call(message, "timeout_ms") && message.timeout_ms !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.timeout_ms);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Forward message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Forward
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Forward & replichat.replication.v1.Forward.$Shape} Forward
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Forward.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Forward();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.method = value;
                                else
                                    delete message.method;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.request = value;
                                else
                                    delete message.request;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.token = value;
                                else
                                    delete message.token;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.client_address = value;
                                else
                                    delete message.client_address;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.timeout_ms = value;
                                else
                                    delete message.timeout_ms;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Forward message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Forward
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Forward} Forward
                 */
                Forward.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Forward)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Forward: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Forward();
                    if (object.id != null)
                        if (typeof object.id === "object" ? object.id.low || object.id.high : $Number(object.id) !== 0)
                            if ($util.Long)
                                message.id = $util.Long.fromValue(object.id, true);
                            else if (typeof object.id === "string")
                                message.id = $parseInt(object.id, 10);
                            else if (typeof object.id === "number")
                                message.id = object.id;
                            else if (typeof object.id === "object")
                                message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                    if (object.method != null)
                        if (typeof object.method !== "string" || object.method.length)
                            message.method = $String(object.method);
                    if (object.request != null)
                        if (object.request.length)
                            if (typeof object.request === "string")
                                $util.base64.decode(object.request, message.request = $util.newBuffer($util.base64.length(object.request)), 0);
                            else if (object.request.length >= 0)
                                message.request = object.request;
                    if (object.token != null)
                        if (typeof object.token !== "string" || object.token.length)
                            message.token = $String(object.token);
                    if (object.client_address != null)
                        if (typeof object.client_address !== "string" || object.client_address.length)
                            message.client_address = $String(object.client_address);
                    if (object.timeout_ms != null)
                        if ($Number(object.timeout_ms) !== 0)
                            message.timeout_ms = object.timeout_ms >>> 0;
                    return message;
                };

                /**
                 * Creates a plain object from a Forward message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Forward
                 * @static
                 * @param {replichat.replication.v1.Forward} message Forward
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Forward.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.method = "";
                        if (options.bytes === $String)
                            object.request = "";
                        else {
                            object.request = [];
                            if (options.bytes !== $Array)
                                object.request = $util.newBuffer(object.request);
                        }
                        object.token = "";
                        object.client_address = "";
                        object.timeout_ms = 0;
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                        else if (typeof message.id === "number")
                            object.id = options.longs === $String ? $String(message.id) : message.id;
                        else
                            object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                    if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                        object.method = message.method;
                    if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                        object.request = options.bytes === $String ? $util.base64.encode(message.request, 0, message.request.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.request) : message.request;
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                        object.token = message.token;
                    if (message.client_address != null && $Object.hasOwnProperty.call(message, "client_address"))
                        object.client_address = message.client_address;
                    if (message.timeout_ms != null && $Object.hasOwnProperty.call(message, "timeout_ms"))
                        object.timeout_ms = message.timeout_ms;
                    return object;
                };

                /**
                 * Converts this Forward to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Forward
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Forward.prototype.toJSON = function() {
                    return Forward.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Forward;
            })();

            v1.ForwardReply = (function() {

                /**
                 * Properties of a ForwardReply.
                 * @typedef {Object} replichat.replication.v1.ForwardReply.$Properties
                 * @property {number|null} [id] ForwardReply id
                 * @property {Uint8Array|null} [response] ForwardReply response
                 * @property {number|null} [index] ForwardReply index
                 * @property {string|null} [failure] ForwardReply failure
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ForwardReply.
                 * @memberof replichat.replication.v1
                 * @interface IForwardReply
                 * @augments replichat.replication.v1.ForwardReply.$Properties
                 * @deprecated Use replichat.replication.v1.ForwardReply.$Properties instead.
                 */

                /**
                 * Shape of a ForwardReply.
                 * @typedef {replichat.replication.v1.ForwardReply.$Properties} replichat.replication.v1.ForwardReply.$Shape
                 */

                /**
                 * Constructs a new ForwardReply.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a ForwardReply.
                 * @constructor
                 * @param {replichat.replication.v1.ForwardReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ForwardReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ForwardReply id.
                 * @member {number} id
                 * @memberof replichat.replication.v1.ForwardReply
                 * @instance
                 */
                ForwardReply.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ForwardReply response.
                 * @member {Uint8Array} response
                 * @memberof replichat.replication.v1.ForwardReply
                 * @instance
                 */
                ForwardReply.prototype.response = $util.newBuffer([]);

                /**
                 * ForwardReply index.
                 * @member {number} index
                 * @memberof replichat.replication.v1.ForwardReply
                 * @instance
                 */
                ForwardReply.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ForwardReply failure.
                 * @member {string} failure
                 * @memberof replichat.replication.v1.ForwardReply
                 * @instance
                 */
                ForwardReply.prototype.failure = "";

                /**
                 * Creates a new ForwardReply instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.ForwardReply
                 * @static
                 * @param {replichat.replication.v1.ForwardReply.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.ForwardReply} ForwardReply instance
                 * @type {{
                 *   (properties: replichat.replication.v1.ForwardReply.$Shape): replichat.replication.v1.ForwardReply & replichat.replication.v1.ForwardReply.$Shape;
                 *   (properties?: replichat.replication.v1.ForwardReply.$Properties): replichat.replication.v1.ForwardReply;
                 * }}
                 */
                ForwardReply.create = function(properties) {
                    return new ForwardReply(properties);
                };

                /**
                 * Encodes the specified ForwardReply message. Does not implicitly {@link replichat.replication.v1.ForwardReply.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.ForwardReply
                 * @static
                 * @param {replichat.replication.v1.ForwardReply.$Properties} message ForwardReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ForwardReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                    if (message.response != null && $Object.hasOwnProperty.call(message, "response") && message.response.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.response);
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.index);
                    if (message.failure != null && $Object.hasOwnProperty.call(message, "failure") && message.failure !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.failure);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ForwardReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.ForwardReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.ForwardReply & replichat.replication.v1.ForwardReply.$Shape} ForwardReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ForwardReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.ForwardReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.response = value;
                                else
                                    delete message.response;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.failure = value;
                                else
                                    delete message.failure;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a ForwardReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.ForwardReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.ForwardReply} ForwardReply
                 */
                ForwardReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.ForwardReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.ForwardReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.ForwardReply();
                    if (object.id != null)
                        if (typeof object.id === "object" ? object.id.low || object.id.high : $Number(object.id) !== 0)
                            if ($util.Long)
                                message.id = $util.Long.fromValue(object.id, true);
                            else if (typeof object.id === "string")
                                message.id = $parseInt(object.id, 10);
                            else if (typeof object.id === "number")
                                message.id = object.id;
                            else if (typeof object.id === "object")
                                message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                    if (object.response != null)
                        if (object.response.length)
                            if (typeof object.response === "string")
                                $util.base64.decode(object.response, message.response = $util.newBuffer($util.base64.length(object.response)), 0);
                            else if (object.response.length >= 0)
                                message.response = object.response;
                    if (object.index != null)
                        if (typeof object.index === "object" ? object.index.low || object.index.high : $Number(object.index) !== 0)
                            if ($util.Long)
                                message.index = $util.Long.fromValue(object.index, true);
                            else if (typeof object.index === "string")
                                message.index = $parseInt(object.index, 10);
                            else if (typeof object.index === "number")
                                message.index = object.index;
                            else if (typeof object.index === "object")
                                message.index = new $util.LongBits(object.index.low >>> 0, object.index.high >>> 0).toNumber(true);
                    if (object.failure != null)
                        if (typeof object.failure !== "string" || object.failure.length)
                            message.failure = $String(object.failure);
                    return message;
                };

                /**
                 * Creates a plain object from a ForwardReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.ForwardReply
                 * @static
                 * @param {replichat.replication.v1.ForwardReply} message ForwardReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ForwardReply.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.response = "";
                        else {
                            object.response = [];
                            if (options.bytes !== $Array)
                                object.response = $util.newBuffer(object.response);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.index = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.index = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.failure = "";
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                        else if (typeof message.id === "number")
                            object.id = options.longs === $String ? $String(message.id) : message.id;
                        else
                            object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                    if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                        object.response = options.bytes === $String ? $util.base64.encode(message.response, 0, message.response.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.response) : message.response;
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.index = typeof message.index === "number" ? $BigInt(message.index) : $util.Long.fromBits(message.index.low >>> 0, message.index.high >>> 0, true).toBigInt();
                        else if (typeof message.index === "number")
                            object.index = options.longs === $String ? $String(message.index) : message.index;
                        else
                            object.index = options.longs === $String ? $util.Long.prototype.toString.call(message.index) : options.longs === $Number ? new $util.LongBits(message.index.low >>> 0, message.index.high >>> 0).toNumber(true) : message.index;
                    if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                        object.failure = message.failure;
                    return object;
                };

                /**
                 * Converts this ForwardReply to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.ForwardReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ForwardReply.prototype.toJSON = function() {
                    return ForwardReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ForwardReply;
            })();

            v1.Command = (function() {

                /**
                 * Properties of a Command.
                 * @typedef {Object} replichat.replication.v1.Command.$Properties
                 * @property {replichat.replication.v1.CreateAccountCommand.$Properties|null} [create_account] Command create_account
                 * @property {replichat.replication.v1.LoginCommand.$Properties|null} [login] Command login
                 * @property {replichat.replication.v1.LogoutCommand.$Properties|null} [logout] Command logout
                 * @property {replichat.replication.v1.SendMessageCommand.$Properties|null} [send_message] Command send_message
                 * @property {"create_account"|"login"|"logout"|"send_message"} [body] Command body
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Command.
                 * @memberof replichat.replication.v1
                 * @interface ICommand
                 * @augments replichat.replication.v1.Command.$Properties
                 * @deprecated Use replichat.replication.v1.Command.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Command.
                 * @typedef {{
                 *   create_account?: replichat.replication.v1.CreateAccountCommand.$Shape|null;
                 *   login?: replichat.replication.v1.LoginCommand.$Shape|null;
                 *   logout?: replichat.replication.v1.LogoutCommand.$Shape|null;
                 *   send_message?: replichat.replication.v1.SendMessageCommand.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ body?: undefined; create_account?: null; login?: null; logout?: null; send_message?: null }|{ body?: "create_account"; create_account: replichat.replication.v1.CreateAccountCommand.$Shape; login?: null; logout?: null; send_message?: null }|{ body?: "login"; create_account?: null; login: replichat.replication.v1.LoginCommand.$Shape; logout?: null; send_message?: null }|{ body?: "logout"; create_account?: null; login?: null; logout: replichat.replication.v1.LogoutCommand.$Shape; send_message?: null }|{ body?: "send_message"; create_account?: null; login?: null; logout?: null; send_message: replichat.replication.v1.SendMessageCommand.$Shape })
                 * )} replichat.replication.v1.Command.$Shape
                 */

                /**
                 * Constructs a new Command.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a Command.
                 * @constructor
                 * @param {replichat.replication.v1.Command.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Command = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Command create_account.
                 * @member {replichat.replication.v1.CreateAccountCommand.$Properties|null|undefined} create_account
                 * @memberof replichat.replication.v1.Command
                 * @instance
                 */
                Command.prototype.create_account = null;

                /**
                 * Command login.
                 * @member {replichat.replication.v1.LoginCommand.$Properties|null|undefined} login
                 * @memberof replichat.replication.v1.Command
                 * @instance
                 */
                Command.prototype.login = null;

                /**
                 * Command logout.
                 * @member {replichat.replication.v1.LogoutCommand.$Properties|null|undefined} logout
                 * @memberof replichat.replication.v1.Command
                 * @instance
                 */
                Command.prototype.logout = null;

                /**
                 * Command send_message.
                 * @member {replichat.replication.v1.SendMessageCommand.$Properties|null|undefined} send_message
                 * @memberof replichat.replication.v1.Command
                 * @instance
                 */
                Command.prototype.send_message = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Command body.
                 * @member {"create_account"|"login"|"logout"|"send_message"|undefined} body
                 * @memberof replichat.replication.v1.Command
                 * @instance
                 */
                $Object.defineProperty(Command.prototype, "body", {
                    get: $util.oneOfGetter($oneOfFields = ["create_account", "login", "logout", "send_message"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Command instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.Command
                 * @static
                 * @param {replichat.replication.v1.Command.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.Command} Command instance
                 * @type {{
                 *   (properties: replichat.replication.v1.Command.$Shape): replichat.replication.v1.Command & replichat.replication.v1.Command.$Shape;
                 *   (properties?: replichat.replication.v1.Command.$Properties): replichat.replication.v1.Command;
                 * }}
                 */
                Command.create = function(properties) {
                    return new Command(properties);
                };

                /**
                 * Encodes the specified Command message. Does not implicitly {@link replichat.replication.v1.Command.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.Command
                 * @static
                 * @param {replichat.replication.v1.Command.$Properties} message Command message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Command.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.create_account != null && $Object.hasOwnProperty.call(message, "create_account"))
                        $root.replichat.replication.v1.CreateAccountCommand.encode(message.create_account, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.login != null && $Object.hasOwnProperty.call(message, "login"))
                        $root.replichat.replication.v1.LoginCommand.encode(message.login, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.logout != null && $Object.hasOwnProperty.call(message, "logout"))
                        $root.replichat.replication.v1.LogoutCommand.encode(message.logout, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.send_message != null && $Object.hasOwnProperty.call(message, "send_message"))
                        $root.replichat.replication.v1.SendMessageCommand.encode(message.send_message, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Command message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.Command
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.Command & replichat.replication.v1.Command.$Shape} Command
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Command.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.Command();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.create_account = $root.replichat.replication.v1.CreateAccountCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.create_account);
                                message.body = "create_account";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.login = $root.replichat.replication.v1.LoginCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.login);
                                message.body = "login";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.logout = $root.replichat.replication.v1.LogoutCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.logout);
                                message.body = "logout";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.send_message = $root.replichat.replication.v1.SendMessageCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.send_message);
                                message.body = "send_message";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Command message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.Command
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.Command} Command
                 */
                Command.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.Command)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.Command: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.Command();
                    if (object.create_account != null) {
                        if (!$util.isObject(object.create_account))
                            throw $TypeError(".replichat.replication.v1.Command.create_account: object expected");
                        message.create_account = $root.replichat.replication.v1.CreateAccountCommand.fromObject(object.create_account, _depth + 1);
                    }
                    if (object.login != null) {
                        if (!$util.isObject(object.login))
                            throw $TypeError(".replichat.replication.v1.Command.login: object expected");
                        message.login = $root.replichat.replication.v1.LoginCommand.fromObject(object.login, _depth + 1);
                    }
                    if (object.logout != null) {
                        if (!$util.isObject(object.logout))
                            throw $TypeError(".replichat.replication.v1.Command.logout: object expected");
                        message.logout = $root.replichat.replication.v1.LogoutCommand.fromObject(object.logout, _depth + 1);
                    }
                    if (object.send_message != null) {
                        if (!$util.isObject(object.send_message))
                            throw $TypeError(".replichat.replication.v1.Command.send_message: object expected");
                        message.send_message = $root.replichat.replication.v1.SendMessageCommand.fromObject(object.send_message, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Command message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.Command
                 * @static
                 * @param {replichat.replication.v1.Command} message Command
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Command.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (message.create_account != null && $Object.hasOwnProperty.call(message, "create_account")) {
                        object.create_account = $root.replichat.replication.v1.CreateAccountCommand.toObject(message.create_account, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "create_account";
                    }
                    if (message.login != null && $Object.hasOwnProperty.call(message, "login")) {
                        object.login = $root.replichat.replication.v1.LoginCommand.toObject(message.login, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "login";
                    }
                    if (message.logout != null && $Object.hasOwnProperty.call(message, "logout")) {
                        object.logout = $root.replichat.replication.v1.LogoutCommand.toObject(message.logout, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "logout";
                    }
                    if (message.send_message != null && $Object.hasOwnProperty.call(message, "send_message")) {
                        object.send_message = $root.replichat.replication.v1.SendMessageCommand.toObject(message.send_message, options, _depth + 1);
                        if (options.oneofs)
                            object.body = "send_message";
                    }
                    return object;
                };

                /**
                 * Converts this Command to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.Command
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Command.prototype.toJSON = function() {
                    return Command.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Command;
            })();

            v1.CreateAccountCommand = (function() {

                /**
                 * Properties of a CreateAccountCommand.
                 * @typedef {Object} replichat.replication.v1.CreateAccountCommand.$Properties
                 * @property {string|null} [request_id] CreateAccountCommand request_id
                 * @property {string|null} [username] CreateAccountCommand username
                 * @property {string|null} [password_hash] CreateAccountCommand password_hash
                 * @property {Uint8Array|null} [content_hash] CreateAccountCommand content_hash
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreateAccountCommand.
                 * @memberof replichat.replication.v1
                 * @interface ICreateAccountCommand
                 * @augments replichat.replication.v1.CreateAccountCommand.$Properties
                 * @deprecated Use replichat.replication.v1.CreateAccountCommand.$Properties instead.
                 */

                /**
                 * Shape of a CreateAccountCommand.
                 * @typedef {replichat.replication.v1.CreateAccountCommand.$Properties} replichat.replication.v1.CreateAccountCommand.$Shape
                 */

                /**
                 * Constructs a new CreateAccountCommand.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a CreateAccountCommand.
                 * @constructor
                 * @param {replichat.replication.v1.CreateAccountCommand.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreateAccountCommand = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreateAccountCommand request_id.
                 * @member {string} request_id
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @instance
                 */
                CreateAccountCommand.prototype.request_id = "";

                /**
                 * CreateAccountCommand username.
                 * @member {string} username
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @instance
                 */
                CreateAccountCommand.prototype.username = "";

                /**
                 * CreateAccountCommand password_hash.
                 * @member {string} password_hash
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @instance
                 */
                CreateAccountCommand.prototype.password_hash = "";

                /**
                 * CreateAccountCommand content_hash.
                 * @member {Uint8Array} content_hash
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @instance
                 */
                CreateAccountCommand.prototype.content_hash = $util.newBuffer([]);

                /**
                 * Creates a new CreateAccountCommand instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @static
                 * @param {replichat.replication.v1.CreateAccountCommand.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.CreateAccountCommand} CreateAccountCommand instance
                 * @type {{
                 *   (properties: replichat.replication.v1.CreateAccountCommand.$Shape): replichat.replication.v1.CreateAccountCommand & replichat.replication.v1.CreateAccountCommand.$Shape;
                 *   (properties?: replichat.replication.v1.CreateAccountCommand.$Properties): replichat.replication.v1.CreateAccountCommand;
                 * }}
                 */
                CreateAccountCommand.create = function(properties) {
                    return new CreateAccountCommand(properties);
                };

                /**
                 * Encodes the specified CreateAccountCommand message. Does not implicitly {@link replichat.replication.v1.CreateAccountCommand.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @static
                 * @param {replichat.replication.v1.CreateAccountCommand.$Properties} message CreateAccountCommand message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreateAccountCommand.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id") && message.request_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.request_id);
                    if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.username);
                    if (message.password_hash != null && $Object.hasOwnProperty.call(message, "password_hash") && message.password_hash !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.password_hash);
                    if (message.content_hash != null && $Object.hasOwnProperty.call(message, "content_hash") && message.content_hash.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.content_hash);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreateAccountCommand message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.CreateAccountCommand & replichat.replication.v1.CreateAccountCommand.$Shape} CreateAccountCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreateAccountCommand.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.CreateAccountCommand();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.request_id = value;
                                else
                                    delete message.request_id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.username = value;
                                else
                                    delete message.username;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.password_hash = value;
                                else
                                    delete message.password_hash;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.content_hash = value;
                                else
                                    delete message.content_hash;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a CreateAccountCommand message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.CreateAccountCommand} CreateAccountCommand
                 */
                CreateAccountCommand.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.CreateAccountCommand)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.CreateAccountCommand: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.CreateAccountCommand();
                    if (object.request_id != null)
                        if (typeof object.request_id !== "string" || object.request_id.length)
                            message.request_id = $String(object.request_id);
                    if (object.username != null)
                        if (typeof object.username !== "string" || object.username.length)
                            message.username = $String(object.username);
                    if (object.password_hash != null)
                        if (typeof object.password_hash !== "string" || object.password_hash.length)
                            message.password_hash = $String(object.password_hash);
                    if (object.content_hash != null)
                        if (object.content_hash.length)
                            if (typeof object.content_hash === "string")
                                $util.base64.decode(object.content_hash, message.content_hash = $util.newBuffer($util.base64.length(object.content_hash)), 0);
                            else if (object.content_hash.length >= 0)
                                message.content_hash = object.content_hash;
                    return message;
                };

                /**
                 * Creates a plain object from a CreateAccountCommand message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @static
                 * @param {replichat.replication.v1.CreateAccountCommand} message CreateAccountCommand
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreateAccountCommand.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.request_id = "";
                        object.username = "";
                        object.password_hash = "";
                        if (options.bytes === $String)
                            object.content_hash = "";
                        else {
                            object.content_hash = [];
                            if (options.bytes !== $Array)
                                object.content_hash = $util.newBuffer(object.content_hash);
                        }
                    }
                    if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id"))
                        object.request_id = message.request_id;
                    if (message.username != null && $Object.hasOwnProperty.call(message, "username"))
                        object.username = message.username;
                    if (message.password_hash != null && $Object.hasOwnProperty.call(message, "password_hash"))
                        object.password_hash = message.password_hash;
                    if (message.content_hash != null && $Object.hasOwnProperty.call(message, "content_hash"))
                        object.content_hash = options.bytes === $String ? $util.base64.encode(message.content_hash, 0, message.content_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.content_hash) : message.content_hash;
                    return object;
                };

                /**
                 * Converts this CreateAccountCommand to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.CreateAccountCommand
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreateAccountCommand.prototype.toJSON = function() {
                    return CreateAccountCommand.toObject(this, $protobuf.util.toJSONOptions);
                };

                return CreateAccountCommand;
            })();

            v1.LoginCommand = (function() {

                /**
                 * Properties of a LoginCommand.
                 * @typedef {Object} replichat.replication.v1.LoginCommand.$Properties
                 * @property {number|null} [account_id] LoginCommand account_id
                 * @property {string|null} [password_hash] LoginCommand password_hash
                 * @property {Uint8Array|null} [token_hash] LoginCommand token_hash
                 * @property {string|null} [session_id] LoginCommand session_id
                 * @property {number|null} [expire_us] LoginCommand expire_us
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LoginCommand.
                 * @memberof replichat.replication.v1
                 * @interface ILoginCommand
                 * @augments replichat.replication.v1.LoginCommand.$Properties
                 * @deprecated Use replichat.replication.v1.LoginCommand.$Properties instead.
                 */

                /**
                 * Shape of a LoginCommand.
                 * @typedef {replichat.replication.v1.LoginCommand.$Properties} replichat.replication.v1.LoginCommand.$Shape
                 */

                /**
                 * Constructs a new LoginCommand.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a LoginCommand.
                 * @constructor
                 * @param {replichat.replication.v1.LoginCommand.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LoginCommand = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * LoginCommand account_id.
                 * @member {number} account_id
                 * @memberof replichat.replication.v1.LoginCommand
                 * @instance
                 */
                LoginCommand.prototype.account_id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * LoginCommand password_hash.
                 * @member {string} password_hash
                 * @memberof replichat.replication.v1.LoginCommand
                 * @instance
                 */
                LoginCommand.prototype.password_hash = "";

                /**
                 * LoginCommand token_hash.
                 * @member {Uint8Array} token_hash
                 * @memberof replichat.replication.v1.LoginCommand
                 * @instance
                 */
                LoginCommand.prototype.token_hash = $util.newBuffer([]);

                /**
                 * LoginCommand session_id.
                 * @member {string} session_id
                 * @memberof replichat.replication.v1.LoginCommand
                 * @instance
                 */
                LoginCommand.prototype.session_id = "";

                /**
                 * LoginCommand expire_us.
                 * @member {number} expire_us
                 * @memberof replichat.replication.v1.LoginCommand
                 * @instance
                 */
                LoginCommand.prototype.expire_us = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Creates a new LoginCommand instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.LoginCommand
                 * @static
                 * @param {replichat.replication.v1.LoginCommand.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.LoginCommand} LoginCommand instance
                 * @type {{
                 *   (properties: replichat.replication.v1.LoginCommand.$Shape): replichat.replication.v1.LoginCommand & replichat.replication.v1.LoginCommand.$Shape;
                 *   (properties?: replichat.replication.v1.LoginCommand.$Properties): replichat.replication.v1.LoginCommand;
                 * }}
                 */
                LoginCommand.create = function(properties) {
                    return new LoginCommand(properties);
                };

                /**
                 * Encodes the specified LoginCommand message. Does not implicitly {@link replichat.replication.v1.LoginCommand.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.LoginCommand
                 * @static
                 * @param {replichat.replication.v1.LoginCommand.$Properties} message LoginCommand message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LoginCommand.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.account_id != null && $Object.hasOwnProperty.call(message, "account_id") && (typeof message.account_id === "object" ? message.account_id.low || message.account_id.high : message.account_id !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).int64(message.account_id);
                    if (message.password_hash != null && $Object.hasOwnProperty.call(message, "password_hash") && message.password_hash !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.password_hash);
                    if (message.token_hash != null && $Object.hasOwnProperty.call(message, "token_hash") && message.token_hash.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.token_hash);
                    if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.session_id);
                    if (message.expire_us != null && $Object.hasOwnProperty.call(message, "expire_us") && (typeof message.expire_us === "object" ? message.expire_us.low || message.expire_us.high : message.expire_us !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).int64(message.expire_us);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LoginCommand message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.LoginCommand
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.LoginCommand & replichat.replication.v1.LoginCommand.$Shape} LoginCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LoginCommand.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.LoginCommand();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.account_id = value;
                                else
                                    delete message.account_id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.password_hash = value;
                                else
                                    delete message.password_hash;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.token_hash = value;
                                else
                                    delete message.token_hash;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.session_id = value;
                                else
                                    delete message.session_id;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.expire_us = value;
                                else
                                    delete message.expire_us;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a LoginCommand message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.LoginCommand
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.LoginCommand} LoginCommand
                 */
                LoginCommand.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.LoginCommand)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.LoginCommand: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.LoginCommand();
                    if (object.account_id != null)
                        if (typeof object.account_id === "object" ? object.account_id.low || object.account_id.high : $Number(object.account_id) !== 0)
                            if ($util.Long)
                                message.account_id = $util.Long.fromValue(object.account_id, false);
                            else if (typeof object.account_id === "string")
                                message.account_id = $parseInt(object.account_id, 10);
                            else if (typeof object.account_id === "number")
                                message.account_id = object.account_id;
                            else if (typeof object.account_id === "object")
                                message.account_id = new $util.LongBits(object.account_id.low >>> 0, object.account_id.high >>> 0).toNumber();
                    if (object.password_hash != null)
                        if (typeof object.password_hash !== "string" || object.password_hash.length)
                            message.password_hash = $String(object.password_hash);
                    if (object.token_hash != null)
                        if (object.token_hash.length)
                            if (typeof object.token_hash === "string")
                                $util.base64.decode(object.token_hash, message.token_hash = $util.newBuffer($util.base64.length(object.token_hash)), 0);
                            else if (object.token_hash.length >= 0)
                                message.token_hash = object.token_hash;
                    if (object.session_id != null)
                        if (typeof object.session_id !== "string" || object.session_id.length)
                            message.session_id = $String(object.session_id);
                    if (object.expire_us != null)
                        if (typeof object.expire_us === "object" ? object.expire_us.low || object.expire_us.high : $Number(object.expire_us) !== 0)
                            if ($util.Long)
                                message.expire_us = $util.Long.fromValue(object.expire_us, false);
                            else if (typeof object.expire_us === "string")
                                message.expire_us = $parseInt(object.expire_us, 10);
                            else if (typeof object.expire_us === "number")
                                message.expire_us = object.expire_us;
                            else if (typeof object.expire_us === "object")
                                message.expire_us = new $util.LongBits(object.expire_us.low >>> 0, object.expire_us.high >>> 0).toNumber();
                    return message;
                };

                /**
                 * Creates a plain object from a LoginCommand message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.LoginCommand
                 * @static
                 * @param {replichat.replication.v1.LoginCommand} message LoginCommand
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                LoginCommand.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.account_id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.account_id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.password_hash = "";
                        if (options.bytes === $String)
                            object.token_hash = "";
                        else {
                            object.token_hash = [];
                            if (options.bytes !== $Array)
                                object.token_hash = $util.newBuffer(object.token_hash);
                        }
                        object.session_id = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, false);
                            object.expire_us = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.expire_us = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.account_id != null && $Object.hasOwnProperty.call(message, "account_id"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.account_id = typeof message.account_id === "number" ? $BigInt(message.account_id) : $util.Long.fromBits(message.account_id.low >>> 0, message.account_id.high >>> 0, false).toBigInt();
                        else if (typeof message.account_id === "number")
                            object.account_id = options.longs === $String ? $String(message.account_id) : message.account_id;
                        else
                            object.account_id = options.longs === $String ? $util.Long.prototype.toString.call(message.account_id) : options.longs === $Number ? new $util.LongBits(message.account_id.low >>> 0, message.account_id.high >>> 0).toNumber() : message.account_id;
                    if (message.password_hash != null && $Object.hasOwnProperty.call(message, "password_hash"))
                        object.password_hash = message.password_hash;
                    if (message.token_hash != null && $Object.hasOwnProperty.call(message, "token_hash"))
                        object.token_hash = options.bytes === $String ? $util.base64.encode(message.token_hash, 0, message.token_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.token_hash) : message.token_hash;
                    if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id"))
                        object.session_id = message.session_id;
                    if (message.expire_us != null && $Object.hasOwnProperty.call(message, "expire_us"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.expire_us = typeof message.expire_us === "number" ? $BigInt(message.expire_us) : $util.Long.fromBits(message.expire_us.low >>> 0, message.expire_us.high >>> 0, false).toBigInt();
                        else if (typeof message.expire_us === "number")
                            object.expire_us = options.longs === $String ? $String(message.expire_us) : message.expire_us;
                        else
                            object.expire_us = options.longs === $String ? $util.Long.prototype.toString.call(message.expire_us) : options.longs === $Number ? new $util.LongBits(message.expire_us.low >>> 0, message.expire_us.high >>> 0).toNumber() : message.expire_us;
                    return object;
                };

                /**
                 * Converts this LoginCommand to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.LoginCommand
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                LoginCommand.prototype.toJSON = function() {
                    return LoginCommand.toObject(this, $protobuf.util.toJSONOptions);
                };

                return LoginCommand;
            })();

            v1.LogoutCommand = (function() {

                /**
                 * Properties of a LogoutCommand.
                 * @typedef {Object} replichat.replication.v1.LogoutCommand.$Properties
                 * @property {string|null} [request_id] LogoutCommand request_id
                 * @property {Uint8Array|null} [token_hash] LogoutCommand token_hash
                 * @property {Uint8Array|null} [content_hash] LogoutCommand content_hash
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LogoutCommand.
                 * @memberof replichat.replication.v1
                 * @interface ILogoutCommand
                 * @augments replichat.replication.v1.LogoutCommand.$Properties
                 * @deprecated Use replichat.replication.v1.LogoutCommand.$Properties instead.
                 */

                /**
                 * Shape of a LogoutCommand.
                 * @typedef {replichat.replication.v1.LogoutCommand.$Properties} replichat.replication.v1.LogoutCommand.$Shape
                 */

                /**
                 * Constructs a new LogoutCommand.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a LogoutCommand.
                 * @constructor
                 * @param {replichat.replication.v1.LogoutCommand.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LogoutCommand = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * LogoutCommand request_id.
                 * @member {string} request_id
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @instance
                 */
                LogoutCommand.prototype.request_id = "";

                /**
                 * LogoutCommand token_hash.
                 * @member {Uint8Array} token_hash
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @instance
                 */
                LogoutCommand.prototype.token_hash = $util.newBuffer([]);

                /**
                 * LogoutCommand content_hash.
                 * @member {Uint8Array} content_hash
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @instance
                 */
                LogoutCommand.prototype.content_hash = $util.newBuffer([]);

                /**
                 * Creates a new LogoutCommand instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @static
                 * @param {replichat.replication.v1.LogoutCommand.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.LogoutCommand} LogoutCommand instance
                 * @type {{
                 *   (properties: replichat.replication.v1.LogoutCommand.$Shape): replichat.replication.v1.LogoutCommand & replichat.replication.v1.LogoutCommand.$Shape;
                 *   (properties?: replichat.replication.v1.LogoutCommand.$Properties): replichat.replication.v1.LogoutCommand;
                 * }}
                 */
                LogoutCommand.create = function(properties) {
                    return new LogoutCommand(properties);
                };

                /**
                 * Encodes the specified LogoutCommand message. Does not implicitly {@link replichat.replication.v1.LogoutCommand.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @static
                 * @param {replichat.replication.v1.LogoutCommand.$Properties} message LogoutCommand message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LogoutCommand.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id") && message.request_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.request_id);
                    if (message.token_hash != null && $Object.hasOwnProperty.call(message, "token_hash") && message.token_hash.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.token_hash);
                    if (message.content_hash != null && $Object.hasOwnProperty.call(message, "content_hash") && message.content_hash.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.content_hash);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LogoutCommand message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.LogoutCommand & replichat.replication.v1.LogoutCommand.$Shape} LogoutCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LogoutCommand.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.LogoutCommand();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.request_id = value;
                                else
                                    delete message.request_id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.token_hash = value;
                                else
                                    delete message.token_hash;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.content_hash = value;
                                else
                                    delete message.content_hash;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a LogoutCommand message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.LogoutCommand} LogoutCommand
                 */
                LogoutCommand.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.LogoutCommand)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.LogoutCommand: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.LogoutCommand();
                    if (object.request_id != null)
                        if (typeof object.request_id !== "string" || object.request_id.length)
                            message.request_id = $String(object.request_id);
                    if (object.token_hash != null)
                        if (object.token_hash.length)
                            if (typeof object.token_hash === "string")
                                $util.base64.decode(object.token_hash, message.token_hash = $util.newBuffer($util.base64.length(object.token_hash)), 0);
                            else if (object.token_hash.length >= 0)
                                message.token_hash = object.token_hash;
                    if (object.content_hash != null)
                        if (object.content_hash.length)
                            if (typeof object.content_hash === "string")
                                $util.base64.decode(object.content_hash, message.content_hash = $util.newBuffer($util.base64.length(object.content_hash)), 0);
                            else if (object.content_hash.length >= 0)
                                message.content_hash = object.content_hash;
                    return message;
                };

                /**
                 * Creates a plain object from a LogoutCommand message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @static
                 * @param {replichat.replication.v1.LogoutCommand} message LogoutCommand
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                LogoutCommand.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.request_id = "";
                        if (options.bytes === $String)
                            object.token_hash = "";
                        else {
                            object.token_hash = [];
                            if (options.bytes !== $Array)
                                object.token_hash = $util.newBuffer(object.token_hash);
                        }
                        if (options.bytes === $String)
                            object.content_hash = "";
                        else {
                            object.content_hash = [];
                            if (options.bytes !== $Array)
                                object.content_hash = $util.newBuffer(object.content_hash);
                        }
                    }
                    if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id"))
                        object.request_id = message.request_id;
                    if (message.token_hash != null && $Object.hasOwnProperty.call(message, "token_hash"))
                        object.token_hash = options.bytes === $String ? $util.base64.encode(message.token_hash, 0, message.token_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.token_hash) : message.token_hash;
                    if (message.content_hash != null && $Object.hasOwnProperty.call(message, "content_hash"))
                        object.content_hash = options.bytes === $String ? $util.base64.encode(message.content_hash, 0, message.content_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.content_hash) : message.content_hash;
                    return object;
                };

                /**
                 * Converts this LogoutCommand to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.LogoutCommand
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                LogoutCommand.prototype.toJSON = function() {
                    return LogoutCommand.toObject(this, $protobuf.util.toJSONOptions);
                };

                return LogoutCommand;
            })();

            v1.SendMessageCommand = (function() {

                /**
                 * Properties of a SendMessageCommand.
                 * @typedef {Object} replichat.replication.v1.SendMessageCommand.$Properties
                 * @property {string|null} [request_id] SendMessageCommand request_id
                 * @property {Uint8Array|null} [token_hash] SendMessageCommand token_hash
                 * @property {string|null} [to_username] SendMessageCommand to_username
                 * @property {number|null} [conversation_id] SendMessageCommand conversation_id
                 * @property {string|null} [body] SendMessageCommand body
                 * @property {"to_username"|"conversation_id"} [to] SendMessageCommand to
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SendMessageCommand.
                 * @memberof replichat.replication.v1
                 * @interface ISendMessageCommand
                 * @augments replichat.replication.v1.SendMessageCommand.$Properties
                 * @deprecated Use replichat.replication.v1.SendMessageCommand.$Properties instead.
                 */

                /**
                 * Narrowed shape of a SendMessageCommand.
                 * @typedef {{
                 *   request_id?: string|null;
                 *   token_hash?: Uint8Array|null;
                 *   to_username?: string|null;
                 *   conversation_id?: number|null;
                 *   body?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ to?: undefined; to_username?: null; conversation_id?: null }|{ to?: "to_username"; to_username: string; conversation_id?: null }|{ to?: "conversation_id"; to_username?: null; conversation_id: number })
                 * )} replichat.replication.v1.SendMessageCommand.$Shape
                 */

                /**
                 * Constructs a new SendMessageCommand.
                 * @memberof replichat.replication.v1
                 * @classdesc Represents a SendMessageCommand.
                 * @constructor
                 * @param {replichat.replication.v1.SendMessageCommand.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SendMessageCommand = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SendMessageCommand request_id.
                 * @member {string} request_id
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 */
                SendMessageCommand.prototype.request_id = "";

                /**
                 * SendMessageCommand token_hash.
                 * @member {Uint8Array} token_hash
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 */
                SendMessageCommand.prototype.token_hash = $util.newBuffer([]);

                /**
                 * SendMessageCommand to_username.
                 * @member {string|null|undefined} to_username
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 */
                SendMessageCommand.prototype.to_username = null;

                /**
                 * SendMessageCommand conversation_id.
                 * @member {number|null|undefined} conversation_id
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 */
                SendMessageCommand.prototype.conversation_id = null;

                /**
                 * SendMessageCommand body.
                 * @member {string} body
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 */
                SendMessageCommand.prototype.body = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * SendMessageCommand to.
                 * @member {"to_username"|"conversation_id"|undefined} to
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 */
                $Object.defineProperty(SendMessageCommand.prototype, "to", {
                    get: $util.oneOfGetter($oneOfFields = ["to_username", "conversation_id"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SendMessageCommand instance using the specified properties.
                 * @function create
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @static
                 * @param {replichat.replication.v1.SendMessageCommand.$Properties=} [properties] Properties to set
                 * @returns {replichat.replication.v1.SendMessageCommand} SendMessageCommand instance
                 * @type {{
                 *   (properties: replichat.replication.v1.SendMessageCommand.$Shape): replichat.replication.v1.SendMessageCommand & replichat.replication.v1.SendMessageCommand.$Shape;
                 *   (properties?: replichat.replication.v1.SendMessageCommand.$Properties): replichat.replication.v1.SendMessageCommand;
                 * }}
                 */
                SendMessageCommand.create = function(properties) {
                    return new SendMessageCommand(properties);
                };

                /**
                 * Encodes the specified SendMessageCommand message. Does not implicitly {@link replichat.replication.v1.SendMessageCommand.verify|verify} messages.
                 * @function encode
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @static
                 * @param {replichat.replication.v1.SendMessageCommand.$Properties} message SendMessageCommand message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SendMessageCommand.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id") && message.request_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.request_id);
                    if (message.token_hash != null && $Object.hasOwnProperty.call(message, "token_hash") && message.token_hash.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.token_hash);
                    if (message.to_username != null && $Object.hasOwnProperty.call(message, "to_username"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.to_username);
                    if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id"))
                        writer.uint32(/* id 4, wireType 0 =*/32).int64(message.conversation_id);
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.body);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SendMessageCommand message from the specified reader or buffer.
                 * @function decode
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {replichat.replication.v1.SendMessageCommand & replichat.replication.v1.SendMessageCommand.$Shape} SendMessageCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SendMessageCommand.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.replichat.replication.v1.SendMessageCommand();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.request_id = value;
                                else
                                    delete message.request_id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.token_hash = value;
                                else
                                    delete message.token_hash;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.to_username = reader.stringVerify();
                                message.to = "to_username";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.conversation_id = reader.int64();
                                message.to = "conversation_id";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a SendMessageCommand message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {replichat.replication.v1.SendMessageCommand} SendMessageCommand
                 */
                SendMessageCommand.fromObject = function (object, _depth) {
                    if (object instanceof $root.replichat.replication.v1.SendMessageCommand)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".replichat.replication.v1.SendMessageCommand: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.replichat.replication.v1.SendMessageCommand();
                    if (object.request_id != null)
                        if (typeof object.request_id !== "string" || object.request_id.length)
                            message.request_id = $String(object.request_id);
                    if (object.token_hash != null)
                        if (object.token_hash.length)
                            if (typeof object.token_hash === "string")
                                $util.base64.decode(object.token_hash, message.token_hash = $util.newBuffer($util.base64.length(object.token_hash)), 0);
                            else if (object.token_hash.length >= 0)
                                message.token_hash = object.token_hash;
                    if (object.to_username != null)
                        message.to_username = $String(object.to_username);
                    if (object.conversation_id != null)
                        if ($util.Long)
                            message.conversation_id = $util.Long.fromValue(object.conversation_id, false);
                        else if (typeof object.conversation_id === "string")
                            message.conversation_id = $parseInt(object.conversation_id, 10);
                        else if (typeof object.conversation_id === "number")
                            message.conversation_id = object.conversation_id;
                        else if (typeof object.conversation_id === "object")
                            message.conversation_id = new $util.LongBits(object.conversation_id.low >>> 0, object.conversation_id.high >>> 0).toNumber();
                    if (object.body != null)
                        if (typeof object.body !== "string" || object.body.length)
                            message.body = $String(object.body);
                    return message;
                };

                /**
                 * Creates a plain object from a SendMessageCommand message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @static
                 * @param {replichat.replication.v1.SendMessageCommand} message SendMessageCommand
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                SendMessageCommand.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.request_id = "";
                        if (options.bytes === $String)
                            object.token_hash = "";
                        else {
                            object.token_hash = [];
                            if (options.bytes !== $Array)
                                object.token_hash = $util.newBuffer(object.token_hash);
                        }
                        object.body = "";
                    }
                    if (message.request_id != null && $Object.hasOwnProperty.call(message, "request_id"))
                        object.request_id = message.request_id;
                    if (message.token_hash != null && $Object.hasOwnProperty.call(message, "token_hash"))
                        object.token_hash = options.bytes === $String ? $util.base64.encode(message.token_hash, 0, message.token_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.token_hash) : message.token_hash;
                    if (message.to_username != null && $Object.hasOwnProperty.call(message, "to_username")) {
                        object.to_username = message.to_username;
                        if (options.oneofs)
                            object.to = "to_username";
                    }
                    if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id")) {
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.conversation_id = typeof message.conversation_id === "number" ? $BigInt(message.conversation_id) : $util.Long.fromBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0, false).toBigInt();
                        else if (typeof message.conversation_id === "number")
                            object.conversation_id = options.longs === $String ? $String(message.conversation_id) : message.conversation_id;
                        else
                            object.conversation_id = options.longs === $String ? $util.Long.prototype.toString.call(message.conversation_id) : options.longs === $Number ? new $util.LongBits(message.conversation_id.low >>> 0, message.conversation_id.high >>> 0).toNumber() : message.conversation_id;
                        if (options.oneofs)
                            object.to = "conversation_id";
                    }
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                        object.body = message.body;
                    return object;
                };

                /**
                 * Converts this SendMessageCommand to JSON.
                 * @function toJSON
                 * @memberof replichat.replication.v1.SendMessageCommand
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                SendMessageCommand.prototype.toJSON = function() {
                    return SendMessageCommand.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SendMessageCommand;
            })();

            return v1;
        })();

        return replication;
    })();

    return replichat;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Timestamp = (function() {

            /**
             * Properties of a Timestamp.
             * @typedef {Object} google.protobuf.Timestamp.$Properties
             * @property {number|null} [seconds] Timestamp seconds
             * @property {number|null} [nanos] Timestamp nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Timestamp.
             * @memberof google.protobuf
             * @interface ITimestamp
             * @augments google.protobuf.Timestamp.$Properties
             * @deprecated Use google.protobuf.Timestamp.$Properties instead.
             */

            /**
             * Shape of a Timestamp.
             * @typedef {google.protobuf.Timestamp.$Properties} google.protobuf.Timestamp.$Shape
             */

            /**
             * Constructs a new Timestamp.
             * @memberof google.protobuf
             * @classdesc Represents a Timestamp.
             * @constructor
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Timestamp seconds.
             * @member {number} seconds
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Timestamp nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.nanos = 0;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Timestamp} Timestamp instance
             * @type {{
             *   (properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
             *   (properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;
             * }}
             */
            Timestamp.create = function(properties) {
                return new Timestamp(properties);
            };

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties} message Timestamp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Timestamp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Timestamp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Timestamp message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Timestamp} Timestamp
             */
            Timestamp.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Timestamp)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Timestamp: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Timestamp();
                if (object.seconds != null)
                    if (typeof object.seconds === "object" ? object.seconds.low || object.seconds.high : $Number(object.seconds) !== 0)
                        if ($util.Long)
                            message.seconds = $util.Long.fromValue(object.seconds, false);
                        else if (typeof object.seconds === "string")
                            message.seconds = $parseInt(object.seconds, 10);
                        else if (typeof object.seconds === "number")
                            message.seconds = object.seconds;
                        else if (typeof object.seconds === "object")
                            message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.nanos != null)
                    if ($Number(object.nanos) !== 0)
                        message.nanos = object.nanos | 0;
                return message;
            };

            /**
             * Creates a plain object from a Timestamp message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp} message Timestamp
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Timestamp.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.nanos = 0;
                }
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos"))
                    object.nanos = message.nanos;
                return object;
            };

            /**
             * Converts this Timestamp to JSON.
             * @function toJSON
             * @memberof google.protobuf.Timestamp
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Timestamp.prototype.toJSON = function() {
                return Timestamp.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Timestamp;
        })();

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new Any instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Any} Any instance
             * @type {{
             *   (properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
             *   (properties?: google.protobuf.Any.$Properties): google.protobuf.Any;
             * }}
             */
            Any.create = function(properties) {
                return new Any(properties);
            };

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Any
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Any} Any
             */
            Any.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Any)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Any: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Any();
                if (object.type_url != null)
                    if (typeof object.type_url !== "string" || object.type_url.length)
                        message.type_url = $String(object.type_url);
                if (object.value != null)
                    if (object.value.length)
                        if (typeof object.value === "string")
                            $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                        else if (object.value.length >= 0)
                            message.value = object.value;
                return message;
            };

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any} message Any
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Any.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type_url = "";
                    if (options.bytes === $String)
                        object.value = "";
                    else {
                        object.value = [];
                        if (options.bytes !== $Array)
                            object.value = $util.newBuffer(object.value);
                    }
                }
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url"))
                    object.type_url = message.type_url;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.bytes === $String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.value) : message.value;
                return object;
            };

            /**
             * Converts this Any to JSON.
             * @function toJSON
             * @memberof google.protobuf.Any
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Any.prototype.toJSON = function() {
                return Any.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Any;
        })();

        protobuf.Duration = (function() {

            /**
             * Properties of a Duration.
             * @typedef {Object} google.protobuf.Duration.$Properties
             * @property {number|null} [seconds] Duration seconds
             * @property {number|null} [nanos] Duration nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Duration.
             * @memberof google.protobuf
             * @interface IDuration
             * @augments google.protobuf.Duration.$Properties
             * @deprecated Use google.protobuf.Duration.$Properties instead.
             */

            /**
             * Shape of a Duration.
             * @typedef {google.protobuf.Duration.$Properties} google.protobuf.Duration.$Shape
             */

            /**
             * Constructs a new Duration.
             * @memberof google.protobuf
             * @classdesc Represents a Duration.
             * @constructor
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Duration = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Duration seconds.
             * @member {number} seconds
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Duration nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.nanos = 0;

            /**
             * Creates a new Duration instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Duration} Duration instance
             * @type {{
             *   (properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
             *   (properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;
             * }}
             */
            Duration.create = function(properties) {
                return new Duration(properties);
            };

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties} message Duration message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Duration.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Duration
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Duration.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Duration();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Duration message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Duration
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Duration} Duration
             */
            Duration.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Duration)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Duration: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Duration();
                if (object.seconds != null)
                    if (typeof object.seconds === "object" ? object.seconds.low || object.seconds.high : $Number(object.seconds) !== 0)
                        if ($util.Long)
                            message.seconds = $util.Long.fromValue(object.seconds, false);
                        else if (typeof object.seconds === "string")
                            message.seconds = $parseInt(object.seconds, 10);
                        else if (typeof object.seconds === "number")
                            message.seconds = object.seconds;
                        else if (typeof object.seconds === "object")
                            message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.nanos != null)
                    if ($Number(object.nanos) !== 0)
                        message.nanos = object.nanos | 0;
                return message;
            };

            /**
             * Creates a plain object from a Duration message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration} message Duration
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Duration.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.nanos = 0;
                }
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos"))
                    object.nanos = message.nanos;
                return object;
            };

            /**
             * Converts this Duration to JSON.
             * @function toJSON
             * @memberof google.protobuf.Duration
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Duration.prototype.toJSON = function() {
                return Duration.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Duration;
        })();

        return protobuf;
    })();

    google.rpc = (function() {

        /**
         * Namespace rpc.
         * @memberof google
         * @namespace
         */
        const rpc = {};

        rpc.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} google.rpc.Status.$Properties
             * @property {number|null} [code] Status code
             * @property {string|null} [message] Status message
             * @property {Array.<google.protobuf.Any.$Properties>|null} [details] Status details
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof google.rpc
             * @interface IStatus
             * @augments google.rpc.Status.$Properties
             * @deprecated Use google.rpc.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {google.rpc.Status.$Properties} google.rpc.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof google.rpc
             * @classdesc Represents a Status.
             * @constructor
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                this.details = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Status code.
             * @member {number} code
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.code = 0;

            /**
             * Status message.
             * @member {string} message
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.message = "";

            /**
             * Status details.
             * @member {Array.<google.protobuf.Any.$Properties>} details
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.details = $util.emptyArray;

            /**
             * Creates a new Status instance using the specified properties.
             * @function create
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @returns {google.rpc.Status} Status instance
             * @type {{
             *   (properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
             *   (properties?: google.rpc.Status.$Properties): google.rpc.Status;
             * }}
             */
            Status.create = function(properties) {
                return new Status(properties);
            };

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.details != null && message.details.length)
                    for (let i = 0; i < message.details.length; ++i)
                        $root.google.protobuf.Any.encode(message.details[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.details && message.details.length))
                                message.details = [];
                            message.details.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.rpc.Status
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.rpc.Status} Status
             */
            Status.fromObject = function (object, _depth) {
                if (object instanceof $root.google.rpc.Status)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.rpc.Status: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.rpc.Status();
                if (object.code != null)
                    if ($Number(object.code) !== 0)
                        message.code = object.code | 0;
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.details) {
                    if (!$Array.isArray(object.details))
                        throw $TypeError(".google.rpc.Status.details: array expected");
                    message.details = $Array(object.details.length);
                    for (let i = 0; i < object.details.length; ++i) {
                        if (!$util.isObject(object.details[i]))
                            throw $TypeError(".google.rpc.Status.details: object expected");
                        message.details[i] = $root.google.protobuf.Any.fromObject(object.details[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status} message Status
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Status.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.details = [];
                if (options.defaults) {
                    object.code = 0;
                    object.message = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.details && message.details.length) {
                    object.details = $Array(message.details.length);
                    for (let j = 0; j < message.details.length; ++j)
                        object.details[j] = $root.google.protobuf.Any.toObject(message.details[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Status to JSON.
             * @function toJSON
             * @memberof google.rpc.Status
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Status.prototype.toJSON = function() {
                return Status.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Status;
        })();

        rpc.ErrorInfo = (function() {

            /**
             * Properties of an ErrorInfo.
             * @typedef {Object} google.rpc.ErrorInfo.$Properties
             * @property {string|null} [reason] ErrorInfo reason
             * @property {string|null} [domain] ErrorInfo domain
             * @property {Object.<string,string>|null} [metadata] ErrorInfo metadata
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ErrorInfo.
             * @memberof google.rpc
             * @interface IErrorInfo
             * @augments google.rpc.ErrorInfo.$Properties
             * @deprecated Use google.rpc.ErrorInfo.$Properties instead.
             */

            /**
             * Shape of an ErrorInfo.
             * @typedef {google.rpc.ErrorInfo.$Properties} google.rpc.ErrorInfo.$Shape
             */

            /**
             * Constructs a new ErrorInfo.
             * @memberof google.rpc
             * @classdesc Represents an ErrorInfo.
             * @constructor
             * @param {google.rpc.ErrorInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ErrorInfo = function (properties) {
                this.metadata = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ErrorInfo reason.
             * @member {string} reason
             * @memberof google.rpc.ErrorInfo
             * @instance
             */
            ErrorInfo.prototype.reason = "";

            /**
             * ErrorInfo domain.
             * @member {string} domain
             * @memberof google.rpc.ErrorInfo
             * @instance
             */
            ErrorInfo.prototype.domain = "";

            /**
             * ErrorInfo metadata.
             * @member {Object.<string,string>} metadata
             * @memberof google.rpc.ErrorInfo
             * @instance
             */
            ErrorInfo.prototype.metadata = $util.emptyObject;

            /**
             * Creates a new ErrorInfo instance using the specified properties.
             * @function create
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {google.rpc.ErrorInfo.$Properties=} [properties] Properties to set
             * @returns {google.rpc.ErrorInfo} ErrorInfo instance
             * @type {{
             *   (properties: google.rpc.ErrorInfo.$Shape): google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape;
             *   (properties?: google.rpc.ErrorInfo.$Properties): google.rpc.ErrorInfo;
             * }}
             */
            ErrorInfo.create = function(properties) {
                return new ErrorInfo(properties);
            };

            /**
             * Encodes the specified ErrorInfo message. Does not implicitly {@link google.rpc.ErrorInfo.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {google.rpc.ErrorInfo.$Properties} message ErrorInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ErrorInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.domain);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ErrorInfo message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape} ErrorInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ErrorInfo.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.ErrorInfo();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.metadata === $util.emptyObject)
                                message.metadata = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.metadata, key);
                            message.metadata[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ErrorInfo message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.rpc.ErrorInfo} ErrorInfo
             */
            ErrorInfo.fromObject = function (object, _depth) {
                if (object instanceof $root.google.rpc.ErrorInfo)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.rpc.ErrorInfo: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.rpc.ErrorInfo();
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.domain != null)
                    if (typeof object.domain !== "string" || object.domain.length)
                        message.domain = $String(object.domain);
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".google.rpc.ErrorInfo.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an ErrorInfo message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.rpc.ErrorInfo
             * @static
             * @param {google.rpc.ErrorInfo} message ErrorInfo
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ErrorInfo.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.metadata = {};
                if (options.defaults) {
                    object.reason = "";
                    object.domain = "";
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain"))
                    object.domain = message.domain;
                let keys2;
                if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                    object.metadata = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.metadata, keys2[j]);
                        object.metadata[keys2[j]] = message.metadata[keys2[j]];
                    }
                }
                return object;
            };

            /**
             * Converts this ErrorInfo to JSON.
             * @function toJSON
             * @memberof google.rpc.ErrorInfo
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ErrorInfo.prototype.toJSON = function() {
                return ErrorInfo.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ErrorInfo;
        })();

        rpc.RetryInfo = (function() {

            /**
             * Properties of a RetryInfo.
             * @typedef {Object} google.rpc.RetryInfo.$Properties
             * @property {google.protobuf.Duration.$Properties|null} [retry_delay] RetryInfo retry_delay
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetryInfo.
             * @memberof google.rpc
             * @interface IRetryInfo
             * @augments google.rpc.RetryInfo.$Properties
             * @deprecated Use google.rpc.RetryInfo.$Properties instead.
             */

            /**
             * Shape of a RetryInfo.
             * @typedef {google.rpc.RetryInfo.$Properties} google.rpc.RetryInfo.$Shape
             */

            /**
             * Constructs a new RetryInfo.
             * @memberof google.rpc
             * @classdesc Represents a RetryInfo.
             * @constructor
             * @param {google.rpc.RetryInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetryInfo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetryInfo retry_delay.
             * @member {google.protobuf.Duration.$Properties|null|undefined} retry_delay
             * @memberof google.rpc.RetryInfo
             * @instance
             */
            RetryInfo.prototype.retry_delay = null;

            /**
             * Creates a new RetryInfo instance using the specified properties.
             * @function create
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {google.rpc.RetryInfo.$Properties=} [properties] Properties to set
             * @returns {google.rpc.RetryInfo} RetryInfo instance
             * @type {{
             *   (properties: google.rpc.RetryInfo.$Shape): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;
             *   (properties?: google.rpc.RetryInfo.$Properties): google.rpc.RetryInfo;
             * }}
             */
            RetryInfo.create = function(properties) {
                return new RetryInfo(properties);
            };

            /**
             * Encodes the specified RetryInfo message. Does not implicitly {@link google.rpc.RetryInfo.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {google.rpc.RetryInfo.$Properties} message RetryInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetryInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retry_delay != null && $Object.hasOwnProperty.call(message, "retry_delay"))
                    $root.google.protobuf.Duration.encode(message.retry_delay, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetryInfo message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape} RetryInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetryInfo.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.RetryInfo();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.retry_delay = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.retry_delay);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RetryInfo message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.rpc.RetryInfo} RetryInfo
             */
            RetryInfo.fromObject = function (object, _depth) {
                if (object instanceof $root.google.rpc.RetryInfo)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.rpc.RetryInfo: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.rpc.RetryInfo();
                if (object.retry_delay != null) {
                    if (!$util.isObject(object.retry_delay))
                        throw $TypeError(".google.rpc.RetryInfo.retry_delay: object expected");
                    message.retry_delay = $root.google.protobuf.Duration.fromObject(object.retry_delay, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a RetryInfo message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {google.rpc.RetryInfo} message RetryInfo
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RetryInfo.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.retry_delay = null;
                if (message.retry_delay != null && $Object.hasOwnProperty.call(message, "retry_delay"))
                    object.retry_delay = $root.google.protobuf.Duration.toObject(message.retry_delay, options, _depth + 1);
                return object;
            };

            /**
             * Converts this RetryInfo to JSON.
             * @function toJSON
             * @memberof google.rpc.RetryInfo
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RetryInfo.prototype.toJSON = function() {
                return RetryInfo.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RetryInfo;
        })();

        rpc.BadRequest = (function() {

            /**
             * Properties of a BadRequest.
             * @typedef {Object} google.rpc.BadRequest.$Properties
             * @property {Array.<google.rpc.BadRequest.FieldViolation.$Properties>|null} [field_violations] BadRequest field_violations
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BadRequest.
             * @memberof google.rpc
             * @interface IBadRequest
             * @augments google.rpc.BadRequest.$Properties
             * @deprecated Use google.rpc.BadRequest.$Properties instead.
             */

            /**
             * Shape of a BadRequest.
             * @typedef {google.rpc.BadRequest.$Properties} google.rpc.BadRequest.$Shape
             */

            /**
             * Constructs a new BadRequest.
             * @memberof google.rpc
             * @classdesc Represents a BadRequest.
             * @constructor
             * @param {google.rpc.BadRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BadRequest = function (properties) {
                this.field_violations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BadRequest field_violations.
             * @member {Array.<google.rpc.BadRequest.FieldViolation.$Properties>} field_violations
             * @memberof google.rpc.BadRequest
             * @instance
             */
            BadRequest.prototype.field_violations = $util.emptyArray;

            /**
             * Creates a new BadRequest instance using the specified properties.
             * @function create
             * @memberof google.rpc.BadRequest
             * @static
             * @param {google.rpc.BadRequest.$Properties=} [properties] Properties to set
             * @returns {google.rpc.BadRequest} BadRequest instance
             * @type {{
             *   (properties: google.rpc.BadRequest.$Shape): google.rpc.BadRequest & google.rpc.BadRequest.$Shape;
             *   (properties?: google.rpc.BadRequest.$Properties): google.rpc.BadRequest;
             * }}
             */
            BadRequest.create = function(properties) {
                return new BadRequest(properties);
            };

            /**
             * Encodes the specified BadRequest message. Does not implicitly {@link google.rpc.BadRequest.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.BadRequest
             * @static
             * @param {google.rpc.BadRequest.$Properties} message BadRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.field_violations != null && message.field_violations.length)
                    for (let i = 0; i < message.field_violations.length; ++i)
                        $root.google.rpc.BadRequest.FieldViolation.encode(message.field_violations[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BadRequest message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.BadRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.BadRequest & google.rpc.BadRequest.$Shape} BadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.BadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.field_violations && message.field_violations.length))
                                message.field_violations = [];
                            message.field_violations.push($root.google.rpc.BadRequest.FieldViolation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a BadRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.rpc.BadRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.rpc.BadRequest} BadRequest
             */
            BadRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.google.rpc.BadRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.rpc.BadRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.rpc.BadRequest();
                if (object.field_violations) {
                    if (!$Array.isArray(object.field_violations))
                        throw $TypeError(".google.rpc.BadRequest.field_violations: array expected");
                    message.field_violations = $Array(object.field_violations.length);
                    for (let i = 0; i < object.field_violations.length; ++i) {
                        if (!$util.isObject(object.field_violations[i]))
                            throw $TypeError(".google.rpc.BadRequest.field_violations: object expected");
                        message.field_violations[i] = $root.google.rpc.BadRequest.FieldViolation.fromObject(object.field_violations[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a BadRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.rpc.BadRequest
             * @static
             * @param {google.rpc.BadRequest} message BadRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            BadRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.field_violations = [];
                if (message.field_violations && message.field_violations.length) {
                    object.field_violations = $Array(message.field_violations.length);
                    for (let j = 0; j < message.field_violations.length; ++j)
                        object.field_violations[j] = $root.google.rpc.BadRequest.FieldViolation.toObject(message.field_violations[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this BadRequest to JSON.
             * @function toJSON
             * @memberof google.rpc.BadRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BadRequest.prototype.toJSON = function() {
                return BadRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            BadRequest.FieldViolation = (function() {

                /**
                 * Properties of a FieldViolation.
                 * @typedef {Object} google.rpc.BadRequest.FieldViolation.$Properties
                 * @property {string|null} [field] FieldViolation field
                 * @property {string|null} [description] FieldViolation description
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FieldViolation.
                 * @memberof google.rpc.BadRequest
                 * @interface IFieldViolation
                 * @augments google.rpc.BadRequest.FieldViolation.$Properties
                 * @deprecated Use google.rpc.BadRequest.FieldViolation.$Properties instead.
                 */

                /**
                 * Shape of a FieldViolation.
                 * @typedef {google.rpc.BadRequest.FieldViolation.$Properties} google.rpc.BadRequest.FieldViolation.$Shape
                 */

                /**
                 * Constructs a new FieldViolation.
                 * @memberof google.rpc.BadRequest
                 * @classdesc Represents a FieldViolation.
                 * @constructor
                 * @param {google.rpc.BadRequest.FieldViolation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FieldViolation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FieldViolation field.
                 * @member {string} field
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @instance
                 */
                FieldViolation.prototype.field = "";

                /**
                 * FieldViolation description.
                 * @member {string} description
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @instance
                 */
                FieldViolation.prototype.description = "";

                /**
                 * Creates a new FieldViolation instance using the specified properties.
                 * @function create
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @static
                 * @param {google.rpc.BadRequest.FieldViolation.$Properties=} [properties] Properties to set
                 * @returns {google.rpc.BadRequest.FieldViolation} FieldViolation instance
                 * @type {{
                 *   (properties: google.rpc.BadRequest.FieldViolation.$Shape): google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape;
                 *   (properties?: google.rpc.BadRequest.FieldViolation.$Properties): google.rpc.BadRequest.FieldViolation;
                 * }}
                 */
                FieldViolation.create = function(properties) {
                    return new FieldViolation(properties);
                };

                /**
                 * Encodes the specified FieldViolation message. Does not implicitly {@link google.rpc.BadRequest.FieldViolation.verify|verify} messages.
                 * @function encode
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @static
                 * @param {google.rpc.BadRequest.FieldViolation.$Properties} message FieldViolation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FieldViolation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.field);
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.description);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FieldViolation message from the specified reader or buffer.
                 * @function decode
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape} FieldViolation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FieldViolation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.google.rpc.BadRequest.FieldViolation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.field = value;
                                else
                                    delete message.field;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.description = value;
                                else
                                    delete message.description;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a FieldViolation message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {google.rpc.BadRequest.FieldViolation} FieldViolation
                 */
                FieldViolation.fromObject = function (object, _depth) {
                    if (object instanceof $root.google.rpc.BadRequest.FieldViolation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".google.rpc.BadRequest.FieldViolation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.google.rpc.BadRequest.FieldViolation();
                    if (object.field != null)
                        if (typeof object.field !== "string" || object.field.length)
                            message.field = $String(object.field);
                    if (object.description != null)
                        if (typeof object.description !== "string" || object.description.length)
                            message.description = $String(object.description);
                    return message;
                };

                /**
                 * Creates a plain object from a FieldViolation message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @static
                 * @param {google.rpc.BadRequest.FieldViolation} message FieldViolation
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                FieldViolation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.field = "";
                        object.description = "";
                    }
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                        object.field = message.field;
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                        object.description = message.description;
                    return object;
                };

                /**
                 * Converts this FieldViolation to JSON.
                 * @function toJSON
                 * @memberof google.rpc.BadRequest.FieldViolation
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                FieldViolation.prototype.toJSON = function() {
                    return FieldViolation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return FieldViolation;
            })();

            return BadRequest;
        })();

        return rpc;
    })();

    return google;
})();

export {
  $root as default
};
